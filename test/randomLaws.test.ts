import { expect, test } from 'vitest'
import { valueAt } from '../src/network/attribute.ts'
import { chanceOf } from './support/chance.ts'
import { type Grid, type Outcome, optimise, turned } from './support/optimise.ts'
import { buildOptionsOf, type RandomNetwork, randomNetwork } from './support/randomNetwork.ts'

const seeds = Array.from({ length: 30 }, (_, k) => k + 1)
const solve = (random: RandomNetwork, grid: Grid = random.grid) =>
  optimise(grid, random.hours, buildOptionsOf(random))
const cost = async (random: RandomNetwork, grid?: Grid) => (await solve(random, grid)).objective
/** Rounding of the solver, for costs that are compared. */
const slack = (value: number) => 1e-6 * Math.max(1, Math.abs(value))

test.each(seeds)('losses are never negative (network %i)', async seed => {
  const outcome = await solve(randomNetwork(seed))
  for (const loss of connectionLosses(outcome)) expect(loss).toBeGreaterThanOrEqual(-1e-6)
  for (const loss of storageLosses(outcome)) expect(loss).toBeGreaterThanOrEqual(-1e-4)
})

/** What goes into a connection less what comes out, hour by hour. [MW] */
function connectionLosses({ built: { ledger }, solution }: Outcome): number[] {
  const sums = new Map<string, Float64Array>()
  for (const { key, rate, block, index } of ledger.injections) {
    if (!['Line', 'Link'].includes(key.component)) continue
    const id = `${key.component} ${key.name}`
    const sum = sums.get(id) ?? new Float64Array(ledger.snapshots.hours.length)
    sums.set(id, sum)
    for (let t = 0; t < sum.length; t++) sum[t]! -= valueAt(rate, t) * solution.x[block.at(index, t)]!
  }
  expect(sums.size).toBeGreaterThan(0)
  return [...sums.values()].flatMap(sum => [...sum])
}

/** What flows into a store over all hours, from its bus and from outside, less what is left in it. [MWh] */
function storageLosses({ built: { lp, ledger }, solution }: Outcome): number[] {
  const { hours } = ledger.snapshots
  const last = hours.length - 1
  return ledger.levels.map(({ port, level, index, cyclic, initialLevelMwh }) => {
    const taken = ledger.injections
      .filter(({ key }) => key.component === port.component && key.name === port.name)
      .reduce(
        (sum, { rate, block, index: i }) =>
          sum - hours.reduce((mwh, h, t) => mwh + h * valueAt(rate, t) * solution.x[block.at(i, t)]!, 0),
        0,
      )
    const final = solution.x[level.at(index, last)]!
    const before = cyclic ? final : initialLevelMwh
    const rows = lp.compile()
    const inflow = Array.from(hours, (_, t) => {
      const row =
        port.component === 'StorageUnit'
          ? lp.rowBlocks.find(({ name }) => name === 'storageUnit.balance')
          : undefined
      const isFirst = t === 0 && !cyclic
      return row ? rows.rowLower[row.at(index, t)]! - (isFirst ? initialLevelMwh : 0) : 0
    }).reduce((sum, mwh) => sum + mwh, 0)
    return taken + inflow + before - final
  })
}

const loosened: [string, (grid: Grid, seed: number) => Grid][] = [
  ['without the cap', grid => ({ ...grid, global_constraints: [] })],
  [
    'without ramps',
    grid => ({
      ...grid,
      generators: grid.generators!.map(({ rampUpPu: _up, rampDownPu: _down, ...unit }) => unit),
    }),
  ],
  [
    'with one more link',
    (grid, seed) => {
      const chance = chanceOf(seed)
      const [bus0, bus1] = [grid.buses!.at(0)!.name, grid.buses!.at(-1)!.name]
      const link = { name: 'more', bus0, bus1, capacityMw: chance.between(10, 50), efficiencyPu: 0.9 }
      return { ...grid, links: [...grid.links!, link] }
    },
  ],
  [
    'with larger reservoirs',
    grid => ({
      ...grid,
      storage_units: grid.storage_units!.map(unit => ({
        ...unit,
        durationHours: Number(unit.durationHours) * 2,
      })),
    }),
  ],
]

test.each(seeds)('more freedom never costs more (network %i)', async seed => {
  const random = randomNetwork(seed)
  const before = await cost(random)
  for (const [how, loosen] of loosened) {
    expect(await cost(random, loosen(random.grid, seed)), how).toBeLessThanOrEqual(before + slack(before))
  }
})

test.each(seeds)('the order of rows is irrelevant (network %i)', async seed => {
  const random = randomNetwork(seed)
  const before = await cost(random)
  expect(Math.abs((await cost(random, turned(random.grid))) - before)).toBeLessThanOrEqual(slack(before))
})

test.each(seeds)('the duals prove the cost (network %i)', async seed => {
  const { verification, objective } = await solve(randomNetwork(seed))
  expect(verification.lowerBound).toBeLessThanOrEqual(objective + slack(objective))
  expect(objective - verification.lowerBound).toBeLessThanOrEqual(slack(objective))
  expect(verification.rowViolation).toBeLessThan(1e-6)
})

test('a random network is the same every time', () => {
  expect(randomNetwork(7)).toEqual(randomNetwork(7))
  expect(randomNetwork(7)).not.toEqual(randomNetwork(8))
})
