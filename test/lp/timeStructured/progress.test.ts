import { afterAll, expect, test } from 'vitest'
import { programOf } from '../../../src/exchange/solve.ts'
import { openSolver } from '../../../src/lp/openSolver.ts'
import type { SolveProgress } from '../../../src/lp/solver.ts'
import { networkOf } from '../../bench/caseNetwork.ts'
import { caseNamed } from '../../bench/cases.ts'

const solver = await openSolver({ choice: 'timeStructured' })
afterAll(() => solver.close())

const program = (name: string) => programOf(networkOf(caseNamed(name))).compile()

test('each iteration is told of, with a share of the way that never shrinks and ends at one', async () => {
  const all: SolveProgress[] = []
  const { status, iterations, by } = await solver.solve(program('case3-expand-168'), {
    onProgress: progress => all.push(progress),
  })
  expect([status, by]).toEqual(['optimal', 'time-structured interior point'])
  // What it will take is told before it is taken, once.
  const [first, ...told] = all
  expect(first!.forecast!.megabytes).toBeGreaterThan(1)
  expect(first!.forecast!.multiplications).toBeGreaterThan(1e6)
  expect([first!.share, first!.gap]).toEqual([0, Number.POSITIVE_INFINITY])
  expect(told.every(({ forecast }) => forecast === undefined)).toBe(true)
  expect(told.map(({ iteration }) => iteration)).toEqual(Array.from({ length: iterations + 1 }, (_, k) => k))
  const shares = told.map(({ share }) => share)
  expect(shares.every((share, k) => share >= 0 && (k === 0 || share >= shares[k - 1]!))).toBe(true)
  expect(shares.at(-1)).toBe(1)
  expect(shares[Math.floor(iterations / 2)]).toBeLessThan(1)
  expect(told.at(-1)!.gap).toBeLessThanOrEqual(1e-8)
})

test('a solve that is stopped midway ends as stopped at once, and the next one works', async () => {
  const stop = new AbortController()
  let stoppedAt = 0
  const { status, x } = await solver.solve(program('case3-expand-730'), {
    signal: stop.signal,
    onProgress: ({ iteration }) => {
      if (iteration !== 5) return
      stoppedAt = iteration
      stop.abort()
    },
  })
  expect([status, x.length, stoppedAt]).toEqual(['stopped', 0, 5])
  expect((await solver.solve(program('case3-dispatch-168'))).status).toBe('optimal')
})

test('what needs more memory than is allowed is handed over, and the solution says so', async () => {
  const tight = await openSolver({ choice: 'timeStructured', memoryMb: 1 })
  const told: SolveProgress[] = []
  const { status, by, because } = await tight.solve(program('case3-dispatch-168'), {
    onProgress: progress => told.push(progress),
  })
  await tight.close()
  // What was too much has been told.
  expect(told.map(({ forecast }) => Math.round(forecast!.megabytes))).toEqual([
    Number(/\d+/.exec(because!)![0]),
  ])
  expect(status).toBe('optimal')
  expect(by).toMatch(/^HiGHS/)
  expect(because).toMatch(/^it would need \d+ MB$/)
})
