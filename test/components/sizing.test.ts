import { expect, test } from 'vitest'
import { listing } from '../../src/lp/listing.ts'
import { type Grid, optimise } from '../support/optimise.ts'

const size = (outcome: Awaited<ReturnType<typeof optimise>>, unit: string) => {
  const entry = outcome.built.ledger.built.find(({ key }) => key.name === unit)!
  return outcome.solution.x[entry.block.at(entry.index)]!
}
const town = (demandMw: number | number[], bus = 'north') => ({ name: `town-${bus}`, bus, demandMw })
const buses = [{ name: 'north' }, { name: 'south' }]
const coal = { name: 'coal', bus: 'north', capacityMw: 1000, marginalCostPerMwh: 10 }

test('a plant is built where building and running cost less than what it replaces', async () => {
  const outcome = await optimise(
    {
      buses,
      loads: [town([50, 100])],
      generators: [
        { ...coal, marginalCostPerMwh: 30 },
        {
          name: 'new',
          bus: 'north',
          extendable: true,
          mostSize: 80,
          costPerSize: 25,
          availabilityPu: [0.5, 1],
        },
      ],
    },
    [1, 1],
  )
  // A MW of the new one saves 0.5 · 30 + 1 · 30 = 45 for 25: all 80 are built.
  expect(size(outcome, 'new')).toBeCloseTo(80)
  // 80 · 25 + (10 + 20) · 30
  expect(outcome.objective).toBeCloseTo(2000 + 900)
  const { built } = outcome
  expect(listing(built.lp, 'generator.output.most')).toEqual([
    '- 0.5 generator.size[new] + generator.output[new,h0] ≤ 0',
    '- generator.size[new] + generator.output[new,h1] ≤ 0',
  ])
})

test('a size that is decided obeys its ramps', async () => {
  const { built } = await optimise(
    {
      buses,
      loads: [town([50, 100])],
      generators: [
        { name: 'new', bus: 'north', extendable: true, costPerSize: 1, rampUpPu: 0.2, rampDownPu: 0.3 },
        coal,
      ],
    },
    [1, 1],
  )
  expect(listing(built.lp, 'generator.ramp new up')).toEqual([
    '- 0.2 generator.size[new] - generator.output[new,h0] + generator.output[new,h1] ≤ 0',
  ])
  expect(listing(built.lp, 'generator.ramp new down')).toEqual([
    '+ 0.3 generator.size[new] - generator.output[new,h0] + generator.output[new,h1] ≥ 0',
  ])
})

test('cost rises in steps, the cheapest place first', async () => {
  const outcome = await optimise(
    {
      buses,
      loads: [town(100)],
      generators: [
        { ...coal, marginalCostPerMwh: 20 },
        { name: 'wind', bus: 'north', extendable: true, costPerSize: 10, costSteps: '30:1 40:1.5 inf:3' },
      ],
    },
    [1],
  )
  // 30 at 10 and 40 at 15; the third step at 30 is dearer than coal at 20.
  expect(size(outcome, 'wind')).toBeCloseTo(70)
  expect(outcome.objective).toBeCloseTo(300 + 600 + 600)
  expect(listing(outcome.built.lp, 'generator.steps wind')).toEqual([
    '+ generator.size[wind] - generator.step wind[1] - generator.step wind[2] - generator.step wind[3] = 0',
  ])
})

test('units of a given size come whole', async () => {
  const { built, program, objective } = await optimiseWhole({
    buses,
    loads: [town(100)],
    generators: [
      { ...coal, marginalCostPerMwh: 20 },
      { name: 'unit', bus: 'north', extendable: true, mostSize: 160, moduleSize: 40, costPerSize: 10 },
    ],
  })
  // Two and a half units would be best; two leave 20 MW to coal, three would cost 1200.
  expect(objective).toBeCloseTo(800 + 400)
  expect(listing(built.lp, 'generator.modular unit')).toEqual([
    '+ generator.size[unit] - 40 generator.modules unit[] = 0',
  ])
  expect(program.whole).toHaveLength(1)
})

test.each<[string, Grid]>([
  ['line.flow', { lines: [{ name: 'new', bus0: 'north', bus1: 'south', extendable: true, costPerSize: 5 }] }],
  [
    'link.input',
    { links: [{ name: 'new', bus0: 'north', bus1: 'south', extendable: true, costPerSize: 5 }] },
  ],
  [
    'hvdcLink.forward',
    {
      hvdc_links: [
        { name: 'new', bus0: 'north', bus1: 'south', extendable: true, costPerSize: 5, converterLossPu: 0 },
      ],
    },
  ],
])('a connection is built as wide as it pays: %s', async (_, connections) => {
  const outcome = await optimise(
    {
      buses,
      loads: [town([40, 40], 'south')],
      generators: [coal, { name: 'gas', bus: 'south', capacityMw: 100, marginalCostPerMwh: 15 }],
      ...connections,
    },
    [1, 1],
  )
  // 2 h · (15 − 10) = 10 saved for 5.
  expect(size(outcome, 'new')).toBeCloseTo(40)
  expect(outcome.objective).toBeCloseTo(40 * 5 + 80 * 10)
})

test('storage is built by its power, and stores by their energy', async () => {
  const grid = (more: Grid): Grid => ({
    buses,
    loads: [town([0, 50])],
    generators: [
      { name: 'sun', bus: 'north', capacityMw: 100, availabilityPu: [1, 0] },
      { ...coal, marginalCostPerMwh: 30 },
    ],
    ...more,
  })
  const battery = await optimise(
    grid({
      storage_units: [{ name: 'new', bus: 'north', extendable: true, costPerSize: 20, durationHours: 1 }],
    }),
    [1, 1],
  )
  expect(size(battery, 'new')).toBeCloseTo(50)
  expect(battery.objective).toBeCloseTo(1000)
  expect(listing(battery.built.lp, 'storageUnit.level.most')[0]).toBe(
    '- storageUnit.size[new] + storageUnit.level[new,h0] ≤ 0',
  )
  const tank = await optimise(
    grid({ stores: [{ name: 'new', bus: 'north', extendable: true, costPerSize: 20 }] }),
    [1, 1],
  )
  expect(size(tank, 'new')).toBeCloseTo(50)
  expect(tank.objective).toBeCloseTo(1000)
})

test('heat and power is built for both', async () => {
  const outcome = await optimise(
    {
      buses: [...buses, { name: 'city', carrier: 'heat' }],
      loads: [town(40), { name: 'heat', bus: 'city', carrier: 'heat', demandMw: 40 }],
      heat_and_powers: [
        {
          name: 'new',
          bus: 'north',
          heatBus: 'city',
          extendable: true,
          costPerSize: 1,
          powerPerHeat: 0.5,
          powerLostPerHeat: 0.25,
        },
      ],
    },
    [1],
  )
  // 40 of power and 0.25 · 40 for the heat.
  expect(size(outcome, 'new')).toBeCloseTo(50)
  expect(listing(outcome.built.lp, 'heatAndPower.steam.most')).toEqual([
    '- heatAndPower.size[new] + heatAndPower.power[new,h0] + 0.25 heatAndPower.heat[new,h0] ≤ 0',
  ])
})

/** As `optimise`, for whole numbers, which have no duals. */
async function optimiseWhole(grid: Grid) {
  const { build } = await import('../../src/study/build.ts')
  const { gridOf, solver } = await import('../support/optimise.ts')
  const built = build(gridOf(grid, [1]), { lostLoadPerMwh: 3000, policies: {} })
  const program = built.lp.compile()
  const { objective } = await (await solver()).solve(program)
  return { built, program, objective }
}
