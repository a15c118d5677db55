import { expect, test } from 'vitest'
import { cautions, consumersOf, contractCost } from '../../../src/study/deal/consumers.ts'
import { evaluated, movingOutlook, plainDeal, stillOutlook, unitYear } from '../../support/deals.ts'

const load = (sector: string, withdrawnMwh: number, paid: number) =>
  unitYear({ name: sector, component: 'Load', sector, withdrawnMwh, earned: -paid })

const loads = [
  load('industry', 600, 24_000),
  load('services', 100, 5000),
  load('households', 200, 11_000),
  load('losses', 80, 3600),
  load('own-use', 20, 900),
]
const bill = { scenario: 'x', cost: 27_000, costRange: null, builds: true }

test('a tariff is the wholesale price of the group’s own hours, its part of losses, contracts, network, supply and tax', () => {
  const { tariffs, averageCost, averageWholesale } = consumersOf(
    { bill, units: loads, beside: null },
    1800,
    stillOutlook,
  )
  expect(averageCost).toBeCloseTo(30)
  expect(averageWholesale).toBeCloseTo(44_500 / 900)
  const [industry, , households] = tariffs
  // 40 + 5 for losses + 2 for contracts + 8 + 7 + 2.
  expect(industry!.total.middle).toBeCloseTo(64)
  // 55 + 5 + 2 + 8 + 18 + 2, and 16 % tax.
  expect(households!.total.middle).toBeCloseTo(90 * 1.16)
  // A bill of 30 by MWh in place of 40 or 55, losses and contracts.
  expect(industry!.totalAtAverageCost.middle).toBeCloseTo(30 + 8 + 7 + 2)
  expect(households!.totalAtAverageCost.middle).toBeCloseTo((30 + 8 + 18 + 2) * 1.16)
})

test('what groups pay for energy adds up to the payments of all loads', () => {
  const { tariffs, payments } = consumersOf(
    { bill, units: [...loads, load('heat', 500, 1e6)], beside: null },
    0,
    stillOutlook,
  )
  const paid = tariffs.reduce((sum, each) => sum + each.energyMwh * (each.wholesale + each.losses), 0)
  expect(paid).toBeCloseTo(payments, 6)
  expect(payments).toBe(44_500)
})

test('a contract costs consumers what it pays above the market, in money of the price year', () => {
  // 300 GWh at 60 dollars, worth 7.5 million at the market.
  expect(contractCost(evaluated(plainDeal).result, 2030, 'USD')).toBeCloseTo(10.5e6, 0)
  const nominal = evaluated(plainDeal, movingOutlook).result
  // Sixty dollars of 2030, seven years after the price year.
  expect(contractCost(nominal, 2030, 'USD')).toBeCloseTo(18e6 / 1.02 ** 7 - 7.5e6, 0)
})

test('runs that do not serve the same demand, or of which one builds nothing, are not compared without a word', () => {
  const one = consumersOf({ bill, units: loads, beside: null }, 0, stillOutlook)
  expect(cautions(one, one)).toEqual([])
  const other = consumersOf(
    { bill: { ...bill, builds: false }, units: loads.slice(0, 2), beside: null },
    0,
    stillOutlook,
  )
  expect(cautions(one, other)).toHaveLength(2)
})

test('where trade in a joint dispatch is inside, the average cost says by how much its rent moves it', () => {
  const traded = consumersOf(
    { bill: { ...bill, costRange: { low: 18_000, high: 36_000 } }, units: loads, beside: null },
    0,
    stillOutlook,
  )
  expect(traded.averageCostRange).toEqual({ low: 20, high: 40 })
  expect(cautions(traded, null)).toEqual([expect.stringContaining('20.0 to 40.0 instead of 30.0')])
})
