import { expect, test } from 'vitest'
import type { Problem } from '../../../src/errors.ts'
import { meanContractCost } from '../../../src/study/deal/consumers.ts'
import { evaluateDeals } from '../../../src/study/deal/index.ts'
import { type FleetYear, pathPlantsOf } from '../../../src/study/deal/pathPlant.ts'
import { type Deal, dealTerms } from '../../../src/study/deal/terms.ts'
import {
  evaluated,
  jointDeal,
  movingOutlook,
  plainDeal,
  stillOutlook,
  unitYear,
  windPark,
} from '../../support/deals.ts'

/** The park gives 600 GWh in 2030 and half of it in 2040 at twice the price; in 2050 nothing of it stands. */
const fleet: FleetYear[] = [
  { year: 2030, units: [windPark] },
  { year: 2040, units: [{ ...windPark, injectedMwh: 300_000, earned: 15e6, running: 0.3e6 }] },
  { year: 2050, units: [unitYear({ name: 'other', size: 10 })] },
]

function onPath(deal: Deal, outlook = stillOutlook, years: readonly FleetYear[] = fleet) {
  const problems: Problem[] = []
  const where = (name: string) => `x.yaml, invest.deals.${name}`
  const [result] = evaluateDeals({ deal }, pathPlantsOf(years), outlook, { money: 'USD', where }, problems)
  return { result: result!, problems }
}

const at = (values: readonly number[], years: readonly number[], year: number) => values[years.indexOf(year)]!

test('in each year a deal has the dispatch of the year of the path that stands for it', () => {
  const { result, problems } = onPath(plainDeal)
  expect(problems).toEqual([])
  const { energyMwh, contractRevenue, flow, timeline } = result.evaluation
  const { years } = timeline
  expect([2029, 2030, 2039, 2040, 2049].map(year => at(energyMwh, years, year))).toEqual([
    0, 300_000, 300_000, 150_000, 150_000,
  ])
  // Half of the park at 60 dollars; fixed operation of 2 million, and a dollar of wear for each MWh.
  expect(at(contractRevenue, years, 2035)).toBeCloseTo(18e6, 4)
  expect(at(contractRevenue, years, 2045)).toBeCloseTo(9e6, 4)
  expect(at(flow.operation, years, 2035)).toBeCloseTo(2.3e6, 4)
  expect(at(flow.operation, years, 2045)).toBeCloseTo(2.15e6, 4)
})

test('at the market it is paid what its hours are worth in the year at hand', () => {
  const market = dealTerms.parse({ ...plainDeal, sale: { kind: 'market', source: plainDeal.source } })
  const years = fleet.map(each => ({
    ...each,
    units: each.units.map(unit => ({ ...unit, earned: each.year === 2040 ? 24e6 : 15e6 })),
  }))
  const { marketRevenue, timeline } = onPath(market, stillOutlook, years).result.evaluation
  expect([2039, 2040].map(year => at(marketRevenue, timeline.years, year))).toEqual([7.5e6, 12e6])
})

test('where all years of a path are alike, a deal is what it is on a single year', () => {
  const alike = [2030, 2040].map(year => ({ year, units: [windPark] }))
  const path = onPath(jointDeal, movingOutlook, alike).result
  const single = evaluated(jointDeal, movingOutlook).result
  expect(path.evaluation.flow).toEqual(single.evaluation.flow)
  expect(path.measures).toEqual(single.measures)
  expect(path.breakEven).toEqual(single.breakEven)
})

test('partners’ flows add up to the project’s, and the balance sheet balances in each year', () => {
  const { result } = onPath(jointDeal, movingOutlook)
  const { flow, sheet } = result.evaluation
  flow.equity.forEach((equity, t) => {
    const owners = result.owners.reduce((sum, { net, withheld }) => sum + net[t]! + withheld[t]!, 0)
    expect(owners).toBeCloseTo(equity, 3)
    const { fixedAssets, cash, debt, paidIn, retained } = sheet
    expect(fixedAssets[t]! + cash[t]! - debt[t]! - paidIn[t]! - retained[t]!).toBeCloseTo(0, 3)
  })
})

test('before the first year in which a unit stands that one holds', () => {
  const later = { ...plainDeal, operationFrom: 2035, lifeYears: 10 }
  const { result, problems } = onPath(later, stillOutlook, [{ year: 2030, units: [] }, ...fleet.slice(1)])
  expect(problems).toEqual([])
  const { energyMwh, timeline } = result.evaluation
  expect(at(energyMwh, timeline.years, 2036)).toBe(150_000)
})

test('a deal that outlives its unit is refused with the year', () => {
  const { problems } = onPath({ ...plainDeal, lifeYears: 25 })
  expect(problems).toEqual([
    {
      where: 'x.yaml, invest.deals.deal.units.park',
      what: '100 MW are wanted of “park”, of which 0.0 MW stand in 2050.',
      hint: 'Take less, or give lifeYears so that the deal ends before.',
    },
  ])
})

test('what a contract costs users beside the worth of its energy is the mean of the years that a year of the path stands for', () => {
  const { result } = onPath(plainDeal)
  // 300 GWh at 60 against 7.5 million; 150 GWh at 60 against 7.5 million; nothing once the contract is over.
  const cost = (year: number, years: number) => meanContractCost(result, { year, years }, 'USD')
  expect(cost(2030, 10)).toBeCloseTo(18e6 - 7.5e6, 3)
  expect(cost(2040, 10)).toBeCloseTo(9e6 - 7.5e6, 3)
  expect(cost(2050, 10)).toBe(0)
  // Half of the years from 2025 on, and half of those from 2045 on.
  expect(cost(2025, 10)).toBeCloseTo((18e6 - 7.5e6) / 2, 3)
  expect(cost(2045, 10)).toBeCloseTo((9e6 - 7.5e6) / 2, 3)
})
