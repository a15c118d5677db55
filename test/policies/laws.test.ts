import { expect, test } from 'vitest'
import { policies } from '../../src/policies/index.ts'
import { readReserve } from '../../src/study/reserve.ts'
import { type Grid, gridOf, optimise } from '../support/optimise.ts'

const HOURS = 48
const hours = Array(HOURS).fill(1)
const series = (of: (t: number) => number) => Array.from({ length: HOURS }, (_, t) => of(t % 24))

/** Two zones and a neighbour; wind, sun, a battery and electrolysers may be built. */
const grid = (factor = 1): Grid => ({
  buses: [
    { name: 'north' },
    { name: 'south' },
    { name: 'abroad', country: 'RU' },
    { name: 'gas', carrier: 'hydrogen' },
  ],
  carriers: [
    { name: 'coal', co2TonnesPerMwhThermal: 0.35 },
    { name: 'ccgt', co2TonnesPerMwhThermal: 0.2 },
    { name: 'wind', renewable: true },
    { name: 'solar', renewable: true },
    { name: 'import' },
  ],
  loads: [
    { name: 'a', bus: 'north', demandMw: series(t => factor * (100 + 30 * Math.sin((t - 10) / 3.8))) },
    { name: 'b', bus: 'south', demandMw: series(t => factor * (60 + 20 * Math.cos((t - 18) / 3.8))) },
  ],
  generators: [
    plant('coal', 'north', 200 * factor, {
      efficiencyPu: 0.35,
      marginalCostPerMwh: 8,
      spinningPu: 0.2,
      ...RIVER,
    }),
    plant('ccgt', 'south', 60 * factor, { efficiencyPu: 0.5, marginalCostPerMwh: 20, spinningPu: 1 }),
    plant('import', 'abroad', 50 * factor, { marginalCostPerMwh: 5 }),
    candidate('wind', 'north', factor, 90, t => 0.35 + 0.3 * Math.sin(t / 4)),
    candidate('solar', 'south', factor, 60, t => Math.max(0, Math.sin(((t - 6) / 12) * Math.PI)) * 0.8),
  ],
  storage_units: [
    { name: 'battery', bus: 'south', extendable: true, costPerSize: 40, durationHours: 4, cyclic: true },
  ],
  lines: [{ name: 'tie', bus0: 'north', bus1: 'south', ratingMva: 40 * factor }],
  links: [
    { name: 'border', bus0: 'abroad', bus1: 'north', capacityMw: 50 * factor },
    {
      name: 'electrolyser',
      bus0: 'north',
      bus1: 'gas',
      efficiencyPu: 0.7,
      extendable: true,
      costPerSize: 30,
    },
  ],
})
/** Where the coal plant takes its water. */
const RIVER = { basin: 'river', waterTakenM3PerMwh: 4, waterLostM3PerMwh: 2 }
const plant = (carrier: string, bus: string, capacityMw: number, more: Record<string, unknown>) => ({
  name: carrier,
  bus,
  carrier,
  capacityMw,
  ...more,
})
const candidate = (
  carrier: string,
  bus: string,
  factor: number,
  costPerSize: number,
  at: (t: number) => number,
) => ({
  name: carrier,
  bus,
  carrier,
  technology: carrier,
  extendable: true,
  mostSize: 1000 * factor,
  costPerSize,
  availabilityPu: series(at),
})

/** A cheap share of wind is asked for as well where a policy only forbids. */
const GREEN = { renewableShare: { share: 0.4 } }

/** Options of each policy from the strictest to the loosest, for a grid of some size. */
const fromStrictToLoose: Record<string, (factor: number) => Record<string, unknown>[]> = {
  co2Price: () => [30, 10, 0].map(perTonne => ({ co2Price: { perTonne } })),
  co2Cap: factor => [1000, 4000, 6000, 9000].map(tonnes => ({ co2Cap: { tonnes: factor * tonnes } })),
  renewableShare: () => [0.8, 0.5, 0.2, 0].map(share => ({ renewableShare: { share } })),
  reserveMargin: () => [0.7, 0.5, 0.3, 0].map(margin => ({ reserveMargin: { margin } })),
  spinningReserve: factor =>
    [60, 40, 20, 0].map(mw => ({ spinningReserve: { ...RULE, largestUnitMw: factor * mw } })),
  importLimit: factor => [0, 500, 1500, 3000].map(mwh => ({ importLimit: { mwh: factor * mwh } })),
  buildRate: factor =>
    [0, 20, 60, 200].map(mw => ({ ...GREEN, buildRate: { wind: factor * mw, solar: 1e6 } })),
  deliverable: factor =>
    [0, 20, 60, 200].map(mw => ({ ...GREEN, deliverable: { wind: factor * mw, solar: 1e6 } })),
  ban: () => [['wind', 'battery'], ['wind'], []].map(ban => ({ ...GREEN, ban })),
  hydrogenDelivery: factor =>
    [20, 10, 1].map(tonnes => ({
      hydrogenDelivery: { bus: 'gas', tonnes: factor * tonnes, swing: 1.2 },
    })),
  water: factor =>
    [2000, 6000, 9000, 1e6].map(m3 => ({ water: { river: { consumption: (factor * m3) / 1e6 } } })),
}
const RULE = { demandShare: 0.05, windShare: 0.1, solarShare: 0.05, shortfallPerMw: 500 }

const costUnder = async (policy: Record<string, unknown>, factor = 1) =>
  (await optimise(grid(factor), hours, { policies: policy })).objective

test('these laws are tried for every policy', () => {
  expect(Object.keys(fromStrictToLoose).sort()).toEqual(policies.map(({ name }) => name).sort())
})

test.each(Object.keys(fromStrictToLoose))(
  'a looser %s never costs more, and a strict one does',
  async name => {
    const costs: number[] = []
    for (const policy of fromStrictToLoose[name]!(1)) costs.push(await costUnder(policy))
    costs.slice(1).forEach((cost, k) => {
      expect(cost).toBeLessThanOrEqual(costs[k]! * (1 + 1e-9))
    })
    expect(costs.at(-1)).toBeLessThan(costs[0]! * (1 - 1e-4))
  },
)

test.each(Object.keys(fromStrictToLoose))(
  'ten times the megawatts and the demand cost ten times under %s',
  async name => {
    const [one, ten] = [fromStrictToLoose[name]!(1)[1]!, fromStrictToLoose[name]!(10)[1]!]
    expect((await costUnder(ten, 10)) / (await costUnder(one))).toBeCloseTo(10, 6)
  },
)

test('the reserve that is read back is what the policy asks for, and no less is there', async () => {
  const rule = { ...RULE, largestUnitMw: 20 }
  const { built, solution, values } = await optimise(grid(), hours, { policies: { spinningReserve: rule } })
  const { upMw, downMw, needed } = readReserve(
    gridOf(grid(), hours),
    built.ledger,
    solution.x,
    rule,
    undefined,
  )
  hours.forEach((_, t) => {
    const [up, down] = ['up', 'down'].map(name => values('spinningReserve.short', name)[t]!)
    expect(upMw[t]! + up!).toBeGreaterThanOrEqual(needed!.upMw[t]! - 1e-6)
    expect(downMw[t]! + down!).toBeGreaterThanOrEqual(needed!.downMw[t]! - 1e-6)
  })
  // Hour 0: 20 + 5 % of the demand, 10 % of wind, 5 % of sun.
  const demand = 100 + 30 * Math.sin(-10 / 3.8) + 60 + 20 * Math.cos(-18 / 3.8)
  const [wind, sun] = [values('generator.output', 'wind')[0]!, values('generator.output', 'solar')[0]!]
  expect(needed!.upMw[0]).toBeCloseTo(20 + 0.05 * demand + 0.1 * wind + 0.05 * sun)
})
