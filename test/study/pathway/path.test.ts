import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { readDataPackage } from '../../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../../src/files/scenarioFile.ts'
import { openSolver } from '../../../src/lp/openSolver.ts'
import type { Solver } from '../../../src/lp/solver.ts'
import {
  evaluatePathway,
  type PathwayOptions,
  type PathwayResult,
} from '../../../src/study/pathway/evaluate.ts'
import { stands } from '../../../src/study/pathway/joint.ts'
import { preparePathway } from '../../../src/study/pathway/prepare.ts'
import { prepare } from '../../../src/study/prepare.ts'

let solver: Solver
beforeAll(async () => {
  solver = await openSolver({ choice: 'highs' })
})
afterAll(() => solver.close())

/** A winter day of three years: a path that is solved in a second. */
const path = (...settings: string[]): Promise<PathwayResult> => pathWith({}, ...settings)

async function pathWith(more: Partial<PathwayOptions>, ...settings: string[]): Promise<PathwayResult> {
  const problems: Problem[] = []
  const all = ['horizon.from=01-14', 'horizon.hours=24', ...settings]
  const { name, layers } = readScenarioFiles('path-published', all)
  const base = prepare(name, layers, data => readDataPackage(data, problems), problems)
  const pathway = preparePathway(
    {
      ...base,
      scenario: { ...base.scenario, pathway: { ...base.scenario.pathway!, years: [2030, 2045, 2060] } },
    },
    problems,
  )
  expect(problems).toEqual([])
  return evaluatePathway(pathway, { solver, sources: new Map(), ...more })
}

let perfect: PathwayResult
beforeAll(async () => {
  perfect = await path()
})

test('the present value of a path is the sum of the bills of its years, each times its weight', () => {
  const bills = perfect.periods.map(({ bill }) => bill.reduce((sum, { money }) => sum + money, 0))
  const weights = perfect.periods.map(({ year, years }) =>
    Array.from({ length: years }, (_, n) => 1.06 ** -(year + n - 2026)).reduce((sum, each) => sum + each, 0),
  )
  const sum = bills.reduce((total, bill, k) => total + weights[k]! * bill, 0)
  expect(perfect.presentValue / sum).toBeCloseTo(1, 9)
})

test('every year of a path passes its check', () => {
  expect(perfect.periods.flatMap(({ summary }) => summary.check.failures)).toEqual([])
})

test('where every hour is in view, the path costs what the plan expected', () => {
  expect(perfect.presentValue / perfect.expected).toBeCloseTo(1, 6)
})

test('what is closed stays closed, and what stands of a stock is what was built of it and lives', () => {
  for (const [k, { standing }] of perfect.periods.entries()) {
    const before = perfect.periods[k - 1]
    for (const { technology, bus, keptMw, couldMw } of standing) {
      expect(keptMw).toBeLessThanOrEqual(couldMw + 1e-6)
      const was = before?.standing.find(each => each.technology === technology && each.bus === bus)
      const opens = Math.max(0, couldMw - (was?.couldMw ?? Number.POSITIVE_INFINITY))
      if (was) expect(keptMw).toBeLessThanOrEqual(was.keptMw + opens + 1e-6)
    }
  }
  const all = perfect.periods.flatMap(({ built }) => built)
  const annuities = perfect.periods.map(({ year }) =>
    all.filter(each => stands(each, year)).reduce((sum, { size, perSize }) => sum + size * perSize, 0),
  )
  perfect.periods.forEach(({ bill }, k) => {
    const building = bill.filter(({ item }) => item === 'building').reduce((sum, { money }) => sum + money, 0)
    expect(building).toBeCloseTo(annuities[k]!, 3)
  })
})

test('nothing is built faster than its rate, nor before its lead time', () => {
  const open = (year: number, lead: number) => Math.max(0, year - 2026 - lead + 1)
  for (const [k, { year, built }] of perfect.periods.entries()) {
    const since = k === 0 ? Number.POSITIVE_INFINITY : year - perfect.periods[k - 1]!.year
    for (const [building, steps] of Map.groupBy(built, each => each.building)) {
      const { buildRate, leadTimeYears } = steps[0]!
      const size = steps.reduce((sum, each) => sum + each.size, 0)
      expect(size, building).toBeLessThanOrEqual(
        buildRate * Math.min(since, open(year, leadTimeYears)) + 1e-3,
      )
    }
  }
})

test('life extension needs a coal plant that has closed', () => {
  // Karaganda, Aksu and the two of Ekibastuz reach 65 years one after the other.
  const aged = [663, 663 + 2450 + 3500, 663 + 2450 + 3500 + 1000]
  const all = perfect.periods.flatMap(({ built }) => built)
  perfect.periods.forEach(({ year, standing }, k) => {
    const after = all.filter(each => /^coal-(retrofit|to-gas)$/.test(each.technology) && stands(each, year))
    const coal = standing.find(({ technology, bus }) => technology === 'coal-steam' && bus === 'north')!
    const closed = aged[k]! + coal.couldMw - coal.keptMw
    expect(after.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(closed + 1e-3)
  })
})

test('a path that cannot be kept says in which year, or that time is what lacks', async () => {
  const impossible = path('pathway.co2CapMt.2030=0', 'pathway.co2CapMt.2060=0')
  await expect(impossible).rejects.toMatchObject({ code: 'NO_SOLUTION' })
  await impossible.catch(error => {
    const { problems } = error as { problems: { where: string }[] }
    expect(problems[0]!.where).toBe('pathway, 2030')
  })
})

test('a plan over few stretches misses demand of an hour; planned anew with the prices of the hours it misses less', async () => {
  const few = [
    'horizon.hours=96',
    'planning.segments=12',
    'pathway.co2CapMt.2030=60',
    'pathway.co2CapMt.2060=20',
  ]
  const unserved = (result: PathwayResult) =>
    result.periods.reduce((sum, { summary }) => sum + summary.unservedTwh!, 0)
  const [once, twice] = [await path(...few), await path(...few, 'pathway.rounds=3')]
  expect(once.presentValue).toBeGreaterThan(once.expected)
  expect(twice.presentValue).toBeLessThanOrEqual(once.presentValue)
  expect(unserved(twice)).toBeLessThanOrEqual(unserved(once) + 1e-9)
})

test('a path that looks at each year again lets stand what it wanted, costs what all hours say, and no more than without', async () => {
  const few = [
    'horizon.hours=48',
    'planning.segments=12',
    'pathway.co2CapMt.2030=0.8',
    'pathway.co2CapMt.2060=0.3',
  ]
  const [once, closer] = [await path(...few), await path(...few, 'pathway.closer=24', 'pathway.rounds=2')]
  expect(closer.periods.flatMap(({ summary }) => summary.check.failures)).toEqual([])
  expect(closer.presentValue).toBeGreaterThan(closer.expected * (1 - 1e-6))
  // Every hour is in view, so that the hours cost what was expected of them.
  expect(closer.presentValue / closer.expected).toBeCloseTo(1, 4)
  expect(closer.presentValue).toBeLessThan(once.presentValue * 1.001)
  for (const [k, { year, standing }] of closer.periods.entries()) {
    const stocks = ({ periods }: PathwayResult) =>
      Map.groupBy(
        periods.flatMap(({ built }) => built).filter(each => stands(each, year)),
        ({ key }) => key,
      )
    const now = stocks(closer)
    for (const [key, vintages] of stocks(once)) {
      const total = (each: typeof vintages) => each.reduce((sum, { size }) => sum + size, 0)
      expect(total(now.get(key) ?? []), key).toBeGreaterThanOrEqual(total(vintages) * (1 - 1e-5) - 0.01)
    }
    standing.forEach(({ keptMw }, n) => {
      expect(keptMw).toBeGreaterThanOrEqual(once.periods[k]!.standing[n]!.keptMw - 0.01)
    })
  }
})

test('who does not know the next year pays no less', async () => {
  const myopic = await path('pathway.foresight=myopic')
  expect(myopic.expected).toBeGreaterThanOrEqual(perfect.expected * (1 - 1e-9))
  expect(myopic.presentValue / myopic.expected).toBeCloseTo(1, 6)
})

test('a budget of CO₂ is kept over all years together, and its last tonne has a price', async () => {
  const emitted = (result: PathwayResult) =>
    result.periods.reduce((sum, { years, summary }) => sum + years * summary.emissionsMt!, 0)
  const budget = 0.8 * emitted(perfect)
  const tight = await path(`pathway.co2BudgetMt=${budget}`)
  expect(emitted(tight)).toBeLessThanOrEqual(budget * (1 + 1e-6))
  expect(tight.budgetPrice).toBeGreaterThan(0)
  expect(tight.presentValue).toBeGreaterThan(perfect.presentValue)
})

test.each([
  ['while it is planned', /^deciding/],
  ['while its second year is run', /^2045: solving/],
])('a path that is stopped %s says so, and hands over no year', async (_, moment) => {
  const stop = new AbortController()
  const handed: number[] = []
  const stopped = pathWith({
    signal: stop.signal,
    onProgress: stage => moment.test(stage) && stop.abort(),
    onPeriod: async year => {
      handed.push(year)
    },
  })
  await expect(stopped).rejects.toMatchObject({ code: 'STOPPED' })
  expect(handed).toEqual([])
})
