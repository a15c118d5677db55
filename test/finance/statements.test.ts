import { expect, test } from 'vitest'
import { balanceSheet, imbalance } from '../../src/finance/balanceSheet.ts'
import { cashFlow } from '../../src/finance/cashFlow.ts'
import { convertedLoan } from '../../src/finance/convertedLoan.ts'
import { converted, currenciesBetween } from '../../src/finance/currencies.ts'
import { decliningBalance, straightLine } from '../../src/finance/depreciation.ts'
import { indexationFactors } from '../../src/finance/indexation.ts'
import { annuitisedCost, levelisedCost } from '../../src/finance/levelisedCost.ts'
import { loan } from '../../src/finance/loan.ts'
import { partnerFlows } from '../../src/finance/partners.ts'
import { presentValue } from '../../src/finance/presentValue.ts'
import { profitTax } from '../../src/finance/tax.ts'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

test('depreciation is that of the documentation of Excel, SLN and DDB', () => {
  expect(straightLine(30_000 - 7500, 10)[3]).toBe(2250)
  const doubled = decliningBalance(2400, 2 / 10, 10)
  expect(doubled[0]).toBeCloseTo(480, 6)
  // In the tenth year Excel stops at the salvage value of 300, which is 22.12 below what is left.
  expect(2400 * 0.8 ** 9 - 300).toBeCloseTo(22.12, 2)
  expect(sum(doubled)).toBeCloseTo(2400)
})

test('losses are set against later profits, the oldest first, and forgotten after their years', () => {
  const { lossesUsed, tax } = profitTax([-100, 30, 50, 40], 0.2, 10)
  expect(lossesUsed).toEqual([0, 30, 50, 20])
  expect(tax).toEqual([0, 0, 0, 4])
  expect(profitTax([-100, 30, 50, 40], 0.2, 2).tax).toEqual([0, 0, 0, 8])
  expect(profitTax([-100, 30, 50, 150], 0.2, 10, t => t < 3).tax).toEqual([0, 0, 0, 10])
})

test('both definitions of levelised cost agree where years are alike, and the price they give pays for all', () => {
  const costs = [1000, ...Array<number>(20).fill(25)]
  const energy = [0, ...Array<number>(20).fill(3)]
  const price = levelisedCost(0.07, costs, energy)
  expect(price).toBeCloseTo(annuitisedCost(0.07, 20, 1000, 25, 3), 9)
  expect(
    presentValue(
      0.07,
      costs.map((cost, t) => price * energy[t]! - cost),
    ),
  ).toBeCloseTo(0, 9)
})

test('an auction price follows the dollar by seven tenths and consumer prices by three', () => {
  const [, one, two] = indexationFactors([1, 1.08, 1.08], [450, 450, 495], 0.3, 0.7)
  expect(one).toBeCloseTo(1 + 0.3 * 0.08)
  expect(two! / one!).toBeCloseTo(1 + 0.7 * 0.1)
})

const years = Array.from({ length: 12 }, (_, t) => 2027 + t)
const paths = {
  USD: { perUsd: 1, inflationPu: 0.02, realWeakeningPu: 0 },
  KZT: { perUsd: 500, inflationPu: 0.08, realWeakeningPu: 0.01 },
  CNY: { perUsd: 7.1, inflationPu: 0.01, realWeakeningPu: -0.01 },
}

test('rates follow purchasing power; a shock weakens one currency from its year on', () => {
  const calm = currenciesBetween(years, 2027, paths)
  expect(calm.perUsd.KZT![1]).toBeCloseTo(((500 * 1.08) / 1.02) * 1.01)
  const shaken = currenciesBetween(years, 2027, paths, [{ currency: 'KZT', fromYear: 2030, factor: 1.5 }])
  expect(shaken.perUsd.KZT![2]).toBe(calm.perUsd.KZT![2])
  expect(shaken.perUsd.KZT![3]! / calm.perUsd.KZT![3]!).toBeCloseTo(1.5)
  expect(converted([71], 'CNY', 'USD', calm)[0]).toBeCloseTo(10)
  expect(() => converted([1], 'GBP', 'USD', calm)).toThrow('no exchange rate between GBP and USD')
})

/** Two years of building, ten of operation; loans in three currencies. */
function project() {
  const currencies = currenciesBetween(years, 2027, paths, [{ currency: 'KZT', fromYear: 2031, factor: 1.4 }])
  const terms = {
    ratePu: 0.06,
    repaymentYears: 6,
    graceYears: 1,
    repayment: 'equal-parts',
    capitalised: true,
    upfrontFeePu: 0.01,
    commitmentFeePu: 0.004,
    insurancePremiumPu: 0.05,
  } as const
  const draws = { USD: [10, 20], CNY: [142, 213], KZT: [1000, 2000] }
  const annuity = { repayment: 'annuity', capitalised: false, ratePu: 0.15 } as const
  const loans = Object.entries(draws).map(([currency, drawn]) => {
    const own = loan({ ...terms, ...(currency === 'KZT' ? annuity : {}) }, drawn, 2, years.length)
    return convertedLoan(own, currency, 'USD', currencies)
  })
  const byYear = (building: number[], level: number) =>
    years.map((_, t) => (t < 2 ? (building[t] ?? 0) : level))
  const investment = byYear([50, 70], 0)
  const basis = 120 + sum(loans.flatMap(each => each.capitalised))
  const plan = {
    investment,
    revenue: byYear([], 32),
    operation: byYear([], 6),
    otherTaxes: byYear([], 1),
    taxDepreciation: [0, 0, ...decliningBalance(basis, 0.25, 10)],
  }
  const flow = cashFlow(plan, loans, { ratePu: 0.2, carryForwardYears: 10, holiday: () => false })
  return { flow, loans, book: [0, 0, ...straightLine(basis, 10)] }
}

test('a balance sheet with loans in three currencies and a shock balances in every year', () => {
  const { flow, loans, book } = project()
  const sheet = balanceSheet(flow, loans, book)
  expect(sheet.fixedAssets).toHaveLength(12)
  expect(imbalance(sheet)).toBeLessThan(1e-9)
  expect(Math.max(...sheet.debt)).toBeGreaterThan(50)
  expect(sheet.fixedAssets.at(-1)).toBeCloseTo(0)
  expect(sheet.debt.at(-1)).toBeCloseTo(0)
  for (const cash of sheet.cash) expect(cash).toBeCloseTo(0, 9)
  // More written off changes both sides alike; what is forgotten on one side shows.
  expect(
    imbalance(
      balanceSheet(
        flow,
        loans,
        book.map(each => each + 1),
      ),
    ),
  ).toBeLessThan(1e-9)
  expect(imbalance({ ...sheet, retained: sheet.retained.map(each => each + 1) })).toBeCloseTo(1)
  expect(
    imbalance(balanceSheet({ ...flow, revaluation: flow.revaluation.map(() => 0) }, loans, book)),
  ).toBeGreaterThan(0.1)
})

test('owners, lenders and the state together get what the project earns before tax', () => {
  const { flow, loans } = project()
  const owners = partnerFlows(flow.equity, [
    { name: 'home', sharePu: 0.51, withholdingPu: 0 },
    { name: 'away', sharePu: 0.49, withholdingPu: 0.1 },
  ])
  flow.equity.forEach((equity, t) => {
    expect(sum(owners.map(({ gross }) => gross[t]!))).toBeCloseTo(equity, 9)
    const lenders = sum(loans.map(({ service, drawn }) => service[t]! - drawn[t]!))
    const withheld = sum(owners.map(each => each.withheld[t]!))
    const state = flow.profitTax[t]! + flow.otherTaxes[t]! + withheld
    const net = sum(owners.map(each => each.net[t]!))
    const before = flow.revenue[t]! - flow.operation[t]! - flow.investment[t]!
    expect(net + lenders + state).toBeCloseTo(before, 9)
  })
})

test('a tax on dividends begins when what was paid in has come back', () => {
  const [owner] = partnerFlows([-100, 60, 60, 50], [{ name: 'one', sharePu: 1, withholdingPu: 0.1 }])
  expect(owner!.withheld).toEqual([0, 0, 2, 5])
  expect(owner!.net).toEqual([-100, 60, 58, 45])
})
