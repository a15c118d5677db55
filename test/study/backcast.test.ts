import { afterAll, expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import { withPast } from '../../src/study/backcast.ts'
import { prepare } from '../../src/study/prepare.ts'
import type { Result } from '../../src/study/result.ts'
import { run } from '../../src/study/run.ts'
import { summarise } from '../../src/study/summary.ts'

const solver = await openSolver()
afterAll(() => solver.close())

async function solve(scenario: string, ...settings: string[]) {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles(scenario, settings)
  const prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
  expect(problems).toEqual([])
  return (await run(prepared, { solver, sources: new Map() })).result
}

test('2020 comes out as it was: coal, gas, water, sun and wind within the published tolerances', async () => {
  const result = await solve('2020-backcast')
  expect(result.check.passed).toBe(true)
  expect(result.targets.filter(({ met }) => met === false)).toEqual([])
  expect(result.targets.filter(({ met }) => met)).toHaveLength(6)
  const summary = summarise(result)
  expect(summary.generationTwh!.coal).toBeGreaterThan(72.4)
  expect(summary.generationTwh!.coal).toBeLessThan(76.6)
  expect(summary.exportsTwh! - summary.importsTwh!).toBeCloseTo(0.75, 2)
  expect(summary.demandTwh).toBeCloseTo(107.3, 3)
}, 120_000)

test('2023 comes out as it was, with the same must-run rules', async () => {
  const result = await solve('2023-backcast')
  expect(result.targets.filter(({ met }) => met === false)).toEqual([])
  const { peakGw, generationTwh, importsTwh, exportsTwh } = summarise(result)
  expect(Math.abs(peakGw / 16.6 - 1)).toBeLessThan(0.04)
  expect(generationTwh!.coal! / 112.8).toBeGreaterThan(0.692)
  expect([importsTwh, exportsTwh]).toEqual([expect.closeTo(3.4, 3), expect.closeTo(1.4, 3)])
}, 120_000)

test('before 2019 the line to the South is weaker', async () => {
  const result = await solve('2020-backcast', 'year=2018', 'horizon.hours=24')
  const rating = result.capacities
    .filter(({ component }) => component === 'Line')
    .reduce((sum, { mw }) => sum + mw, 0)
  expect(rating).toBe(1450)
})

test('calibration, trade and must-run rules can be switched off from the command line', async () => {
  const raw = await solve('2020-backcast', 'horizon.hours=48', 'calibration.wind.factor=1')
  const calibrated = await solve('2020-backcast', 'horizon.hours=48')
  expect(summarise(raw).generationTwh!.wind!).toBeGreaterThan(summarise(calibrated).generationTwh!.wind!)
  const free = await solve('2020-backcast', 'horizon.hours=48', 'must-run.industrial-north.active=false')
  expect(summarise(free).generationTwh!.gas!).toBeLessThan(summarise(calibrated).generationTwh!.gas!)
})

test('longer steps keep the energy and flatten the peak', async () => {
  const hourly = summarise(await solve('2030-reference', 'horizon.hours=168'))
  const slow = summarise(await solve('2030-reference', 'horizon.hours=168', 'resolution=3'))
  expect(slow.demandTwh).toBeCloseTo(hourly.demandTwh, 9)
  expect(slow.peakGw).toBeLessThan(hourly.peakGw)
  expect(slow.hours).toBe(168)
})

test('a demand that cannot be met is unserved and said, a limit that contradicts another is explained', async () => {
  const short = await solve('2030-reference', 'horizon.hours=24', 'demand.west-2030.energy_twh=60')
  expect(summarise(short).unservedTwh).toBeGreaterThan(0.01)
  expect(short.troubles[0]).toMatchObject({ block: 'bus.unserved', bus: 'west', side: 'short' })
  const { causes, amount, fixes } = short.troubles[0]!.spans[0]!
  expect(fixes!.map(({ kind, building }) => `${kind} ${building?.technology}`)).toEqual([
    'connection hvac-line',
    'plants gas-ocgt',
  ])
  expect(fixes![0]!.building!.moneyPerYear).toBeLessThan(fixes![1]!.building!.moneyPerYear)
  const isAsked = (kind: string) => ['demand', 'demandAround', 'taken'].includes(kind)
  const sum = causes!.reduce((mw, { kind, amount }) => mw + (isAsked(kind) ? amount : -amount), 0)
  expect(sum / amount).toBeCloseTo(1, 1)
  const impossible = await solve('2030-reference', 'horizon.hours=24', 'policies.co2Cap.tonnes=10')
  expect(impossible.status).toBe('infeasible')
  expect(impossible.troubles[0]).toMatchObject({ block: 'co2Cap', side: 'excess', measure: 't' })
  expect(impossible.reasons[1]).toMatch(/^The CO₂ cap is exceeded by \d+ t; .*raise the CO₂ cap by \d+ t\.$/)
})

test('the sources of former years stand among those of the run', () => {
  const target = {
    name: 'a',
    quantity: 'peak',
    unit: 'GW',
    published: 16,
    tolerance: 1,
    modelled: 16,
    met: true,
    source: 'kegoc-2020 irena',
  }
  const result = { targets: [], sources: [{ key: 'irena', title: 'Statistics' }] } as unknown as Result
  const known = new Map([['kegoc-2020', { key: 'kegoc-2020', title: 'Report' }]])
  const { sources } = withPast(result, [{ title: '2020', targets: [target] }], known)
  expect(sources.map(({ title }) => title)).toEqual(['Statistics', 'Report'])
})
