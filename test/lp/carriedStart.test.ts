import { expect, test } from 'vitest'
import { LinearModel } from '../../src/lp/model.ts'
import { withNearStarts } from '../../src/lp/nearStarts.ts'
import type { SolveOptions } from '../../src/lp/solver.ts'
import { openSolverHere } from '../../src/lp/solverHere.ts'

const HOURS = 48
const COST: Record<string, number> = { coal: 20, gas: 45, oil: 90, peat: 30 }
const highs = openSolverHere('highs')

/** Plants and stores over two days. */
function days(plants: readonly string[], stores: readonly string[], demandMw = 60): LinearModel {
  const lp = new LinearModel()
  const hours = { labels: Array.from({ length: HOURS }, (_, t) => `h${t}`), time: true }
  const output = lp.variables('output', [{ labels: plants }, hours], () => ({ lower: 0, upper: 50 }))
  const balance = lp.constraints('balance', [hours], t => ({
    terms: plants.map((_, i) => [1, output.at(i, t)] as const),
    equals: demandMw * (1 + Math.sin(t! / 3) / 2),
  }))
  plants.forEach((plant, i) => {
    for (let t = 0; t < HOURS; t++) lp.charge(output.at(i, t), COST[plant]! + t / 100)
  })
  if (stores.length === 0) return lp
  const axes = [{ labels: stores }, hours]
  const charge = lp.variables('charge', axes, () => ({ lower: -20, upper: 20 }))
  const level = lp.variables('level', axes, () => ({ lower: 0, upper: 60 }))
  lp.constraints('level', axes, (i, t) => ({
    terms: [
      [1, level.at(i, t)],
      [-1, level.at(i, (t! + HOURS - 1) % HOURS)],
      [-1, charge.at(i, t)],
    ],
    equals: 0,
  }))
  stores.forEach((_, i) => {
    for (let t = 0; t < HOURS; t++) lp.add(balance.at(t), -1, charge.at(i, t))
  })
  return lp
}

/** Solves one after the other; how each was asked for, and that each costs what it costs from nothing. */
async function solveAll(...models: LinearModel[]) {
  const asked: SolveOptions[] = []
  const solver = withNearStarts({
    ...highs,
    solve(program, options = {}) {
      asked.push(options)
      return highs.solve(program, options)
    },
  })
  const iterations: number[] = []
  for (const named of models) {
    const found = await solver.solve(named.compile(), { named })
    expect(found.status).toBe('optimal')
    expect(found.objective).toBeCloseTo((await highs.solve(named.compile())).objective, 6)
    iterations.push(found.iterations)
  }
  return { asked, iterations }
}

const ALL = ['coal', 'gas', 'oil']

test('a plant more, in the midst of the others, takes no iteration where it does not pay', async () => {
  const two = days(['coal', 'gas'], ['one'])
  const { asked, iterations } = await solveAll(two, days(['coal', 'oil', 'gas'], ['one']))
  expect(iterations[0]).toBeGreaterThan(0)
  expect(iterations[1]).toBe(0)
  const { columns, rows } = (await highs.solve(two.compile())).basis!
  const start = asked[1]!.start!
  expect([...start.rows]).toEqual([...rows])
  const [coal, others] = [columns.subarray(0, HOURS), columns.subarray(HOURS)]
  expect([...start.columns]).toEqual([...coal, ...Array(HOURS).fill(0), ...others])
})

test('stores more, stores fewer and another demand have the cost that they have from nothing, and start from what was', async () => {
  const { asked } = await solveAll(
    days(ALL, []),
    days(ALL, ['one']),
    days(ALL, ['other', 'one'], 75),
    days(ALL.slice(0, 2), ['other'], 50),
  )
  expect(asked.map(({ start }) => start !== undefined)).toEqual([false, true, true, true])
  expect(asked.every(options => !('named' in options))).toBe(true)
})

test('the primal method goes on where all but what is new is as it was, the dual one where a side has moved', async () => {
  const { asked } = await solveAll(days(['coal', 'oil'], []), days(ALL, []), days([...ALL, 'peat'], [], 70))
  expect(asked.map(({ method }) => method)).toEqual([undefined, 'primal', 'dual'])
})
