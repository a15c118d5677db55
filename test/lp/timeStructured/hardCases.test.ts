import { expect, test } from 'vitest'
import { LinearModel } from '../../../src/lp/model.ts'
import { solveTimeStructured } from '../../../src/lp/timeStructured/index.ts'
import { expectCost } from '../../support/expectCost.ts'
import { alternating, town } from '../../support/town.ts'

const OPEN = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }

test('a demand that coal meets to the last megawatt has one cost, though prices between 10 and 50 are all right', async () => {
  const { lp } = town(Array(24).fill(60))
  // 24 · 60 · 10
  await expectCost(lp.compile(), 14400)
})

test('two plants of the same cost share the work in no particular way, at one cost', async () => {
  const { lp, hours, balance } = town(alternating(24))
  const twin = lp.variables('twin', [hours], () => ({ lower: 0, upper: 60 }))
  for (let t = 0; t < 24; t++) {
    lp.add(balance.at(t), 1, twin.at(t))
    lp.charge(twin.at(t), 10)
  }
  // 12 · (40 + 100) · 10
  await expectCost(lp.compile(), 16800)
})

test('a balance that is written three times is still one balance', async () => {
  const { lp, hours, coal, gas } = town(alternating(24))
  for (const [name, factor] of [
    ['again', 1],
    ['doubled', 2],
  ] as const)
    lp.constraints(name, [hours], t => ({
      terms: [
        [factor, coal.at(t)],
        [factor, gas.at(t)],
      ],
      equals: factor * alternating(24)[t]!,
    }))
  await expectCost(lp.compile(), 12 * 3000)
})

test('the sum of all balances says nothing new', async () => {
  const { lp, coal, gas } = town(alternating(24))
  // 12 · (40 + 100) = 1680 MWh
  lp.constraints('sum', [], () => ({
    terms: alternating(24).flatMap((_, t) => [[1, coal.at(t)] as const, [1, gas.at(t)] as const]),
    equals: 1680,
  }))
  await expectCost(lp.compile(), 12 * 3000)
})

test('an empty row that holds is passed over', async () => {
  const { lp, hours } = town(alternating(24))
  lp.constraints('empty', [hours], () => ({ terms: [], atLeast: -1, atMost: 1 }))
  await expectCost(lp.compile(), 12 * 3000)
})

test('a plant that must run at one power leaves the rest to the others', async () => {
  const { lp, hours, balance } = town(alternating(24))
  const fixed = lp.variables('fixed', [hours], () => ({ lower: 30, upper: 30 }))
  for (let t = 0; t < 24; t++) {
    lp.add(balance.at(t), 1, fixed.at(t))
    lp.charge(fixed.at(t), 1)
  }
  // even: 30 + 10 · 10; odd: 30 + 60 · 10 + 10 · 50
  await expectCost(lp.compile(), 12 * (130 + 1130))
})

test('trade that may go either way without limit is held by what two hours may sum up to', async () => {
  // The even hour sells 20 of coal's 60, the odd one buys 40 instead of gas: coal 120 · 10, trade 20 · 30.
  await expectCost(townWithTrade(24), 12 * (1200 + 600))
})

/** Trade at 30 a MWh, free in sign; only inequalities hold it, so that it cannot be substituted away. */
function townWithTrade(count: number) {
  const lp = new LinearModel()
  const hours = { labels: Array.from({ length: count }, (_, t) => `h${t}`), time: true }
  const coal = lp.variables('coal', [hours], () => ({ lower: 0, upper: 60 }))
  const gas = lp.variables('gas', [hours], () => ({ lower: 0, upper: 100 }))
  const trade = lp.variables('trade', [hours], () => OPEN)
  lp.constraints('balance', [hours], t => ({
    terms: [
      [1, coal.at(t)],
      [1, gas.at(t)],
      [1, trade.at(t)],
    ],
    atLeast: alternating(count)[t]!,
  }))
  for (let t = 0; t < count; t++) {
    lp.charge(coal.at(t), 10)
    lp.charge(gas.at(t), 50)
    lp.charge(trade.at(t), 30)
  }
  for (let t = 0; t < count; t += 2)
    lp.constraints(`pair ${t}`, [{ labels: [`h${t + 1}`], time: true, firstHour: t + 1 }], () => ({
      terms: [
        [1, trade.at(t)],
        [1, trade.at(t + 1)],
      ],
      atMost: 20,
    }))
  return lp.compile()
}

test('where all is decided there is nothing to iterate', async () => {
  const { lp, hours, coal } = town(Array(10).fill(50))
  lp.constraints('order', [hours], t => ({ terms: [[2, coal.at(t)]], equals: 60 }))
  // coal 30, so gas 20
  const { iterations, x } = await expectCost(lp.compile(), 10 * (300 + 1000))
  expect(iterations).toBe(0)
  expect([...x.subarray(0, 10)]).toEqual(Array(10).fill(30))
})

test('bounds of a billion on both sides of a trade change nothing but the bounds', async () => {
  const { lp, hours, balance } = town(alternating(24))
  const trade = lp.variables('trade', [hours], () => ({ lower: -1e9, upper: 1e9 }))
  for (let t = 0; t < 24; t++) {
    lp.add(balance.at(t), 1, trade.at(t))
    lp.charge(trade.at(t), 20)
  }
  // even: coal 600, sold 20 · 20; odd: coal 600, bought 40 · 20
  await expectCost(lp.compile(), 12 * (200 + 1400))
})

test('costs from a thousandth to a million stand side by side', async () => {
  const { lp, hours, balance, coal } = town(Array.from({ length: 24 }, (_, t) => (t === 7 ? 161 : 50)))
  const unserved = lp.variables('unserved', [hours], () => ({ lower: 0, upper: 1e9 }))
  for (let t = 0; t < 24; t++) {
    lp.charge(coal.at(t), 0.001 - 10)
    lp.add(balance.at(t), 1, unserved.at(t))
    lp.charge(unserved.at(t), 1e6)
  }
  // 23 · 50 · 0.001 + 60 · 0.001 + 100 · 50 + 1 · 1e6
  const { x } = await expectCost(lp.compile(), 1.15 + 0.06 + 5000 + 1e6)
  expect(x[unserved.at(7)]).toBeCloseTo(1, 6)
})

test('rows in kilowatts beside rows in terawatts have the same answer', async () => {
  const { lp, hours, coal, gas } = town(alternating(24))
  // Coal and gas must share: coal ≤ 3 gas + 30, written in two units by turns: even 40 = 37.5 + 2.5, odd as before.
  lp.constraints('share', [hours], t => {
    const unit = t % 2 === 0 ? 1e6 : 1e-6
    return {
      terms: [
        [unit, coal.at(t)],
        [-3 * unit, gas.at(t)],
      ],
      atMost: 30 * unit,
    }
  })
  // even: 375 + 125; odd: coal 60, gas 40
  await expectCost(lp.compile(), 12 * (500 + 2600))
})

test('without any cost a feasible point is the answer', async () => {
  const program = town(alternating(24)).lp.compile()
  await expectCost({ ...program, cost: new Float64Array(program.cost.length) }, 0)
})

test('a single hour is a year as well', async () => {
  await expectCost(town([100]).lp.compile(), 2600)
})

test('hours without columns are passed over', async () => {
  const early = town(alternating(10))
  const { lp } = early
  const later = { labels: Array.from({ length: 10 }, (_, t) => `h${40 + t}`), time: true, firstHour: 40 }
  const oil = lp.variables('oil', [later], () => ({ lower: 0, upper: 50 }))
  const level = lp.variables('level', [later], () => ({ lower: 0, upper: 30 }))
  lp.constraints('level', [later], t => ({
    // What coal leaves in hour 9 of 60 MW is there in hour 40.
    terms: [[1, level.at(t)], [1, oil.at(t)], t === 0 ? [1, early.coal.at(9)] : [-1, level.at(t - 1)]],
    equals: t === 0 ? 60 : 0,
  }))
  lp.charge(oil.at(9), -100)
  // Hour 9: each MW that coal leaves (at most 30, since level is) costs 40 more by gas and earns 100.
  await expectCost(lp.compile(), 5 * 3000 + 30 * 40 - 30 * 100)
})

test('a cost that grows with the square is met where marginal costs meet', async () => {
  const { lp, coal } = town(alternating(24))
  for (let t = 0; t < 24; t++) lp.chargeSquare(coal.at(t), 0.5)
  // 10 + x = 50 at x = 40; even: 400 + 800; odd: 1200 + 60 · 50
  const { x } = await expectCost(lp.compile(), 12 * (1200 + 4200))
  expect(x[coal.at(1)]).toBeCloseTo(40, 3)
})

test('a programme that belongs to no hour is solved in the root', () => {
  const program = town(alternating(10)).lp.compile()
  const { status, x } = solveTimeStructured({ ...program, columnHour: new Int32Array(20).fill(-1) })
  expect(status).toBe('optimal')
  expect(x.reduce((sum, value, column) => sum + value * program.cost[column]!, 0)).toBeCloseTo(5 * 3000, 3)
})
