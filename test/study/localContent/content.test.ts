import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readPrepared } from '../../../src/cli/readPrepared.ts'
import type { Problem } from '../../../src/errors.ts'
import { readDataPackage } from '../../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../../src/files/scenarioFile.ts'
import { annuityPu } from '../../../src/finance/annuity.ts'
import { announcedPlants } from '../../../src/study/assemble/announced.ts'
import { announcedLines } from '../../../src/study/assemble/announcedLines.ts'
import { type DataPackage, readerOf } from '../../../src/study/assemble/dataPackage.ts'
import { breakEvenOrder } from '../../../src/study/localContent/factories.ts'
import { gradeOf, localContentOf, notesOn, pathContentOf } from '../../../src/study/localContent/index.ts'
import { ledgerOf } from '../../../src/study/localContent/ledger.ts'
import { contentOfYear } from '../../../src/study/localContent/ofPathYear.ts'
import { ordersOf, pathOrders } from '../../../src/study/localContent/orders.ts'
import {
  type Component,
  type ContentTables,
  readContentTables,
} from '../../../src/study/localContent/tables.ts'
import { withNeighbours } from '../../../src/study/neighbours/tables.ts'
import { applyChanges } from '../../../src/study/overrides.ts'
import { withRenewals } from '../../../src/study/pathway/renewals.ts'
import { CASES } from '../../../src/study/ranged.ts'
import { readScenario } from '../../../src/study/scenario.ts'
import { unitYear } from '../../support/deals.ts'

const exactly = (middle: number) => ({ low: middle, middle, high: middle })
const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0)

let data: DataPackage
let tables: ContentTables
beforeAll(() => {
  data = readDataPackage('kz', [])
  const reader = readerOf(data, [])
  tables = readContentTables(reader)
  expect(reader.problems).toEqual([])
})

/** Two halves of a line of direct current, whose tree is one. */
const HALVES = ['hvdc-line', 'hvdc-converter']

const built = (name: string, technology: string, size: number, investment: number) =>
  unitYear({ name, technology, size, investment, bus: name.split('-')[1]! })
const plan = [
  built('new-north-wind', 'wind', 4702.7, 5.4e9),
  built('new-south-solar', 'solar', 3868.8, 2.1e9),
  built('new-south-hvdc', 'hvdc', 650, 0.7e9),
  built('new-west-tidal', 'tidal', 10, 5e7),
  unitYear({ name: 'old', technology: 'coal', size: 1000 }),
]

test('each technology that has a price has a tree of components, jobs, and rows that name their sources', () => {
  const priced = new Set(
    readerOf(data, [])
      .rows('technologies')
      .map(({ cells }) => cells.technology!),
  )
  const known = new Set(tables.components.map(({ technology }) => technology))
  const offences = [...priced].filter(each => !known.has(each) || !tables.jobs.has(each))
  expect(offences.sort()).toEqual(HALVES.toSorted())
  const sources = parse(readFileSync('data/sources.yaml', 'utf8')) as Record<string, unknown>
  for (const { source } of [...tables.components, ...tables.jobs.values(), ...tables.factories])
    for (const key of source.split(' ')) expect(Object.keys(sources)).toContain(key)
})

test('whatever a scenario or a path can add, and whatever is announced, has a tree and jobs: those of cities too', () => {
  const scenarios = readdirSync('scenarios').filter(file => file.endsWith('.yaml') && file !== 'base.yaml')
  const added = scenarios.flatMap(file => addedBy(file.replace('.yaml', '')))
  const known = new Set(tables.components.map(({ technology }) => technology))
  expect(added.filter(each => !known.has(each) || !tables.jobs.has(each))).toEqual([])
  expect(new Set(added).size).toBeGreaterThan(24)
  for (const city of ['coal-chp', 'gas-chp', 'coal-boiler', 'gas-boiler', 'heat-pump', 'electric-boiler'])
    expect(added).toContain(city)
})

/** Technologies of what a scenario may build, a path in its last year, and of what is announced until then. */
function addedBy(name: string): string[] {
  const problems: Problem[] = []
  const { layers } = readScenarioFiles(name, [])
  const scenario = readScenario(name, layers, problems)
  const joined = withNeighbours(data.tables, scenario.neighbours)
  const changed = applyChanges(joined, scenario.changes, problems)
  expect(problems).toEqual([])
  const { pathway } = scenario
  const year = pathway?.years.at(-1) ?? scenario.year
  const last = pathway ? withRenewals(changed, year, pathway.renewAt).tables : changed
  const open = LISTS.flatMap(list => last.get(list)?.rows ?? []).filter(({ cells }) =>
    Object.entries(cells).some(([column, value]) => /_extendable$/.test(column) && value === 'true'),
  )
  const ground = { ...data, tables: changed }
  const announced = [
    ...announcedPlants(ground, { ...scenario, year }, 2026, ['generators', 'storage_units']),
    ...announcedLines(ground, { ...scenario, year }, 2026),
  ]
  return [...open.map(({ cells }) => cells.technology!), ...announced.map(({ technology }) => technology)]
}

const LISTS = ['generators', 'heat_and_powers', 'storage_units', 'stores', 'lines', 'links', 'hvdc_links']

test('components at home and abroad add up to the plan’s price of building, in every case', () => {
  const { ledger, orders } = localContentOf(plan, tables, { from: 2026, year: 2030 })
  for (const bound of CASES) {
    const rows = ledger.filter(row => row.case === bound)
    for (const unit of plan.slice(0, 4)) {
      const own = rows.filter(row => row.unit === unit.name)
      expect(sum(own, row => row.investment) / unit.investment).toBeCloseTo(1, 12)
      expect(sum(own, row => row.domestic + row.imported) / unit.investment).toBeCloseTo(1, 12)
    }
    expect(rows.every(({ source }) => source.length > 0)).toBe(true)
  }
  expect(sum(orders, ({ size }) => size)).toBeCloseTo(4702.7 + 3868.8 + 650 + 10, 6)
  expect([...new Set(orders.map(({ year }) => year))]).toEqual([2027, 2028, 2029, 2030])
})

test('a technology without parts or work is named, so that nobody takes its silence for an answer', () => {
  const content = localContentOf(plan, tables, { from: 2026, year: 2030 })
  expect(content.unsplit).toEqual(['tidal'])
  expect(notesOn(content)).toEqual([expect.stringContaining('Parts or work of tidal are not known')])
  expect(notesOn(localContentOf(plan.slice(0, 3), tables, { from: 2026, year: 2030 }))).toEqual([])
})

test('more is made at home from case to case and from year to year; jobs rise with it', () => {
  const { ledger, jobs } = localContentOf(plan, tables, { from: 2026, year: 2030 })
  const domestic = CASES.map(bound =>
    sum(
      ledger.filter(row => row.case === bound),
      row => row.domestic,
    ),
  )
  expect(domestic[0]!).toBeLessThan(domestic[1]!)
  expect(domestic[1]!).toBeLessThan(domestic[2]!)
  const middle = ledger.filter(row => row.case === 'middle')
  const inYear = (year: number) =>
    sum(
      middle.filter(row => row.year === year),
      row => row.domestic,
    )
  expect(inYear(2030)).toBeGreaterThan(inYear(2027))
  const work = CASES.map(bound =>
    sum(
      jobs.filter(row => row.case === bound),
      row => row.jobs,
    ),
  )
  expect(work.toSorted((a, b) => a - b)).toEqual(work)
})

const part = (component: string, share: number, terms: Partial<Component> = {}): Component => ({
  technology: 'wind',
  component,
  phase: 'manufacturing',
  costShare: exactly(share),
  domestic: exactly(0),
  reachable: exactly(0.5),
  rampYears: 5,
  duty: exactly(0.1),
  valueAdded: exactly(0.4),
  premium: exactly(0.2),
  learning: exactly(0.1),
  source: 'assumption-local-content',
  ...terms,
})

test('announced plants are ordered until they open, at their price, and name the sources of their rows', () => {
  const { scenario, data } = readPrepared('2030-reference', []).prepared
  const announced = announcedPlants(data, scenario, 2026, ['generators', 'storage_units'])
  const nuclear = announcedPlants(data, { ...scenario, year: 2035 }, 2026).find(
    ({ technology }) => technology === 'nuclear',
  )
  expect(nuclear!.capacityMw).toBe(2800)
  expect(announced.map(({ technology }) => technology)).not.toContain('nuclear')
  // What the neighbours build is theirs.
  const joint = readPrepared('2030-reference', ['neighbours=joint']).prepared
  expect(announcedPlants(joint.data, joint.scenario, 2026, ['generators', 'storage_units'])).toHaveLength(
    announced.length,
  )
  const { ledger, jobs, orders } = localContentOf([], tables, { from: 2026, year: 2030, announced })
  const price = announced.reduce(
    (sum, { capacityMw, candidate }) => sum + capacityMw * candidate.overnightPerKw * 1000,
    0,
  )
  // 16 GW, mostly coal, gas and wind.
  expect(price / 1e9).toBeGreaterThan(10)
  expect(price / 1e9).toBeLessThan(25)
  expect(new Set(orders.map(({ year }) => year))).toEqual(new Set([2027, 2028, 2029, 2030]))
  const middle = ledger.filter(row => row.case === 'middle')
  expect(middle.reduce((sum, { domestic, imported }) => sum + domestic + imported, 0)).toBeCloseTo(price, 0)
  expect(ledger.every(row => row.announced && row.source.includes('assumption-orders'))).toBe(true)
  expect(ledger.some(({ source }) => source.includes('assumption-firm-additions'))).toBe(true)
  expect(jobs.some(({ technology, jobs: work }) => technology === 'coal-steam-new' && work > 0)).toBe(true)
})

test('lines that open later are announced at the price of the candidate between the same places', () => {
  const { scenario, data } = readPrepared('2030-reference', []).prepared
  const lines = announcedLines(data, scenario, 2026)
  expect(lines.map(({ name, capacityMw, buildYear }) => [name, capacityMw, buildYear])).toEqual([
    ['north-south-2030', 500, 2030],
    ['north-west-2027', 500, 2028],
  ])
  expect(lines.map(({ candidate }) => candidate.overnightPerKw)).toEqual([759.542, 378.922])
  expect(lines.every(({ source }) => source.includes('agora-central-asia'))).toBe(true)
  expect(announcedLines(data, scenario, 2028).map(({ name }) => name)).toEqual(['north-south-2030'])
})

test('a path orders over the years since the one before, and its jobs last as long as what stands', () => {
  const addition = (year: number, size: number) => ({
    ...{ unit: 'new-north-wind', technology: 'wind', bus: 'north', homePu: 1 },
    ...{ year, until: year + 10, size, investment: size },
  })
  const orders = pathOrders([addition(2030, 40), addition(2040, 50)], [2030, 2040], 2026)
  expect(orders.map(({ year, size }) => [year, size])).toEqual([
    ...[2027, 2028, 2029, 2030].map(year => [year, 10]),
    ...Array.from({ length: 10 }, (_, k) => [2031 + k, 5]),
  ])
  const content = pathContentOf([addition(2030, 40), addition(2040, 50)], tables, {
    ...{ from: 2026, years: [2030, 2040], announced: [] },
  })
  const lasting = (year: number, since: number) =>
    sum(
      contentOfYear(content, { since, year }).jobs.filter(
        row => row.case === 'middle' && row.phase === 'operation',
      ),
      row => row.jobs,
    )
  // In 2040 the forty of 2030 have gone.
  expect(lasting(2040, 2030) / lasting(2030, 2026)).toBeCloseTo(50 / 40, 9)
})

test('one component, two years: worked by hand', () => {
  const unit = built('new-north-wind', 'wind', 200, 100)
  const orders = ordersOf([unit], 2026, 2028)
  const tree = [part('nacelle', 0.6), part('works', 0.4, { phase: 'construction', domestic: exactly(0.5) })]
  const [first, , second] = ledgerOf(orders, tree, 2026).filter(row => row.case === 'middle')
  // 60 % of 50; a fifth of the ramp to a half is made at home: 3 of 30.
  expect(first).toMatchObject({ year: 2027, investment: 30, domestic: 3, imported: 27 })
  expect(first!.duty).toBeCloseTo(2.7)
  expect(first!.valueAdded).toBeCloseTo(1.2)
  expect(first!.premium).toBeCloseTo(0.6)
  // 6 of 30; one doubling since the first order: a tenth of the premium is gone.
  expect(second!.domestic).toBeCloseTo(6)
  expect(second!.premium).toBeCloseTo(0.2 * 0.9 * 6)
})

test('what is built abroad is ordered abroad, and half of a line across the border', () => {
  const units = [
    { ...built('new-uzbekistan-wind', 'wind', 300, 90), homePu: 0 },
    { ...built('new-north-uzbekistan', 'hvac-line', 400, 60), homePu: 0.5 },
  ]
  const orders = ordersOf(units, 2026, 2028)
  expect(orders.map(({ unit, size, investment }) => [unit, size, investment])).toEqual([
    ['new-north-uzbekistan', 100, 15],
    ['new-north-uzbekistan', 100, 15],
  ])
})

test('works pay for themselves from an order at which the margin covers annuity and fixed cost', () => {
  const factory = {
    name: 'works',
    technology: 'wind',
    components: ['nacelle'],
    bus: 'south',
    capacity: exactly(1000),
    investment: exactly(114),
    fixedShare: exactly(0.1),
    margin: exactly(0.1),
    lifetimeYears: 15,
    discountRatePu: 0.12,
    source: 'sany-zhambyl',
  }
  const order = breakEvenOrder(factory, 400_000, 'middle')
  expect(order * 400_000 * 0.1).toBeCloseTo(114e6 * (annuityPu(0.12, 15) + 0.1), 3)
  const { factories } = localContentOf(plan, { ...tables, factories: [factory] }, { from: 2026, year: 2030 })
  expect(factories[0]!.utilisationOfAll).toBeCloseTo(4702.7 / 4 / 1000, 9)
  expect(factories[0]!.utilisation).toBeLessThan(0.5)
})

test('one assumption gives the whole the lowest grade', () => {
  expect(gradeOf(['irena-wind-2017', 'sany-zhambyl'])).toBe('published')
  expect(gradeOf(['irena-wind-2017', 'sany-zhambyl assumption-factories'])).toBe('assumption')
  expect(localContentOf(plan, tables, { from: 2026, year: 2030 }).grade).toBe('assumption')
})
