import { expect, test } from 'vitest'
import { openSolver } from '../../../src/lp/openSolver.ts'
import { fail } from '../../support/failing.ts'
import type { Grid } from '../../support/optimise.ts'

const HOURS = 2400
/** Hour 1011 after 14 January 15:00 is 25 February 18:00. */
const EVENING = 1011

/** Three zones, of which the West lacks power on one evening of a hundred days. */
const grid: Grid = {
  buses: [{ name: 'west' }, { name: 'north' }, { name: 'south' }],
  carriers: [{ name: 'gas' }, { name: 'coal' }, { name: 'wind' }, { name: 'hydro' }],
  loads: [
    {
      name: 'west',
      bus: 'west',
      demandMw: Array.from({ length: HOURS }, (_, t) => (t >= EVENING && t < EVENING + 3 ? 1512 : 900)),
    },
    { name: 'north', bus: 'north', demandMw: 3000 },
    { name: 'south', bus: 'south', demandMw: 800 },
  ],
  generators: [
    { name: 'gas', bus: 'west', carrier: 'gas', capacityMw: 600, marginalCostPerMwh: 20 },
    { name: 'coal', bus: 'north', carrier: 'coal', capacityMw: 5000, marginalCostPerMwh: 10 },
    { name: 'wind', bus: 'south', carrier: 'wind', capacityMw: 300, availabilityPu: 0.5 },
  ],
  storage_units: [
    {
      name: 'reservoir',
      bus: 'south',
      carrier: 'hydro',
      powerMw: 700,
      durationHours: 100,
      leastPu: 0,
      cyclic: true,
      inflowMw: 400,
    },
  ],
  links: [
    { name: 'tie', bus0: 'north', bus1: 'west', capacityMw: 500 },
    { name: 'north-south', bus0: 'north', bus1: 'south', capacityMw: 600, leastPu: -1 },
  ],
}

test.each([
  [3000, 'optimal', 'bus.unserved'],
  [Number.POSITIVE_INFINITY, 'infeasible', 'bus.balance'],
])('of a long horizon only the hours around are looked at, at %s a MWh', async (price, status, block) => {
  const failed = await fail(grid, HOURS, { lostLoadPerMwh: price })
  expect(failed.status).toBe(status)
  expect(failed.troubles).toHaveLength(1)
  expect(failed.first).toMatchObject({ block, bus: 'west' })
  expect(failed.sentence).toBe(
    'West, 25 February 18:00 to 21:00: 412 MW short (1236 MWh in all); demand of West is 1512 MW; ' +
      'gas gives no more than 600 MW; tie is at its limit of 500 MW. ' +
      'It would be enough to raise the limit of tie by 412 MW, or add 412 MW of plants at West.',
  )
})

test('a sum over a long horizon is explained as well', async () => {
  const [gas, ...others] = grid.generators!
  const capped = { ...gas!, leastOutputPu: 0.5, energyMostMwh: 600_000 }
  const failed = await fail(
    { ...grid, generators: [capped, ...others], loads: grid.loads!.slice(1) },
    HOURS,
    {
      lostLoadPerMwh: 3000,
    },
  )
  expect(failed.sentence).toMatch(
    /^Gas at West must give 120 GWh more than it may; 600 GWh is allowed; gas must give 720 GWh/,
  )
})

test('where the weeks of a year are solved one by one, the week that fails is enough', async () => {
  const hours = 4000
  const highs = await openSolver({ choice: 'highs' })
  // One hour alone: in steps of six hours nothing is missing, so that it shows in its week.
  const loads = grid.loads!.map(load =>
    load.name === 'west'
      ? { ...load, demandMw: Array.from({ length: hours }, (_, t) => (t === EVENING ? 1512 : 900)) }
      : load,
  )
  const all = { lostLoadPerMwh: Number.POSITIVE_INFINITY }
  const failed = await fail({ ...grid, loads }, hours, all, highs)
  await highs.close()
  expect(failed).toMatchObject({ status: 'infeasible', method: 'weeks, then whole' })
  expect(failed.sentence).toMatch(
    /^West, 25 February 18:00 to 19:00: 412 MW short; .*raise the limit of tie by 412 MW/,
  )
})
