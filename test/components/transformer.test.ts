import { expect, test } from 'vitest'
import { optimise } from '../support/optimise.ts'

/** Two transformers side by side between a plant and a town; the first may be changed. */
const grid = (first: object) => ({
  buses: [
    { name: 'high', nominalKv: 500 },
    { name: 'low', nominalKv: 220 },
  ],
  loads: [{ name: 'town', bus: 'low', demandMw: 90 }],
  generators: [{ name: 'coal', bus: 'high', capacityMw: 200, marginalCostPerMwh: 10 }],
  transformers: [
    { name: 'one', bus0: 'high', bus1: 'low', ratingMva: 100, reactancePu: 0.1, ...first },
    { name: 'two', bus0: 'high', bus1: 'low', ratingMva: 100, reactancePu: 0.2 },
  ],
})
const flows = async (first: object) => {
  const { values } = await optimise(grid(first), [1], { voltageLaw: true })
  return ['one', 'two'].map(name => values('transformer.flow', name)[0]!)
}

test('transformers side by side share the flow by their reactances', async () => {
  const [one, two] = await flows({})
  // 0.1 · one = 0.2 · two
  expect(one).toBeCloseTo(60)
  expect(two).toBeCloseTo(30)
})

test('a tap above one makes a transformer longer', async () => {
  // 0.1 · 1.5 · one = 0.2 · two
  expect((await flows({ tapRatio: 1.5 }))[0]).toBeCloseTo((90 * 4) / 7)
})

test('a positive phase shift lowers the flow, by shift over the reactance of the ring', async () => {
  // ring of 0.003 on 1 MVA; 1° = 0.0174533 rad
  expect((await flows({ shiftDeg: 1 }))[0]).toBeCloseTo(60 - 0.0174532925 / 0.003)
})

test('a phase shift that may be chosen lets both run as cost asks', async () => {
  const [one] = await flows({ leastShiftDeg: -10, mostShiftDeg: 10, ratingMva: 40, reactancePu: 0.04 })
  expect(one).toBeLessThanOrEqual(40 + 1e-6)
})
