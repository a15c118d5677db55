import { expect, test } from 'vitest'
import { solveChosen } from '../../src/lp/chosenSolver.ts'
import { randomProgram } from '../support/randomNetwork.ts'
import { alternating, town } from '../support/town.ts'

const OURS = 'time-structured interior point'

test('whole numbers are handed over to HiGHS, and the solution says why', async () => {
  const { lp, coal } = town(alternating(10))
  lp.whole(coal.at(3))
  const { status, by, because, objective } = await solveChosen(lp.compile(), {}, 'timeStructured')
  expect([status, because]).toEqual(['optimal', 'it has whole numbers'])
  expect(by).toMatch(/^HiGHS /)
  expect(objective).toBeCloseTo(5 * 3000)
})

test('auto leaves few hours to HiGHS, which gives a basis, and says so', async () => {
  const { by, because, basis } = await solveChosen(town(alternating(10)).lp.compile(), {}, 'auto')
  expect(by).toMatch(/^HiGHS /)
  expect(because).toBe('it is small')
  expect(basis).toBeDefined()
})

test('auto takes our own where hours and columns are many', async () => {
  const { status, by, because } = await solveChosen(randomProgram(3, { steps: 200 }), {}, 'auto')
  expect([status, by, because]).toEqual(['optimal', OURS, undefined])
})

test('auto goes on from a basis with HiGHS', async () => {
  const program = randomProgram(3, { steps: 200 })
  const { basis } = await solveChosen(program, {}, 'highs')
  const { because, iterations } = await solveChosen(program, { start: basis! }, 'auto')
  expect([because, iterations]).toEqual(['a basis to start from is known', 0])
})

test('who asks for HiGHS gets it, with nothing to explain', async () => {
  const { by, because } = await solveChosen(town(alternating(10)).lp.compile(), {}, 'highs')
  expect(by).toMatch(/^HiGHS /)
  expect(because).toBeUndefined()
})

test('who asks for ours gets it for ten hours as well, and for none', async () => {
  const program = town(alternating(10)).lp.compile()
  const timeless = { ...program, columnHour: new Int32Array(20).fill(-1) }
  for (const each of [program, timeless]) {
    const { by, objective } = await solveChosen(each, {}, 'timeStructured')
    expect(by).toBe(OURS)
    expect(objective).toBeCloseTo(5 * 3000, 3)
  }
})

test('what would need more memory than allowed is handed over, with the amount', async () => {
  const program = randomProgram(3, { steps: 200 })
  const { by, because, status } = await solveChosen(program, {}, 'timeStructured', { memoryLimit: 1e6 })
  expect(status).toBe('optimal')
  expect(by).toMatch(/^HiGHS /)
  expect(because).toMatch(/^it would need \d+ MB$/)
})

test('proofs of no solution are our own', async () => {
  const demand = alternating(10)
  demand[4] = 161
  const { status, by, because } = await solveChosen(town(demand).lp.compile(), {}, 'timeStructured')
  expect([status, by, because]).toEqual(['infeasible', OURS, undefined])
})
