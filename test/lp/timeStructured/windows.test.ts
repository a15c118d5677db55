import { expect, test } from 'vitest'
import type { Term } from '../../../src/lp/model.ts'
import { expectCost } from '../../support/expectCost.ts'
import { alternating, town } from '../../support/town.ts'

const INFINITE = Number.POSITIVE_INFINITY
const size = { labels: ['size'] }

test('a budget of energy over many hours is carried until it ends, and its dual is what it saves', async () => {
  const { lp, coal } = town(alternating(60))
  const budget = lp.constraints('budget', [{ labels: ['0', '1', '2', '3', '4', '5'] }], k => ({
    terms: Array.from({ length: 10 }, (_, t): Term => [1, coal.at(10 * k + t)]),
    atMost: 400,
  }))
  // Ten hours want 5 · 40 + 5 · 60 = 500 MWh of coal; 100 of them come from gas, 40 dearer.
  const { y } = await expectCost(lp.compile(), 6 * (5 * 3000 + 100 * 40))
  for (let k = 0; k < 6; k++) expect(y[budget.at(k)]).toBeCloseTo(-40, 3)
})

test('a budget of energy over the whole year is a row of the root', async () => {
  const { lp, coal } = town(alternating(60))
  lp.constraints('budget', [], () => ({
    terms: Array.from({ length: 60 }, (_, t): Term => [1, coal.at(t)]),
    atMost: 2400,
  }))
  // 3000 MWh are wanted.
  await expectCost(lp.compile(), 30 * 3000 + 600 * 40)
})

test('a cyclic store carries coal from even hours to odd ones, and its first hour follows its last', async () => {
  const { lp, hours, balance } = town(alternating(24))
  const power = () => ({ lower: 0, upper: 20 })
  const charge = lp.variables('charge', [hours], power)
  const discharge = lp.variables('discharge', [hours], power)
  const level = lp.variables('level', [hours], () => ({ lower: 0, upper: 100 }))
  lp.constraints('level', [hours], t => ({
    terms: [
      [1, level.at(t)],
      [-1, level.at((t + 23) % 24)],
      [-0.9, charge.at(t)],
      [1 / 0.9, discharge.at(t)],
    ],
    equals: 0,
  }))
  for (let t = 0; t < 24; t++) {
    lp.add(balance.at(t), -1, charge.at(t))
    lp.add(balance.at(t), 1, discharge.at(t))
  }
  // Coal 60 in every hour; 20 · 0.9 · 0.9 = 16.2 come back, gas 23.8.
  await expectCost(lp.compile(), 12 * (1200 + 23.8 * 50))
})

test('a plant that may change by ten megawatts an hour follows the demand no further', async () => {
  const { lp, hours, coal } = town(alternating(24))
  const ramp = { labels: hours.labels.slice(1), time: true, firstHour: 1 }
  lp.constraints('ramp', [ramp], t => ({
    terms: [
      [1, coal.at(t + 1)],
      [-1, coal.at(t)],
    ],
    atLeast: -10,
    atMost: 10,
  }))
  // Coal 40 and 50 by turns, gas 50.
  await expectCost(lp.compile(), 12 * (400 + 500 + 2500))
})

/** Wind at no cost of use, from a size in MW at 150 each. */
function townWithWind(availabilityOf: (t: number) => number) {
  const made = town(Array(24).fill(50))
  const { lp, hours, balance } = made
  const wind = lp.variables('wind', [hours], () => ({ lower: 0, upper: INFINITE }))
  const built = lp.variables('built', [size], () => ({ lower: 0, upper: INFINITE }))
  lp.charge(built.at(0), 150)
  lp.constraints('available', [hours], t => ({
    terms: [
      [1, wind.at(t)],
      [-availabilityOf(t), built.at(0)],
    ],
    atMost: 0,
  }))
  for (let t = 0; t < 24; t++) lp.add(balance.at(t), 1, wind.at(t))
  return { ...made, wind, built }
}

test('what limits a plant from above and from below by the same size is eliminated with its hour', async () => {
  const { lp, hours, coal, wind, built } = townWithWind(t => (t % 2 === 0 ? 0.5 : 0.1))
  lp.constraints('coal', [hours], t => ({ terms: [[1, coal.at(t)]], atMost: 20 }))
  lp.constraints('must run', [hours], t => ({
    terms: [
      [1, wind.at(t)],
      [-0.1, built.at(0)],
    ],
    atLeast: 0,
  }))
  // A megawatt saves (0.5 + 0.1) · 50 = 30 in two hours, 360 in all, while there is gas in even hours: up to 60 MW.
  // Beyond, it would save 0.5 · 10 + 0.1 · 50 = 10 in two hours, 120 in all.
  // even: wind 30, coal 20; odd: wind 6, coal 20, gas 24
  const { x } = await expectCost(lp.compile(), 60 * 150 + 12 * (200 + 200 + 24 * 50))
  expect(x[built.at(0)]).toBeCloseTo(60, 3)
})

test('what limits a plant by its size and by that of its line is eliminated with its hour', async () => {
  const { lp, hours, coal, wind, built } = townWithWind(() => 0.5)
  lp.constraints('coal', [hours], t => ({ terms: [[1, coal.at(t)]], atMost: 20 }))
  const line = lp.variables('line', [size], () => ({ lower: 0, upper: INFINITE }))
  lp.charge(line.at(0), 200)
  lp.constraints('line', [hours], t => ({
    terms: [
      [1, wind.at(t)],
      [-1, line.at(0)],
    ],
    atMost: 0,
  }))
  // A megawatt of wind takes 2 MW of plant and 1 of line: 500, less than 24 · 50 of gas, more than 24 · 10 of coal.
  const { x } = await expectCost(lp.compile(), 30 * 500 + 24 * 200)
  expect([x[built.at(0)], x[line.at(0)]].map(value => Math.round(value! * 1e3) / 1e3)).toEqual([60, 30])
})

test('a size that is paid by its square is met where it no longer saves its marginal cost', async () => {
  const costing = (rebate: number) => {
    const { lp, built } = townWithWind(() => 0.5)
    lp.chargeSquare(built.at(0), 1)
    lp.charge(built.at(0), -rebate)
    return lp.compile()
  }
  // Coal alone meets 50: a megawatt saves 24 · 0.5 · 10 = 120 < 150, so nothing is built.
  await expectCost(costing(0), 24 * 500)
  // 80 + 2 · size = 120 at 20 MW: 80 · 20 + 400, coal 40
  await expectCost(costing(70), 2000 + 24 * 400)
})
