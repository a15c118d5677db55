import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parseCsv } from '../../src/files/csv.ts'
import { annuityPu } from '../../src/finance/annuity.ts'

const home = mkdtempSync(join(tmpdir(), 'qazgrid-invest-path-'))
const out = join(home, 'out')
const scenario = join(home, 'short-path.yaml')
/** Four days in steps of four hours. */
const PER_YEAR = 8760 / 96

function qazgrid(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

type Row = Record<string, string>
const table = (name: string, ...folders: string[]) =>
  parseCsv(readFileSync(join(out, ...folders, name), 'utf8'))
const sum = (rows: readonly Row[], of: (row: Row) => unknown) =>
  rows.reduce((total, row) => total + Number(of(row)), 0)

/** Equal but for rounding; nothing is like nothing. */
const alike = (one: number, other: number) =>
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-8 * Math.abs(other))

interface Told {
  presentValue: number
  periods: {
    year: number
    years: number
    weight: number
    cost: number
    emissionsMt: number
    consumers: { with: { averageCost: number } }
    ledgers: Record<string, { low: number; middle: number; high: number }>
  }[]
}
const json = (name: string) => JSON.parse(readFileSync(join(out, name), 'utf8')) as Told

let told: string
beforeAll(() => {
  writeFileSync(
    scenario,
    `title: A short path
extends: path-published
resolution: 4
horizon: { from: 03-01, hours: 96 }
pathway: { years: [2030, 2040], co2Price: { 2030: 5, 2040: 150 } }
`,
  )
  const { status, stderr } = qazgrid('invest', scenario, '--out', out)
  expect(status, stderr).toBe(0)
  const second = qazgrid('invest', scenario, '--out', out, '--against', out)
  expect(second.status, second.stderr).toBe(0)
  expect(second.stderr).not.toContain('Running')
  told = second.stdout
}, 120_000)

test('all years of a path are told side by side, with it and without it, and a path of the same inputs is not planned twice', () => {
  expect(told).toMatch(/average cost of the system +[\d.]+ +[\d.]+\n +the same without it \(short-path\)/)
  expect(told).toContain('Water, air and land, a year')
  const page = readFileSync(join(out, 'invest.html'), 'utf8')
  for (const id of [
    'path-users',
    'path-orders',
    'path-jobs',
    'path-works',
    'path-ledgers',
    'path-home-shares',
  ])
    expect(page).toContain(`<section id="${id}">`)
  expect(page).not.toMatch(/NaN|undefined/)
})

test('orders of all years add up to what the path builds, and annuities of it to its bill for building in each year', () => {
  const vintages = table('vintages.csv')
  const planned = table('local-content.csv').filter(row => row.announced === 'no')
  for (const bound of ['low', 'middle', 'high']) {
    const rows = planned.filter(row => row.case === bound)
    for (const year of ['2030', '2040']) {
      const built = sum(
        vintages.filter(row => row.year === year),
        row => row.investment,
      )
      const ordered = rows.filter(row => row.period === year)
      alike(
        sum(ordered, row => row.investment),
        built,
      )
      alike(
        sum(ordered, row => Number(row.domestic) + Number(row.imported)),
        built,
      )
    }
  }
  expect(new Set(planned.filter(row => row.period === '2040').map(({ year }) => Number(year)))).toEqual(
    new Set(Array.from({ length: 10 }, (_, k) => 2031 + k)),
  )
  for (const year of [2030, 2040]) {
    const standing = vintages.filter(
      row => Number(row.year) <= year && year < Number(row.year) + Number(row.lifetime),
    )
    const yearly = sum(
      standing,
      row =>
        annuityPu(Number(row.discount_rate), Number(row.lifetime)) * Number(row.investment) +
        Number(row.fixed_per_year),
    )
    const bill = table('pathway-bill.csv').filter(row => row.year === String(year) && row.item === 'building')
    alike(yearly, sum(bill, row => row.money) * PER_YEAR)
  }
})

test('announced plants and lines are ordered until they open', () => {
  const announced = table('local-content.csv').filter(row => row.announced === 'yes' && row.case === 'middle')
  const last = (unit: string) =>
    Math.max(...announced.filter(row => row.unit === unit).map(({ year }) => Number(year)))
  expect(last('firm-south-nuclear-2035')).toBe(2035)
  expect(last('north-west-2027')).toBe(2028)
  // Half a gigawatt of 1700 km at 760 USD/kW.
  expect(
    sum(
      announced.filter(row => row.unit === 'north-south-2030'),
      row => row.investment,
    ) / 3.798e8,
  ).toBeCloseTo(1, 3)
})

test('what users pay in a year adds up to its bill, and bills of all years to the present value of the path', () => {
  const { periods, presentValue } = json('pathway.json')
  const invest = json('invest.json')
  expect(invest.presentValue).toBe(presentValue)
  expect(sum(periods as never, row => Number(row.weight) * Number(row.cost)) / presentValue).toBeCloseTo(
    1,
    12,
  )
  for (const [k, { year, cost }] of periods.entries()) {
    const loads = table('units.csv', String(year)).filter(
      ({ component, sector }) =>
        component === 'Load' && ['industry', 'services', 'households'].includes(sector!),
    )
    const { averageCost } = invest.periods[k]!.consumers.with
    expect((averageCost * sum(loads, row => row.withdrawnMwh)) / (cost * PER_YEAR)).toBeCloseTo(1, 9)
  }
})

test('ledgers of water, air and land add up to those of the years', () => {
  const rows = table('path-ledgers.csv')
  const { periods } = json('pathway.json')
  for (const { year, emissionsMt } of periods) {
    const of = (quantity: string) =>
      rows.filter(row => row.period === String(year) && row.quantity === quantity)
    const fresh = table('water.csv', String(year)).filter(
      row => row.fresh === 'true' && row.use !== 'evaporation',
    )
    for (const bound of ['low', 'middle', 'high']) {
      const water = sum(fresh, row => row[`withdrawalM3_${bound}`]) * PER_YEAR
      expect(sum(of('withdrawal'), row => row[bound]) / water).toBeCloseTo(1, 9)
      const land = sum(table('land.csv', String(year)), row => row[`takenHa_${bound}`])
      expect(sum(of('taken'), row => row[bound]) / land).toBeCloseTo(1, 9)
    }
    expect(sum(of('co2'), row => row.middle) / (emissionsMt * 1e6 * PER_YEAR)).toBeCloseTo(1, 9)
  }
})

test('every row names its source', () => {
  for (const name of ['local-content.csv', 'jobs.csv', 'works.csv', 'tariffs.csv', 'path-ledgers.csv']) {
    const rows = table(name)
    expect(rows.length).toBeGreaterThan(5)
    expect([name, rows.filter(({ source }) => !source)]).toEqual([name, []])
  }
})

test('a path is not compared with a single year', () => {
  const { status, stderr } = qazgrid(
    'invest',
    scenario,
    '--run',
    out,
    '--out',
    join(home, 'other'),
    '--against',
    '2030-reference',
  )
  expect(status).toBe(2)
  expect(stderr).toContain('It is not a path of several years.')
})
