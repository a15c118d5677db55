import { expect, test } from 'vitest'
import { alternativesOf } from '../../../src/study/explain/alternatives.ts'
import { tiesOf } from '../../../src/study/explain/ties.ts'
import { planOver } from '../../../src/study/plan/planOver.ts'
import { type Grid, gridOf, solver } from '../../support/optimise.ts'

/** Four hours of 100 MW, met by wind or sun, which cost so much a MW and are always there, or by coal at 20 a MWh. */
const grid = (wind: number, sun: number): Grid => ({
  buses: [{ name: 'town' }],
  carriers: [{ name: 'coal' }, { name: 'wind' }, { name: 'sun' }],
  loads: [{ name: 'demand', bus: 'town', demandMw: [100, 100, 100, 100] }],
  generators: [
    { name: 'coal', bus: 'town', carrier: 'coal', capacityMw: 200, marginalCostPerMwh: 20 },
    { name: 'wind', bus: 'town', carrier: 'wind', technology: 'wind', extendable: true, costPerSize: wind },
    { name: 'sun', bus: 'town', carrier: 'sun', technology: 'sun', extendable: true, costPerSize: sun },
  ],
})

async function planned(wind: number, sun: number) {
  const tools = { solver: await solver() }
  const network = gridOf(grid(wind, sun), [1, 1, 1, 1])
  const plan = await planOver(network, { lostLoadPerMwh: 3000, policies: {} }, 4, tools)
  if (!('built' in plan)) throw new Error(plan.reasons.join('\n'))
  return { plan, tools }
}

test('two technologies of one cost are named as not unique, from nothing to all', async () => {
  const { plan, tools } = await planned(40, 40)
  const { sizes, outputs, complete, costDifference } = await tiesOf(plan, tools)
  expect(complete).toBe(true)
  expect(costDifference).toBeLessThan(1e-6)
  expect(sizes.map(({ name }) => name)).toEqual(['wind', 'sun'])
  for (const { least, most } of sizes) {
    expect(least).toBeCloseTo(0, 3)
    expect(most).toBeCloseTo(100, 3)
  }
  expect(outputs.map(({ name }) => name).sort()).toEqual(['sun', 'wind'])
  expect(outputs[0]!.mostMwh).toBeCloseTo(400, 2)
})

test('where one is cheaper nothing is tied', async () => {
  const { plan, tools } = await planned(40, 41)
  expect(await tiesOf(plan, tools)).toMatchObject({ sizes: [], outputs: [], complete: true })
})

/**
 * The best plan is 100 MW of wind for 4000. With 5 % more, 200, a MW of wind may give way to coal, which is 80 − 40 dearer, 5 times;
 * or to sun, which is 10 dearer, 20 times; or 5 MW of wind may stand that nobody needs.
 */
test('least and most of a technology within a share of the cost are those that one can reckon on paper', async () => {
  const { plan, tools } = await planned(40, 50)
  const [wind, sun] = await alternativesOf(plan, tools, [0.05, 0.1])
  expect(wind).toMatchObject({ technology: 'wind', built: expect.closeTo(100, 4) })
  expect(wind!.least).toEqual([expect.closeTo(80, 3), expect.closeTo(60, 3)])
  expect(wind!.most).toEqual([expect.closeTo(105, 3), expect.closeTo(110, 3)])
  expect(sun!.least).toEqual([expect.closeTo(0, 3), expect.closeTo(0, 3)])
  expect(sun!.most).toEqual([expect.closeTo(20, 3), expect.closeTo(40, 3)])
})
