import { afterAll, expect, test } from 'vitest'
import { findBrokenRows } from '../../src/lp/infeasible.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import type { LinearProgram } from '../../src/lp/program.ts'

const solver = await openSolver()
afterAll(() => solver.close())

/** minimise x + 3y, x + y between two limits, 0 ≤ x ≤ 6, 0 ≤ y ≤ 20. */
function program(rowLower: number, rowUpper: number, change: Partial<LinearProgram> = {}): LinearProgram {
  return {
    cost: Float64Array.of(1, 3),
    lower: Float64Array.of(0, 0),
    upper: Float64Array.of(6, 20),
    rowLower: Float64Array.of(rowLower),
    rowUpper: Float64Array.of(rowUpper),
    matrix: { starts: Int32Array.of(0, 1, 2), indices: Int32Array.of(0, 0), values: Float64Array.of(1, 1) },
    columnHour: Int32Array.of(0, 0),
    rowHour: Int32Array.of(0),
    ...change,
  }
}

/** A transport problem large enough to take a while: n plants, n towns, seeded costs. */
function large(n: number): LinearProgram {
  const columns = n * n
  const cost = Float64Array.from({ length: columns }, (_, k) => 1 + ((k * 7919) % 1009) / 100)
  const starts = Int32Array.from({ length: columns + 1 }, (_, k) => 2 * k)
  const indices = Int32Array.from({ length: 2 * columns }, (_, k) => {
    const column = k >> 1
    return k % 2 === 0 ? Math.floor(column / n) : n + (column % n)
  })
  return {
    cost,
    lower: new Float64Array(columns),
    upper: new Float64Array(columns).fill(5),
    rowLower: Float64Array.from({ length: 2 * n }, (_, row) => (row < n ? 0 : 10 + (row % 7))),
    rowUpper: Float64Array.from({ length: 2 * n }, (_, row) => (row < n ? 20 : Number.POSITIVE_INFINITY)),
    matrix: { starts, indices, values: new Float64Array(2 * columns).fill(1) },
    columnHour: new Int32Array(columns),
    rowHour: new Int32Array(2 * n),
  }
}

test('an optimum comes with its duals and a basis to start from', async () => {
  const first = await solver.solve(program(10, 10))
  expect(first).toMatchObject({ status: 'optimal', objective: 18 })
  expect([[...first.x], [...first.y]]).toEqual([[6, 4], [3]])
  const again = await solver.solve(program(10, 10), { start: first.basis! })
  expect(again).toMatchObject({ status: 'optimal', objective: 18, iterations: 0 })
})

test('limits that contradict one another end as infeasible, never as finished', async () => {
  expect((await solver.solve(program(30, 30))).status).toBe('infeasible')
})

test('the rows that cannot hold are found, and by how much', async () => {
  // at most 6 + 20 = 26 of 30
  expect(await findBrokenRows(program(30, 30), solver)).toEqual([{ row: 0, amount: 4 }])
  expect(await findBrokenRows(program(10, 10), solver)).toEqual([])
})

test('a cost that falls for ever ends as unbounded', async () => {
  const free = { cost: Float64Array.of(-1, 0), upper: Float64Array.of(Number.POSITIVE_INFINITY, 20) }
  expect((await solver.solve(program(0, Number.POSITIVE_INFINITY, free))).status).toBe('unbounded')
})

test('while the solver works nothing else waits, and it can be stopped and used again', async () => {
  const stop = new AbortController()
  let ticks = 0
  const clock = setInterval(() => {
    ticks++
    if (ticks === 5) stop.abort()
  }, 5)
  const answer = await solver.solve(large(400), { signal: stop.signal })
  clearInterval(clock)
  expect(answer.status).toBe('stopped')
  expect(ticks).toBeGreaterThanOrEqual(5)
  expect((await solver.solve(program(10, 10))).status).toBe('optimal')
})

test('what is asked for at once is answered one after the other, each with its own', async () => {
  const stop = new AbortController()
  const answers = [
    solver.solve(large(12)),
    solver.solve(program(30, 30)),
    solver.solve(large(110), { signal: stop.signal }),
    solver.solve(program(10, 10)),
  ]
  void answers[1]!.then(() => stop.abort())
  const [big, none, stopped, small] = await Promise.all(answers)
  expect([big!.status, big!.x.length]).toEqual(['optimal', 144])
  expect([none!.status, stopped!.status, small!.objective]).toEqual(['infeasible', 'stopped', 18])
})

test('after a programme that breaks it the solver can be used again', async () => {
  await expect(solver.solve({} as LinearProgram)).rejects.toThrow()
  expect((await solver.solve(program(10, 10))).status).toBe('optimal')
})

test('what is stopped before it begins does not begin', async () => {
  expect((await solver.solve(program(10, 10), { signal: AbortSignal.abort() })).status).toBe('stopped')
})
