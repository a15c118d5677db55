import { afterAll, expect, test } from 'vitest'
import { openSolver } from '../../src/lp/openSolver.ts'
import type { Solver } from '../../src/lp/solver.ts'
import { caseNamed } from './cases.ts'
import { measure } from './measure.ts'
import { measureApart } from './measureApart.ts'
import { differenceFromPublished } from './published.ts'

const solver = await openSolver()
afterAll(() => solver.close())

test('a case costs what PyPSA published', async () => {
  const outcome = await measure(caseNamed('case3-dispatch-168'), solver)
  expect(Math.abs(differenceFromPublished('case3-dispatch-168', outcome.objective))).toBeLessThan(1e-8)
  expect(outcome.iterations).toBeGreaterThan(0)
})

test('a solve that takes too long is ended, and its size is told all the same', async () => {
  const { size, outcome, failure } = await measureApart('case3-expand-168', 'highs-simplex', 0.001)
  expect([failure, outcome]).toEqual(['not in 0.001 s', undefined])
  expect(size!.columns).toBeGreaterThan(168 * 60)
})

test('a solve that ends without an optimum is told as a failure', async () => {
  const impatient: Solver = {
    ...solver,
    solve: program => solver.solve(program, { signal: AbortSignal.abort() }),
  }
  await expect(measure(caseNamed('case3-dispatch-168'), impatient)).rejects.toThrow(
    'the solve ended as stopped',
  )
})
