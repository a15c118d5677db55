import { expect, test } from 'vitest'
import { components } from '../../src/components/index.ts'
import { groupAlike } from '../../src/network/grouping.ts'
import { type Grid, gridOf, optimise } from '../support/optimise.ts'

const HOURS = [1, 1, 1]
const city = (name: string, size: number) => ({
  bus: { name: `heat-${name}`, carrier: 'heat' },
  load: { name: `heat-${name}`, bus: `heat-${name}`, demandMw: [30, 60, 45].map(mw => mw * size) },
  plant: {
    name: `chp-${name}`,
    bus: 'north',
    heatBus: `heat-${name}`,
    capacityMw: 100 * size,
    heatCapacityMw: 130 * size,
    marginalCostPerMwh: 12,
  },
  boiler: { name: `boiler-${name}`, bus: `heat-${name}`, capacityMw: 50 * size, marginalCostPerMwh: 9 },
})

function grid(...cities: ReturnType<typeof city>[]): Grid {
  return {
    buses: [{ name: 'north' }, ...cities.map(each => each.bus)],
    loads: [{ name: 'town', bus: 'north', demandMw: [200, 260, 300] }, ...cities.map(each => each.load)],
    generators: [
      { name: 'a', bus: 'north', capacityMw: 100, marginalCostPerMwh: 10, rampUpPu: 0.5 },
      { name: 'b', bus: 'north', capacityMw: 50, marginalCostPerMwh: 10, rampUpPu: 0.5, buildYear: 1990 },
      { name: 'c', bus: 'north', capacityMw: 50, marginalCostPerMwh: 11 },
      ...cities.map(each => each.boiler),
    ],
    heat_and_powers: cities.map(each => each.plant),
  }
}

const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name)

test('units that differ in nothing but size and age become one', () => {
  const { network, members } = groupAlike(gridOf(grid(), HOURS), components)
  expect(names(network.units.generators)).toEqual(['group:a', 'c'])
  expect(network.units.generators?.[0]).toMatchObject({ capacityMw: 150 })
  expect(members.get('Generator group:a')?.map(({ unit, sharePu }) => [unit.name, sharePu])).toEqual([
    ['a', 2 / 3],
    ['b', 1 / 3],
  ])
})

test('cities that are copies of one another on another scale become one', () => {
  const { network, buses } = groupAlike(gridOf(grid(city('x', 1), city('y', 0.3)), HOURS), components)
  expect(names(network.units.heat_and_powers)).toEqual(['group:chp-x'])
  const parts = buses.get('heat-x')!
  expect(parts.map(({ bus }) => bus)).toEqual(['heat-x', 'heat-y'])
  expect(parts[1]?.sharePu).toBeCloseTo(0.3 / 1.3)
})

test('a city with a smaller boiler stays by itself', () => {
  const odd = city('y', 0.3)
  odd.boiler.capacityMw -= 1
  const { network } = groupAlike(gridOf(grid(city('x', 1), odd), HOURS), components)
  expect(names(network.units.heat_and_powers)).toEqual(['chp-x', 'chp-y'])
})

test('the smaller problem has the same optimum', async () => {
  const cities = grid(city('x', 1), city('y', 0.3), city('z', 0.05))
  const { network } = groupAlike(gridOf(cities, HOURS), components)
  const given = (value: unknown) => (value instanceof Float64Array ? [...value] : value)
  const finite = ([, value]: [string, unknown]) => typeof value !== 'number' || Number.isFinite(value)
  const small = Object.fromEntries(
    Object.entries(network.units).map(([list, units]) => [
      list,
      units.map(unit =>
        Object.fromEntries(
          Object.entries(unit)
            .filter(finite)
            .map(([key, value]) => [key, given(value)]),
        ),
      ),
    ]),
  ) as unknown as Grid
  const [before, after] = [await optimise(cities, HOURS), await optimise(small, HOURS)]
  expect(after.objective).toBeCloseTo(before.objective, 6)
  expect(after.program.cost.length).toBeLessThan(before.program.cost.length)
})
