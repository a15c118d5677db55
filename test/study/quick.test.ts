import { expect, test } from 'vitest'
import { readDataPackage } from '../../src/files/packageFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import type { Solver } from '../../src/lp/solver.ts'
import { openSolverHere } from '../../src/lp/solverHere.ts'
import { prepare } from '../../src/study/prepare.ts'
import { openQuick } from '../../src/study/quick.ts'
import { run } from '../../src/study/run.ts'

const NAME = '2030-reference'
const data = readDataPackage('kz', [])
const { layers } = readScenarioFiles(NAME)
const week = (perTonne: number) => {
  const content = { horizon: { from: '01-14', hours: 168 }, policies: { co2Price: { perTonne } } }
  return prepare(NAME, [...layers, { content, where: () => 'the test' }], () => data, [])
}
const highs = openSolverHere('highs')
const costOf = async (answering: ReturnType<typeof run>) => (await answering).result.objective!

test('a quick answer is a lower bound, near the cost of all hours, and nearer with more stretches', async () => {
  const exact = await costOf(run(week(20), { solver: openSolverHere(), sources: new Map() }))
  const gaps = await Promise.all(
    [12, 48, 168].map(async count => {
      const cost = await costOf(openQuick(week(1), count, highs).answer(week(20)))
      return (exact - cost) / exact
    }),
  )
  expect(gaps[0]).toBeLessThan(0.05)
  expect(gaps[1]).toBeLessThan(gaps[0]!)
  expect(gaps[1]).toBeGreaterThan(-1e-8)
  expect(Math.abs(gaps[2]!)).toBeLessThan(1e-8)
})

test('a question asked after others has the answer that it has alone', async () => {
  const quick = openQuick(week(1), 48, highs)
  for (const perTonne of [1, 60, 5]) await quick.answer(week(perTonne))
  const after = await costOf(quick.answer(week(20)))
  const alone = await costOf(openQuick(week(1), 48, highs).answer(week(20)))
  expect(Math.abs(after / alone - 1)).toBeLessThan(1e-9)
})

test('where to cut is better known from prices', async () => {
  const exact = await run(week(1), { solver: openSolverHere(), sources: new Map() })
  const prices = new Map(exact.result.prices.map(({ bus, perMwh }) => [bus, perMwh]))
  const [blind, seeing] = [openQuick(week(1), 48, highs), openQuick(week(1), 48, highs, prices)]
  const gapOf = async (quick: typeof blind) => exact.result.objective! - (await costOf(quick.answer(week(1))))
  expect(await gapOf(seeing)).toBeLessThan(await gapOf(blind))
})

test('a plan asked for after a like one has the answer that it has alone, in a fraction of the iterations', async () => {
  const plans = readScenarioFiles('2030-renewables-50').layers
  const plan = (perTonne: number) => {
    const content = { horizon: { from: '01-14', hours: 336 }, policies: { co2Price: { perTonne } } }
    return prepare('plan', [...plans, { content, where: () => 'the test' }], () => data, [])
  }
  let iterations = 0
  const counting: Solver = {
    ...highs,
    async solve(program, options) {
      const solution = await highs.solve(program, options)
      iterations += solution.iterations
      return solution
    },
  }
  const [fresh, used] = [openQuick(plan(20), 24, counting), openQuick(plan(20), 24, counting)]
  await used.answer(plan(20))
  iterations = 0
  const after = await costOf(used.answer(plan(21)))
  const warm = iterations
  iterations = 0
  const alone = await costOf(fresh.answer(plan(21)))
  expect(Math.abs(after / alone - 1)).toBeLessThan(1e-9)
  expect(warm).toBeLessThan(iterations / 2)
})

test('a quick answer tells where demand is not met and leaves the reasons, which take many solves, to the exact one', async () => {
  const cold = readScenarioFiles('2030-cold-calm').layers
  const prepared = prepare('cold', cold, () => data, [])
  let solves = 0
  const counting: Solver = {
    ...highs,
    solve(program, options) {
      solves++
      return highs.solve(program, options)
    },
  }
  const { result } = await openQuick(prepared, 48, counting).answer(prepared)
  expect(result.bill.some(({ component, money }) => component === 'Unserved' && money > 0)).toBe(true)
  expect([result.troubles, solves]).toEqual([[], 1])
})
