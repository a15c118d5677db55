import { expect, test } from 'vitest'
import { solveChosen } from '../../../src/lp/chosenSolver.ts'
import { solveWithHighs } from '../../../src/lp/highs.ts'
import type { LinearModel } from '../../../src/lp/model.ts'
import type { LinearProgram } from '../../../src/lp/program.ts'
import { solveTimeStructured } from '../../../src/lp/timeStructured/index.ts'
import { contradicts, isRay } from '../../../src/lp/timeStructured/rays.ts'
import { randomProgram } from '../../support/randomNetwork.ts'
import { spoiled } from '../../support/spoiled.ts'
import { alternating, town } from '../../support/town.ts'

/** Both solvers find that there is no solution, and the weights of the rows prove it. */
async function expectInfeasible(program: LinearProgram) {
  const { status, y } = solveTimeStructured(program)
  expect(status).toBe('infeasible')
  expect(contradicts(program, y)).toBe(true)
  expect((await solveWithHighs(program)).status).toBe('infeasible')
}

test('a megawatt too much in one hour of sixty is infeasible, and the rows say why', async () => {
  const demand = alternating(60)
  demand[37] = 161
  await expectInfeasible(town(demand).lp.compile())
  demand[37] = 160
  expect(solveTimeStructured(town(demand).lp.compile()).status).toBe('optimal')
})

test('a budget that is a megawatt hour too small is infeasible', async () => {
  const { lp, coal, gas } = town(alternating(24))
  // The demand is 12 · 140 = 1680 MWh.
  lp.constraints('fuel', [], () => ({
    terms: alternating(24).flatMap((_, t) => [[1, coal.at(t)] as const, [1, gas.at(t)] as const]),
    atMost: 1679,
  }))
  await expectInfeasible(lp.compile())
})

test('a store that gives more than it takes over the year is infeasible', async () => {
  const { lp, hours } = town(alternating(24))
  const level = lp.variables('level', [hours], () => ({ lower: 0, upper: 100 }))
  lp.constraints('level', [hours], t => ({
    terms: [
      [1, level.at(t)],
      [-1, level.at((t + 23) % 24)],
    ],
    equals: t === 5 ? -1 : 0,
  }))
  await expectInfeasible(lp.compile())
})

test('a row that bids a plant more than its bound allows is infeasible', async () => {
  const { lp, hours, coal } = town(alternating(24))
  lp.constraints('least', [hours], t => ({ terms: [[1, coal.at(t)]], atLeast: t === 9 ? 61 : 0 }))
  await expectInfeasible(lp.compile())
})

test('an empty row that cannot hold is infeasible', async () => {
  const { lp } = town(alternating(24))
  lp.constraints('empty', [], () => ({ terms: [], equals: 1 }))
  await expectInfeasible(lp.compile())
})

test('two copies of a row that ask for different sums are infeasible', async () => {
  const { lp, hours, coal, gas } = town(alternating(24))
  lp.constraints('again', [hours], t => ({
    terms: [
      [1, coal.at(t)],
      [1, gas.at(t)],
    ],
    equals: alternating(24)[t]! + (t === 11 ? 0.5 : 0),
  }))
  await expectInfeasible(lp.compile())
})

/** A link there and one back, without loss and without limit, each paying so much. */
function circle({ lp, hours, balance }: ReturnType<typeof town>, pay: number): LinearModel {
  const other = lp.openRows('other', [hours])
  for (const [name, sign] of [
    ['there', 1],
    ['back', -1],
  ] as const) {
    const flow = lp.variables(name, [hours], () => ({ lower: 0, upper: Number.POSITIVE_INFINITY }))
    hours.labels.forEach((_, t) => {
      lp.add(balance.at(t), -sign, flow.at(t))
      lp.add(other.at(t), sign, flow.at(t))
      lp.charge(flow.at(t), -pay)
    })
  }
  return lp
}

test('a link without limit that pays for going round in circles is unbounded, and the ray is that circle', async () => {
  const program = circle(town(alternating(24)), 1).compile()
  const { status, x } = solveTimeStructured(program)
  expect(status).toBe('unbounded')
  expect(isRay(program, x)).toBe(true)
  expect((await solveWithHighs(program)).status).toBe('unbounded')
})

test('a link without limit that costs nothing is no trouble', () => {
  const program = circle(town(alternating(24)), 0).compile()
  expect(solveTimeStructured(program).status).toBe('optimal')
})

test('where nothing is feasible, a cost that would fall for ever does not make it unbounded', () => {
  const made = town(alternating(24).map((mw, t) => (t === 3 ? 161 : mw)))
  expect(solveTimeStructured(circle(made, 1).compile()).status).toBe('infeasible')
})

test('a row that cannot hold by a hundredth of a kilowatt is left undecided rather than called unbounded', async () => {
  const made = town(alternating(24).map((mw, t) => (t === 3 ? 160.00001 : mw)))
  const program = circle(made, 1).compile()
  expect(solveTimeStructured(program).status).toBe('undecided')
  const { status, because } = await solveChosen(program, {}, 'timeStructured')
  expect(status).toBe('infeasible')
  expect(because).toContain('no more progress')
})

test('bounds of a column that cross leave HiGHS to say that nothing is feasible', async () => {
  const program = town(alternating(24)).lp.compile()
  program.lower[5] = 61
  const { status, because } = await solveChosen(program, {}, 'timeStructured')
  expect([status, because]).toEqual(['infeasible', 'its bounds contradict one another'])
})

test('networks drawn by chance and spoiled are proven to have no solution, or none that is best', () => {
  for (let seed = 1; seed <= 8; seed++) {
    const endingOf = (isContradicted: boolean, isEndless: boolean) =>
      solveTimeStructured(spoiled(randomProgram(seed), { isContradicted, isEndless })).status
    expect([endingOf(true, false), endingOf(false, true), endingOf(true, true)]).toEqual([
      'infeasible',
      'unbounded',
      'infeasible',
    ])
  }
})

test('weights that prove nothing are not taken for a proof', () => {
  const program = town(alternating(24)).lp.compile()
  expect(contradicts(program, new Float64Array(24).fill(1))).toBe(false)
  expect(isRay(program, new Float64Array(48).fill(-1))).toBe(false)
  expect(isRay(program, new Float64Array(48))).toBe(false)
})
