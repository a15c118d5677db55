import { expect, test } from 'vitest'
import { mergeSnapshots } from '../../../src/network/coarsen.ts'
import { build } from '../../../src/study/build.ts'
import { type Planned, planNetwork } from '../../../src/study/plan/plan.ts'
import { mergeNeighbours, segmentsOf } from '../../../src/study/plan/segments.ts'
import { type Grid, gridOf, optimise, solver } from '../../support/optimise.ts'

const DAYS = 8
const HOURS = 24 * DAYS
const series = (of: (t: number) => number) => Array.from({ length: HOURS }, (_, t) => of(t))
const day = (t: number) => t % 24

/** Two zones, sun by day, wind in spells, a battery that may be built. */
const grid = (factor = 1): Grid => ({
  buses: [{ name: 'north' }, { name: 'south' }],
  carriers: [
    { name: 'coal', co2TonnesPerMwhThermal: 0.35 },
    { name: 'gas', co2TonnesPerMwhThermal: 0.2 },
    { name: 'wind', renewable: true },
    { name: 'solar', renewable: true },
  ],
  loads: [
    { name: 'a', bus: 'north', demandMw: series(t => factor * (100 + 30 * Math.sin((day(t) - 10) / 3.8))) },
    { name: 'b', bus: 'south', demandMw: series(t => factor * (60 + 20 * Math.cos((day(t) - 18) / 3.8))) },
  ],
  generators: [
    {
      name: 'coal',
      bus: 'north',
      carrier: 'coal',
      capacityMw: 150 * factor,
      efficiencyPu: 0.35,
      marginalCostPerMwh: 8,
    },
    {
      name: 'gas',
      bus: 'south',
      carrier: 'gas',
      capacityMw: 150 * factor,
      efficiencyPu: 0.5,
      marginalCostPerMwh: 20,
    },
    {
      name: 'wind',
      bus: 'north',
      carrier: 'wind',
      extendable: true,
      mostSize: 1000 * factor,
      costPerSize: 3000 * (DAYS / 30),
      availabilityPu: series(t => 0.35 + 0.3 * Math.sin(t / 13) * Math.cos(t / 31)),
    },
    {
      name: 'sun',
      bus: 'south',
      carrier: 'solar',
      extendable: true,
      mostSize: 1000 * factor,
      costPerSize: 1500 * (DAYS / 30),
      availabilityPu: series(t => Math.max(0, Math.sin(((day(t) - 6) / 12) * Math.PI)) * 0.8),
    },
  ],
  storage_units: [
    {
      name: 'battery',
      bus: 'south',
      extendable: true,
      costPerSize: 900 * (DAYS / 30),
      durationHours: 4,
      cyclic: true,
    },
  ],
  lines: [{ name: 'tie', bus0: 'north', bus1: 'south', ratingMva: 40 * factor }],
})
const network = (factor = 1) => gridOf(grid(factor), Array(HOURS).fill(1))
const options = (policies: Record<string, unknown> = {}) => ({ lostLoadPerMwh: 3000, policies })

async function plan(policies: Record<string, unknown>, segments = 40, factor = 1): Promise<Planned> {
  const planned = await planNetwork(network(factor), options(policies), segments, { solver: await solver() })
  if (!('solved' in planned)) throw new Error(planned.status)
  return planned
}

test('merged hours never cost more than the hours themselves', async () => {
  const whole = await optimise(grid(), Array(HOURS).fill(1))
  let last = Number.NEGATIVE_INFINITY
  for (const count of [6, 24, 96, HOURS]) {
    const merged = mergeSnapshots(network(), segmentsOf(network(), count, new Map()))
    expect(merged.snapshots.hours.reduce((sum, h) => sum + h, 0)).toBe(HOURS)
    const program = build(merged, options()).lp.compile()
    const { objective } = await (await solver()).solve(program)
    expect(objective).toBeLessThanOrEqual(whole.objective + 1e-6)
    last = objective
  }
  expect(last).toBeCloseTo(whole.objective, 4)
})

test('neighbours that differ least are merged first, and prices say what a difference costs', () => {
  const load = Float64Array.from([10, 11, 50, 52, 90])
  expect(mergeNeighbours([load], [], Float64Array.from([1, 1, 1, 1, 1]), 3)).toEqual([0, 2, 4])
  // The price rises between the first two and nowhere else, so there the cut must stay.
  const price = Float64Array.from([5, 40, 40, 40, 40])
  expect(mergeNeighbours([load], [price], Float64Array.from([1, 1, 1, 1, 1]), 2)).toEqual([0, 1])
})

test('hours that a coarser plan found dear stay apart sooner than cheap ones that differ more', () => {
  const load = Float64Array.from([0, 10, 30, 38])
  const hours = Float64Array.from([1, 1, 1, 1])
  expect(mergeNeighbours([load], [], hours, 3)).toEqual([0, 1, 2])
  const dear = Float64Array.from([5, 5, 3000, 3000])
  expect(mergeNeighbours([load], [], hours, 3, [dear])).toEqual([0, 2, 3])
})

test('a plan lies between its bound and what it costs hour by hour, and the whole problem lies there too', async () => {
  const planned = await plan({ renewableShare: { share: 0.6 } })
  const exact = await optimise(grid(), Array(HOURS).fill(1), { policies: { renewableShare: { share: 0.6 } } })
  const cost = planned.solved.objective!
  expect(planned.lowerBound).toBeLessThanOrEqual(exact.objective * (1 + 1e-9))
  expect(cost).toBeGreaterThanOrEqual(exact.objective * (1 - 1e-9))
  expect((cost - planned.lowerBound) / cost).toBeLessThan(0.01)
  expect(planned.solved.shortfalls.every(({ amount, requirement }) => amount <= 1e-5 * requirement)).toBe(
    true,
  )
  expect(planned.solved.bill.reduce((sum, { money }) => sum + money, 0)).toBeCloseTo(cost, 4)
})

test('ten times the megawatts and ten times the demand cost ten times', async () => {
  const [one, ten] = [
    await plan({ renewableShare: { share: 0.5 } }),
    await plan({ renewableShare: { share: 0.5 } }, 40, 10),
  ]
  expect(ten.lowerBound / one.lowerBound).toBeCloseTo(10, 2)
  expect(ten.solved.objective! / one.solved.objective!).toBeCloseTo(10, 1)
})

test('a looser cap on CO₂ never costs more', async () => {
  const costs = []
  for (const tonnes of [4_000, 8_000, 16_000]) costs.push((await plan({ co2Cap: { tonnes } })).lowerBound)
  expect(costs[0]).toBeGreaterThanOrEqual(costs[1]! - 1e-6)
  expect(costs[1]).toBeGreaterThanOrEqual(costs[2]! - 1e-6)
})

test('a price of CO₂ as high as the dual of a cap brings about the same emissions', async () => {
  const tonnes = 10_000
  const hours = Array(HOURS).fill(1)
  const capped = await optimise(grid(), hours, { policies: { co2Cap: { tonnes } } })
  const perTonne = -capped.solution.y[capped.built.policyRows[0]!.rows.start]!
  expect(perTonne).toBeGreaterThan(0)
  const emittedAt = async (price: number) => {
    const { built, solution, objective } = await optimise(grid(), hours, {
      policies: { co2Price: { perTonne: price } },
    })
    const sum = built.ledger.emissions.reduce(
      (all, { rate, block, index }) =>
        hours.reduce((part, _, t) => part + Number(rate) * solution.x[block.at(index, t)]!, all),
      0,
    )
    return { sum, objective }
  }
  // At the dual itself many plans are equally cheap; a hair above and below they straddle the cap. How far apart is a
  // matter of how coarse the grid is: little ones jump by a few percent at most prices.
  const { objective } = await emittedAt(perTonne)
  expect(objective).toBeCloseTo(capped.objective + perTonne * tonnes, 2)
  const [less, more] = [await emittedAt(perTonne * 1.0001), await emittedAt(perTonne * 0.9999)]
  expect(less.sum).toBeLessThanOrEqual(tonnes * 1.0001)
  expect(more.sum).toBeGreaterThanOrEqual(tonnes * 0.9999)
  expect(Math.min(tonnes - less.sum, more.sum - tonnes) / tonnes).toBeLessThan(0.01)
})
