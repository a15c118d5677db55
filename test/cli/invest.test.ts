import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { parseCsv } from '../../src/files/csv.ts'
import { annuityPu } from '../../src/finance/annuity.ts'
import { presentValue } from '../../src/finance/presentValue.ts'
import type { InvestSummary } from '../../src/study/investSummary.ts'
import { sheetOf } from '../support/sheets.ts'

const home = mkdtempSync(join(tmpdir(), 'qazgrid-invest-'))
const out = join(home, 'out')
const scenario = join(home, 'venture.yaml')
/** Twenty days in steps of six hours. */
const PER_YEAR = 8760 / 480

function qazgrid(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const table = (name: string) => parseCsv(readFileSync(join(out, name), 'utf8'))
const sum = <T>(rows: readonly T[], of: (row: T) => unknown) =>
  rows.reduce((total, row) => total + Number(of(row)), 0)

let told: string
beforeAll(() => {
  writeFileSync(
    scenario,
    `title: A venture
extends: 2030-renewables-50
resolution: 6
horizon: { from: 03-01, hours: 480 }
policies: { renewableShare: { share: 0.4 } }
invest:
  deals:
    wind:
      title: All the wind of the North
      source: assumption-deal-terms
      units: { new-north-wind: all }
      operationFrom: 2030
      building: [0.4, 0.6]
      discountRate: 0.1
      equityRate: 0.12
      sale: { kind: energy, price: 36000, priceYear: 2026, years: 15, indexation: { exchange: 0.7, inflation: 0.3 }, source: assumption-deal-terms }
      partners:
        home: { country: KZ, share: 0.6, currency: KZT, wantedReturn: 0.15, source: assumption-deal-terms }
        away: { country: CN, share: 0.4, currency: CNY, wantedReturn: 0.09, source: assumption-deal-terms }
      loans:
        exim: { lender: Exim, country: CN, share: 0.6, currency: CNY, rate: 0.045, repaymentYears: 12, source: assumption-deal-terms }
`,
  )
  const { status, stdout, stderr } = qazgrid(
    'invest',
    scenario,
    '--out',
    out,
    '--against',
    '2030-reference-none',
  )
  // A scenario that is not there is told after the run; the run itself stays.
  expect(status, stderr).toBe(2)
  expect(stderr).toContain('There is no scenario “2030-reference-none”')
  expect(stdout).toContain('Report:')
  const second = qazgrid('invest', scenario, '--out', out, '--against', out)
  expect(second.status, second.stderr).toBe(0)
  expect(second.stderr).not.toContain('Running')
  told = second.stdout
})

test('the partners’ table is printed, and a run of the same inputs is not made twice', () => {
  expect(told).toMatch(/partner +share +reckons in +NPV, million +IRR/)
  expect(told).toMatch(/home +60\.0 % +KZT/)
  expect(told).toMatch(/break-even price, KZT of 2026 by MWh: [\d\u202f]+ for the project/)
  expect(told).toContain('grade of the data: assumption')
})

test('units add up to the bill, and annuities of their investment to what is paid for building', () => {
  const units = table('units.csv')
  const bill = table('bill.csv')
  const running = sum(
    bill.filter(({ item }) => item !== 'building'),
    row => row.money,
  )
  expect(sum(units, row => row.running) / (running * PER_YEAR)).toBeCloseTo(1, 9)
  const built = units.filter(({ investment }) => investment !== '')
  expect(built.length).toBeGreaterThan(2)
  const yearly = sum(
    built,
    row =>
      annuityPu(Number(row.discountRatePu), Number(row.lifetimeYears)) * Number(row.investment) +
      Number(row.fixedPerYear),
  )
  const building = sum(
    bill.filter(({ item }) => item === 'building'),
    row => row.money,
  )
  expect(yearly / (building * PER_YEAR)).toBeCloseTo(1, 5)
})

test('ledgers of orders add up to the plan’s price of building, and name their sources', () => {
  const investment = sum(table('units.csv'), row => row.investment)
  for (const bound of ['low', 'middle', 'high']) {
    const rows = table('local-content.csv').filter(row => row.case === bound && row.announced === 'no')
    expect(sum(rows, row => row.investment) / investment).toBeCloseTo(1, 6)
    expect(sum(rows, row => Number(row.domestic) + Number(row.imported)) / investment).toBeCloseTo(1, 6)
    expect(rows.every(({ source }) => source)).toBe(true)
  }
  for (const name of ['jobs.csv', 'works.csv', 'cash-flows.csv'])
    expect([name, table(name).filter(({ source }) => !source)]).toEqual([name, []])
  const used = table('works.csv').find(({ works }) => works === 'wind-zhambyl')!
  expect(Number(used.used_pu) * Number(used.capacity_mw)).toBeCloseTo(Number(used.domestic_mw), 0)
  expect(Number(used.break_even_low)).toBeLessThan(Number(used.break_even_high))
})

test('what groups pay for energy adds up to what all loads pay in the dispatch; every part names its source', () => {
  const loads = table('units.csv').filter(
    ({ component, sector }) => component === 'Load' && sector && sector !== 'heat',
  )
  const paid = -sum(loads, row => row.earned)
  const all = table('tariffs.csv')
  const tariffs = all.slice(0, all.length / 2)
  const groups = ['industry', 'services', 'households'].map(group => {
    const part = (name: string) =>
      Number(tariffs.find(row => row.group === group && row.part === name)!.middle)
    const energy = sum(
      loads.filter(({ sector }) => sector === group),
      row => row.withdrawnMwh,
    )
    return energy * (part('wholesale') + part('losses'))
  })
  expect(sum(groups, each => each) / paid).toBeCloseTo(1, 4)
  expect(all.every(({ source }) => source)).toBe(true)
})

test('a tariff at full cost is the bill, what stands beside it, network and supply, with the scenario and without it', () => {
  const rows = table('tariffs.csv').filter(({ group }) => group === 'industry')
  const runs = [rows.slice(0, rows.length / 2), rows.slice(rows.length / 2)]
  for (const run of runs)
    for (const bound of ['low', 'middle', 'high']) {
      const of = (part: string) => Number(run.find(row => row.part === part)![bound])
      const beside = [
        'operation of plants that stand',
        'capital of plants that stand',
        'announced plants',
      ].map(of)
      expect(Math.min(...beside)).toBeGreaterThan(0)
      const network = ['transmission', 'distribution', 'supply'].map(of)
      const parts = [of('bill of the run'), of('heat in the bill'), ...beside, ...network]
      expect(sum(parts, each => each) / of('total at full cost')).toBeCloseTo(1, 5)
    }
})

test('partners’ cash flows add up to the owners’, owners’ worth is what a spreadsheet makes of the workbook', async () => {
  const flows = table('cash-flows.csv')
  const line = (name: string) => flows.filter(row => row.line === name).map(({ money }) => Number(money))
  const owners = line('owners')
  const [ours, theirs] = [line('partner home'), line('partner away')]
  // Paid in by both in full; paid out less the tax on dividends of the one abroad.
  owners.forEach((equity, t) => {
    if (equity < 0) expect(ours[t]! + theirs[t]!).toBeCloseTo(equity, 2)
    expect(ours[t]).toBeCloseTo(0.6 * equity, 2)
    expect(theirs[t]!).toBeLessThanOrEqual(0.4 * equity + 0.01)
  })
  const at = await sheetOf(join(out, 'deals.xlsx'), 'wind')
  expect(at('Present value for the owners') / presentValue(0.12, owners)).toBeCloseTo(1, 6)
  expect(presentValue(at('Internal rate of the project'), line('project')) / 1e9).toBeCloseTo(0, 6)
})

test('the page holds partners, tariffs, orders, work and sources', () => {
  const page = readFileSync(join(out, 'invest.html'), 'utf8')
  for (const id of [
    'partners-wind',
    'measures-wind',
    'shocks-wind',
    'tariffs',
    'content',
    'jobs',
    'works',
    'sources',
  ])
    expect(page).toContain(`<section id="${id}">`)
  expect(page).not.toMatch(/NaN|undefined/)
  const summary = JSON.parse(readFileSync(join(out, 'invest.json'), 'utf8')) as InvestSummary
  const { ordered, domestic, imported } = summary.content
  expect(domestic.low + imported.low).toBeCloseTo(ordered.middle, 0)
  expect(summary.deals.wind!.partners.away!.irr).toBeLessThan(summary.deals.wind!.measures.equityIrr!)
})

test('other terms on the same dispatch need no new run; terms that do not fit are told with their line', () => {
  const again = ['invest', scenario, '--run', out, '--against', out, '--out', join(home, 'again')]
  const dearer = qazgrid(...again, '--set', 'invest.deals.wind.sale.price=50000')
  expect(dearer.status, dearer.stderr).toBe(0)
  expect(dearer.stdout).toContain('agreed 50\u202f000')
  const wrong = qazgrid(
    ...again,
    '--set',
    'invest.deals.wind.partners.home.share=0.7',
    '--set',
    'invest.deals.wind.sale.source=assumption-deal-term',
  )
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('Did you mean “assumption-deal-terms”?')
})

test('of a path one year is evaluated, which is said', () => {
  const again = ['invest', scenario, '--run', out, '--against', out, '--out', join(home, 'path')]
  const { status, stdout, stderr } = qazgrid(...again, '--set', 'pathway.years=[2030,2040]')
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('This scenario is a path. Its year 2030 is evaluated here by itself')
  expect(readFileSync(join(home, 'path', 'invest.html'), 'utf8')).toContain('This scenario is a path.')
})

test('what is set holds for the scenario without it as well, but for terms of deals, and results of others stay', () => {
  const place = join(home, 'set')
  const shared = ['resolution=6', 'horizon.from=03-01', 'horizon.hours=480']
  const set = [...shared, 'invest.deals.wind.sale.price=40000'].flatMap(each => ['--set', each])
  const { status, stderr } = qazgrid(
    ...['invest', scenario, '--run', out, '--out', place, '--against', '2030-reference', ...set],
  )
  expect(status, stderr).toBe(0)
  expect(stderr).toContain(`2030-reference (${shared.join(', ')})`)
  const { request } = JSON.parse(readFileSync(join(place, 'against', 'manifest.json'), 'utf8'))
  expect(request).toEqual({ scenario: '2030-reference', settings: shared, past: [] })
})
