import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parseCsv } from '../../src/files/csv.ts'
import { annuityPu } from '../../src/finance/annuity.ts'
import { presentValue } from '../../src/finance/presentValue.ts'
import { sheetOf } from '../support/sheets.ts'

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
invest:
  deals:
    announced:
      title: Wind of the South that is announced
      source: assumption-deal-terms
      units: { firm-south-wind-2030: 500 }
      operationFrom: 2030
      building: [0.4, 0.6]
      discountRate: 0.1
      equityRate: 0.12
      sale: { kind: energy, price: 36000, priceYear: 2026, years: 5, indexation: { exchange: 0.7, inflation: 0.3 }, source: assumption-deal-terms }
      partners:
        home: { country: KZ, share: 0.6, currency: KZT, wantedReturn: 0.15, source: assumption-deal-terms }
        away: { country: CN, share: 0.4, currency: CNY, wantedReturn: 0.09, source: assumption-deal-terms }
      loans:
        exim: { lender: Exim, country: CN, share: 0.6, currency: CNY, rate: 0.045, repaymentYears: 12, source: assumption-deal-terms }
    planned:
      title: Wind of the North that the path builds
      source: assumption-deal-terms
      units: { new-north-wind: all }
      operationFrom: 2040
      building: [1]
      discountRate: 0.1
      equityRate: 0.12
      sale: { kind: market, source: assumption-deal-terms }
      partners: { home: { country: KZ, share: 1, currency: KZT, wantedReturn: 0.15, source: assumption-deal-terms } }
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

test('what cities build is split into its parts and gives work in its zone', () => {
  const ledger = table('local-content.csv').filter(row => row.case === 'middle')
  expect(ledger.filter(({ component }) => component === 'not split')).toEqual([])
  const CITY = ['coal-chp', 'gas-chp', 'coal-boiler', 'gas-boiler', 'heat-pump', 'electric-boiler']
  const inCities = ledger.filter(({ technology }) => CITY.includes(technology!))
  expect(sum(inCities, row => row.domestic)).toBeGreaterThan(0)
  const jobs = table('jobs.csv').filter(row => row.case === 'middle')
  const working = (phase: string) => jobs.filter(row => row.phase === phase && Number(row.jobs) > 0)
  const units = (rows: readonly Row[]) =>
    [...new Set(rows.map(({ technology, zone }) => `${technology} ${zone}`))].sort()
  // Whatever is ordered somewhere has hands that run it there.
  expect(units(working('operation'))).toEqual(units(ledger))
  expect(units(working('construction'))).toEqual(units(ledger))
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

test('in each year a deal has the energy of its unit in the year of the path, and all of a unit what its hours earned', () => {
  const rows = table('deal-years.csv')
  const unitAt = (name: string, year: string) => table('units.csv', year).find(unit => unit.name === name)!
  for (const { year, period, energy_mwh } of rows.filter(({ deal }) => deal === 'announced')) {
    expect(period).toBe(Number(year) < 2040 ? '2030' : '2040')
    const { size, injectedMwh } = unitAt('firm-south-wind-2030', period!)
    expect(Number(energy_mwh) / ((500 / Number(size)) * Number(injectedMwh))).toBeCloseTo(1, 9)
  }
  const planned = rows.find(({ deal, year }) => deal === 'planned' && year === '2041')!
  const { injectedMwh, earned } = unitAt('new-north-wind', '2040')
  alike(Number(planned.energy_mwh), Number(injectedMwh))
  alike(Number(planned.worth_at_market), Number(earned))
})

test('a deal pays what the path pays for building its part, and its announced part as the bill has it', () => {
  const building = (deal: string) =>
    JSON.parse(readFileSync(join(out, 'invest.json'), 'utf8')).deals[deal].investment as number
  const vintages = table('vintages.csv').filter(({ name }) => name === 'new-north-wind')
  alike(
    building('planned'),
    sum(vintages, row => row.investment),
  )
  const ordered = table('local-content.csv').filter(
    row => row.unit === 'firm-south-wind-2030' && row.case === 'middle',
  )
  alike(building('announced'), sum(ordered, row => row.investment) / 2)
})

test('partners’ cash flows add up to the owners’, whose worth is what a spreadsheet makes of the workbook', async () => {
  const flows = table('cash-flows.csv').filter(({ deal }) => deal === 'announced')
  const line = (name: string) => flows.filter(row => row.line === name).map(({ money }) => Number(money))
  const [ours, theirs] = [line('partner home'), line('partner away')]
  line('owners').forEach((equity, t) => {
    if (equity < 0) expect(ours[t]! + theirs[t]!).toBeCloseTo(equity, 2)
    expect(ours[t]).toBeCloseTo(0.6 * equity, 2)
    expect(theirs[t]!).toBeLessThanOrEqual(0.4 * equity + 0.01)
  })
  const at = await sheetOf(join(out, 'deals.xlsx'), 'announced')
  expect(at('Present value for the owners') / presentValue(0.12, line('owners'))).toBeCloseTo(1, 6)
  expect(at('Present value of the project') / presentValue(0.1, line('project'))).toBeCloseTo(1, 6)
  expect(presentValue(at('Internal rate of the project'), line('project')) / 1e9).toBeCloseTo(0, 6)
})

test('every row names its source', () => {
  for (const name of [
    'cash-flows.csv',
    'deal-years.csv',
    'local-content.csv',
    'jobs.csv',
    'works.csv',
    'tariffs.csv',
    'path-ledgers.csv',
  ]) {
    const rows = table(name)
    expect(rows.length).toBeGreaterThan(5)
    expect([name, rows.filter(({ source }) => !source)]).toEqual([name, []])
  }
})

test('a year of a path is evaluated by itself where --run names its folder, as that year', () => {
  const folders = ['--run', join(out, '2040'), '--out', join(home, 'year')]
  const { status, stdout, stderr } = qazgrid('invest', 'path-published', ...folders)
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('This scenario is a path. Its year 2040 is evaluated here by itself')
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
