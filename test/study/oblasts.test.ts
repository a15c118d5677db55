import { expect, test } from 'vitest'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { divideSteps } from '../../src/study/assemble/oblasts/spread.ts'
import { prepare } from '../../src/study/prepare.ts'
import { run } from '../../src/study/run.ts'
import { solver } from '../support/optimise.ts'

const data = readDataPackage('kz', [])

function look(name: string, ...settings: string[]) {
  const problems: Problem[] = []
  const { layers } = readScenarioFiles(name, settings)
  const prepared = prepare(name, layers, () => data, problems)
  const units = (list: string) => (prepared.network.units[list] ?? []) as unknown as Record<string, unknown>[]
  return { prepared, problems, units }
}

const solve = async (name: string, ...settings: string[]) => {
  const { prepared, problems } = look(name, 'resolution=oblasts', ...settings)
  expect(problems).toEqual([])
  return (await run(prepared, { solver: await solver(), sources: new Map() })).result
}

const total = (units: readonly Record<string, unknown>[], key: string) =>
  units.reduce((sum, unit) => {
    const value = unit[key] as number | Float64Array
    return sum + (typeof value === 'number' ? value : value[0]!)
  }, 0)

test('oblasts have the plants, the rivers and the demand of their zones, to the last digit', () => {
  const zones = look('2020-backcast', 'horizon.hours=24')
  const oblasts = look('2020-backcast', 'horizon.hours=24', 'resolution=oblasts')
  expect(oblasts.problems).toEqual([])
  for (const [list, key] of [
    ['generators', 'capacityMw'],
    ['heat_and_powers', 'heatCapacityMw'],
    ['storage_units', 'powerMw'],
    ['storage_units', 'inflowMw'],
    ['loads', 'demandMw'],
  ] as const)
    expect(total(oblasts.units(list), key), `${list} ${key}`).toBeCloseTo(total(zones.units(list), key), 6)
  expect(oblasts.prepared.peakDemandMw).toBeCloseTo(zones.prepared.peakDemandMw, 6)
})

test('fields take what their own turbines must give, day and night, where they stand', () => {
  const { units } = look('2020-backcast', 'horizon.hours=24', 'resolution=oblasts')
  const { demandMw } = units('loads').find(({ name }) => name === 'west-captive-atyrau') as {
    demandMw: Float64Array
  }
  const must = units('generators')
    .filter(({ bus, name }) => bus === 'atyrau' && /tengiz|kashagan/.test(String(name)))
    .reduce((sum, { capacityMw, leastOutputPu }) => {
      const share = typeof leastOutputPu === 'number' ? leastOutputPu : (leastOutputPu as Float64Array)[0]!
      return sum + Number(capacityMw) * share
    }, 0)
  expect(must).toBeCloseTo(0.72 * 803, 3)
  for (const mw of demandMw) expect(mw).toBeCloseTo(must, 1)
})

test('a load of one oblast takes its share of the demand of the zone', () => {
  const settings = ['2020-backcast', 'horizon.hours=24', 'loads.west-services.oblast=mangystau'] as const
  const zones = look(...settings)
  const oblasts = look(...settings, 'resolution=oblasts')
  expect(oblasts.problems).toEqual([])
  expect(total(oblasts.units('loads'), 'demandMw')).toBeCloseTo(total(zones.units('loads'), 'demandMw'), 6)
})

test('a listed plant goes to its oblast, a crossing to its place, what has neither is spread', () => {
  const { units } = look('2030-reference', 'horizon.hours=24', 'resolution=oblasts')
  const find = (list: string, name: string) => units(list).find(unit => unit.name === name)
  expect(find('generators', 'ekibastuz-gres-1')).toMatchObject({ bus: 'pavlodar' })
  expect(find('links', 'south-uzbekistan')).toMatchObject({ bus0: 'turkestan', bus1: 'uzbekistan' })
  const wind = units('generators').filter(({ name }) => String(name).startsWith('firm-north-wind-2030'))
  expect(wind.map(({ bus }) => bus)).toContain('akmola')
  expect(total(wind, 'capacityMw')).toBeCloseTo(1881, 6)
})

test('changes of a scenario are those of the zones, whatever the resolution', () => {
  const { units, problems } = look(
    '2030-reference',
    'horizon.hours=24',
    'resolution=oblasts',
    'lines.north-south.s_nom=1000',
    'corridors.karaganda-zhambyl-500.s_nom=700',
  )
  expect(problems).toEqual([])
  const cut = units('cuts').find(({ name }) => name === 'north-south')!
  // 1000, 650 since 2019 and 500 since 2030, of which 0.95 may be used.
  expect((cut.limitMw as Float64Array)[0]).toBeCloseTo(0.95 * 2150)
  expect(units('lines').find(({ name }) => name === 'karaganda-zhambyl-500')).toMatchObject({
    ratingMva: 700,
  })
})

test('the West is islanded until the tie, and its oblasts are joined by what is published', () => {
  const crossing = (year: number) =>
    look('2020-backcast', `year=${year}`, 'horizon.hours=24', 'resolution=oblasts')
      .units('cuts')
      .filter(({ name }) => name === 'north-west')
  expect(crossing(2027)).toEqual([])
  expect(crossing(2028)).toMatchObject([{ lines: 'aktobe-atyrau-500' }])
  const within = (year: number) =>
    total(
      look('2020-backcast', `year=${year}`, 'horizon.hours=24', 'resolution=oblasts')
        .units('lines')
        .filter(({ name }) => String(name).startsWith('atyrau-mangystau')),
      'ratingMva',
    )
  expect([within(2020), within(2024)]).toEqual([50, 200])
})

test('an oblast that does not exist is named with the nearest that does', () => {
  const { problems } = look('2020-backcast', 'resolution=oblasts', 'generators.zhambyl-gres.oblast=Zhambil')
  expect(problems).toMatchObject([
    {
      where: '--set generators.zhambyl-gres.oblast=Zhambil',
      what: 'There is no oblast “Zhambil”.',
      hint: 'Did you mean “Zhambyl”?',
    },
  ])
})

test('what scenarios change at zones is found by oblast as well', () => {
  for (const name of ['2030-hvdc', '2030-hydrogen', '2035-nuclear', '2030-cold-calm'])
    expect(look(name, 'resolution=oblasts').problems, name).toEqual([])
})

test('cost steps are divided with the potential', () => {
  expect(divideSteps('4000:1 8000:1.1 inf:1.25', 0.25)).toBe('1000:1 2000:1.1 inf:1.25')
})

test('the coldest day of 2020 is served by oblast, with the cut below its limit and the voltage law kept', async () => {
  const result = await solve('2020-backcast', 'horizon.from=12-21', 'horizon.hours=24')
  expect(result.check.passed).toBe(true)
  expect(
    result.dispatch
      .filter(({ component }) => component === 'Unserved')
      .every(({ mw }) => mw.every(each => each < 1e-6)),
  ).toBe(true)
  const [cut] = result.grid!.cuts
  expect(Math.max(...cut!.mw)).toBeLessThanOrEqual(1995 + 1e-6)
  expect(Math.max(...cut!.mw)).toBeGreaterThan(1200)
  // Pavlodar → Akmola by 500 kV and by the line built for 1150 kV: flows as 494 to 295 km.
  const flow = (name: string) => result.flows.find(each => each.name === name)!.mw0[12]!
  expect(flow('pavlodar-akmola-500') / flow('pavlodar-akmola-1150')).toBeCloseTo(494 / 295, 4)
})

test('the cut carries its 2100 MW where the South asks for them, and never more', async () => {
  const result = await solve(
    '2020-backcast',
    'horizon.from=12-21',
    'horizon.hours=24',
    'demand.south-2020.energy_twh=33',
    'must-run.secure-north-south.active=false',
  )
  const [cut] = result.grid!.cuts
  expect(Math.max(...cut!.mw)).toBeCloseTo(2100, 4)
})
