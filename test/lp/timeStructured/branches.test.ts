import { expect, test } from 'vitest'
import { type Axis, LinearModel, type Term } from '../../../src/lp/model.ts'
import { expectCost } from '../../support/expectCost.ts'

// Years of weather that share their sizes, and futures that part from one stem, are hours one after the other: rows say which of them
// hang together, and windows follow from rows.

const PROBABILITY = 0.5
const axisFrom = (firstHour: number, count: number): Axis => ({
  labels: Array.from({ length: count }, (_, t) => `h${firstHour + t}`),
  time: true,
  firstHour,
})

/** Hours in which coal (at most 60 MW, 10 a MWh) and gas (50 a MWh) meet a demand with this probability. */
function stretch(lp: LinearModel, hours: Axis, demandMw: number, probability: number) {
  const name = hours.labels[0]!
  const coal = lp.variables(`coal ${name}`, [hours], () => ({ lower: 0, upper: 60 }))
  const gas = lp.variables(`gas ${name}`, [hours], () => ({ lower: 0, upper: 100 }))
  const balance = lp.constraints(`balance ${name}`, [hours], t => ({
    terms: [
      [1, coal.at(t)],
      [1, gas.at(t)],
    ],
    equals: demandMw,
  }))
  hours.labels.forEach((_, t) => {
    lp.charge(coal.at(t), 10 * probability)
    lp.charge(gas.at(t), 50 * probability)
  })
  return { hours, coal, gas, balance }
}

test('two years of weather share the wind that is built, each with a budget of its own', async () => {
  const lp = new LinearModel()
  const built = lp.variables('built', [{ labels: ['size'] }], () => ({ lower: 0, upper: 1e9 }))
  lp.charge(built.at(0), 150)
  ;[0.5, 0.1].forEach((availability, year) => {
    const { hours, coal, balance } = stretch(lp, axisFrom(12 * year, 12), 50, PROBABILITY)
    const wind = lp.variables(`wind ${year}`, [hours], () => ({ lower: 0, upper: 1e9 }))
    lp.constraints(`available ${year}`, [hours], t => ({
      terms: [
        [1, wind.at(t)],
        [-availability, built.at(0)],
      ],
      atMost: 0,
    }))
    lp.constraints(`budget ${year}`, [], () => ({
      terms: hours.labels.map((_, t): Term => [1, coal.at(t)]),
      atMost: 200,
    }))
    for (let t = 0; t < 12; t++) lp.add(balance.at(t), 1, wind.at(t))
  })
  // A megawatt takes the place of gas at 25: 12 · 0.6 · 25 = 180 > 150, until the windy year of 600 MWh, 200 of them from coal, has
  // none left: 400 / (12 · 0.5). Beyond, it would save 12 · (0.5 · 5 + 0.1 · 25) = 60. The calm year then burns 600 − 80 − 200 by gas.
  const { x } = await expectCost(lp.compile(), (400 / 6) * 150 + 2 * 200 * 5 + 320 * 25)
  expect(x[built.at(0)]).toBeCloseTo(400 / 6, 3)
})

test('what is stored before it is known which future comes is there in both of them', async () => {
  const lp = new LinearModel()
  const stem = stretch(lp, axisFrom(0, 12), 40, 1)
  const futures = [
    stretch(lp, axisFrom(12, 12), 60, PROBABILITY),
    stretch(lp, axisFrom(24, 12), 70, PROBABILITY),
  ]
  const levels = [stem, ...futures].map(({ hours, balance }) => {
    const level = lp.variables(`level ${hours.labels[0]}`, [hours], () => ({ lower: 0, upper: 100 }))
    return { hours, balance, level }
  })
  const last = levels[0]!.level.at(11)
  for (const { hours, balance, level } of levels) {
    const power = lp.variables(`power ${hours.labels[0]}`, [hours], () => ({ lower: -100, upper: 100 }))
    lp.constraints(`level ${hours.labels[0]}`, [hours], t => {
      const before = t > 0 ? level.at(t - 1) : level === levels[0]!.level ? undefined : last
      const terms: Term[] = [
        [1, level.at(t)],
        [1, power.at(t)],
      ]
      if (before !== undefined) terms.push([-1, before])
      return { terms, equals: 0 }
    })
    for (let t = 0; t < 12; t++) lp.add(balance.at(t), 1, power.at(t))
  }
  // A stored MWh costs 10 and saves 5 of coal in the one future and 25 of gas in the other, so the store is full:
  // 480 + 100 by coal; then 720 − 100 by coal at half the price, or 720 by coal and 20 by gas.
  const { x } = await expectCost(lp.compile(), 5800 + 620 * 5 + 720 * 5 + 20 * 25)
  expect(x[last]).toBeCloseTo(100, 3)
})
