import { expect, test } from 'vitest'
import type { SolverChoice } from '../../src/lp/solver.ts'
import { build } from '../../src/study/build.ts'
import { tinyCosts } from '../../src/study/settleTies.ts'
import { solveNetwork } from '../../src/study/solveNetwork.ts'
import { type Grid, gridOf, solverBy, turned } from '../support/optimise.ts'

const HOURS = [1, 1, 1, 1]
const OPTIONS = { lostLoadPerMwh: Number.POSITIVE_INFINITY, policies: {} }
/** Equal plants at two places with a free line between them, and a lake that may be let down at any time. */
const GRID: Grid = {
  buses: [{ name: 'north' }, { name: 'south' }],
  loads: [{ name: 'town', bus: 'south', demandMw: [50, 60, 50, 60] }],
  generators: [
    { name: 'beta', bus: 'north', capacityMw: 100, marginalCostPerMwh: 20 },
    { name: 'alpha', bus: 'south', capacityMw: 100, marginalCostPerMwh: 20 },
  ],
  storage_units: [
    { name: 'lake', bus: 'south', powerMw: 40, leastPu: 0, durationHours: 2, initialLevelMwh: 30 },
  ],
  lines: [{ name: 'wire', bus0: 'north', bus1: 'south', ratingMva: 200 }],
}
/** How exactly an interior point is at a corner that a millionth of the cost points to. */
const CLOSE_MW = 0.1

async function solve(grid: Grid, choice: SolverChoice, settlesTies: boolean) {
  return solveNetwork(gridOf(grid, HOURS), { ...OPTIONS, settlesTies }, { solver: await solverBy(choice) })
}

/** The tiny costs as documented, in units of the largest; names of all columns stand in their order. */
const share = (name: string, t: number) => {
  const names = ['generator.output alpha', 'generator.output beta', 'line.flow wire']
  names.push('storageUnit.discharge lake', 'storageUnit.level lake', 'storageUnit.spill lake')
  return (((Math.sqrt(5) - 1) / 2) * (names.indexOf(name) + 1) * (t + 1)) % 1
}

test('tiny costs are listed by the order of names and by time, at most a millionth of the median cost', () => {
  const { lp } = build(gridOf(GRID, HOURS), OPTIONS)
  const tiny = tinyCosts(lp.compile(), lp.columnBlocks)
  const output = lp.columnBlocks.find(({ name }) => name === 'generator.output')!
  for (const [i, name] of ['beta', 'alpha'].entries())
    for (let t = 0; t < HOURS.length; t++)
      expect(tiny[output.at(i, t)]).toBeCloseTo(20e-6 * share(`generator.output ${name}`, t), 15)
})

test('both solvers settle on the documented answer, whatever the order of the input, at the same cost and prices', async () => {
  const plain = await solve(GRID, 'highs', false)
  // The one runs that is listed with less; the line costs nothing.
  const found: number[][] = []
  for (const grid of [GRID, turned(GRID)])
    for (const choice of ['timeStructured', 'highs'] as const) {
      const { objective, powers, prices, ties, check } = await solve(grid, choice, true)
      expect(ties).toBe('settle')
      expect(check.passed).toBe(true)
      expect(Math.abs(objective! / plain.objective! - 1)).toBeLessThan(1e-7)
      for (const { bus, perMwh } of prices)
        perMwh.forEach((price, t) => {
          const before = plain.prices.find(each => each.bus === bus)!.perMwh[t]!
          expect(Math.abs(price / before - 1)).toBeLessThan(1e-6)
        })
      const mw = (name: string) => powers.find(each => each.name === name && each.mw.length > 0)!.mw
      HOURS.forEach((_, t) => {
        const idle = share('generator.output alpha', t) < share('generator.output beta', t) ? 'beta' : 'alpha'
        expect(Math.abs(mw(idle)[t]!)).toBeLessThan(CLOSE_MW)
      })
      found.push([...mw('lake')])
    }
  for (const lake of found)
    lake.forEach((mw, t) => {
      expect(Math.abs(mw - found[0]![t]!)).toBeLessThan(CLOSE_MW)
    })
})
