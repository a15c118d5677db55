import { expect, test } from 'vitest'
import { LinearModel } from '../../src/lp/model.ts'
import { withNearStarts } from '../../src/lp/nearStarts.ts'
import type { SolveOptions } from '../../src/lp/solver.ts'
import { openSolverHere } from '../../src/lp/solverHere.ts'

const HOURS = 24
const highs = openSolverHere('highs')

/** Three plants and a store in a day; what the dearest can give at most. */
function day(coalPerMwh: number, demandMw: number, mostMw = 50) {
  const lp = new LinearModel()
  const hours = { labels: Array.from({ length: HOURS }, (_, t) => `h${t}`), time: true }
  const outputs = [coalPerMwh, 30, 90].map((cost, i) => {
    const output = lp.variables(`plant${i}`, [hours], () => ({ lower: 0, upper: cost === 90 ? mostMw : 50 }))
    for (let t = 0; t < HOURS; t++) lp.charge(output.at(t), cost + t / 100)
    return output
  })
  const level = lp.variables('level', [hours], () => ({ lower: 0, upper: 60 }))
  lp.constraints('balance', [hours], t => ({
    terms: [
      ...outputs.map(output => [1, output.at(t)] as const),
      [-1, level.at(t)] as const,
      [0.9, level.at((t! + HOURS - 1) % HOURS)] as const,
    ],
    equals: demandMw * (1 + Math.sin(t! / 3) / 2),
  }))
  return lp.compile()
}

/** Answers, each with how it was asked for. */
function open() {
  const asked: SolveOptions[] = []
  const solver = withNearStarts({
    ...highs,
    solve(program, options = {}) {
      asked.push(options)
      return highs.solve(program, options)
    },
  })
  return { solver, asked }
}

test('a programme that was solved before, though not last, takes no iteration', async () => {
  const { solver } = open()
  const before = await solver.solve(day(20, 60))
  await solver.solve(day(100, 90))
  const again = await solver.solve(day(20, 60))
  expect(before.iterations).toBeGreaterThan(0)
  expect(again.iterations).toBe(0)
  expect(again.objective).toBeCloseTo(before.objective, 6)
})

test('other costs are met by the primal method, another demand by the dual; both find what is found from nothing', async () => {
  const { solver, asked } = open()
  const endless = Number.POSITIVE_INFINITY
  await solver.solve(day(20, 60, endless))
  for (const program of [day(60, 60, endless), day(60, 75, endless)]) {
    const { objective } = await solver.solve(program)
    expect(objective).toBeCloseTo((await highs.solve(program)).objective, 6)
  }
  expect(asked.map(({ method }) => method)).toEqual([undefined, 'primal', 'dual'])
})

test('where all columns have two bounds other costs are met by the dual method as well', async () => {
  const { solver, asked } = open()
  await solver.solve(day(20, 60))
  const { objective } = await solver.solve(day(60, 60))
  expect(objective).toBeCloseTo((await highs.solve(day(60, 60))).objective, 6)
  expect(asked.map(({ method }) => method)).toEqual([undefined, 'dual'])
})
