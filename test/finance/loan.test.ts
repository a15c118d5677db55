import { expect, test } from 'vitest'
import { convertedLoan } from '../../src/finance/convertedLoan.ts'
import { debtServiceCover, loanLifeCover } from '../../src/finance/coverage.ts'
import { currenciesBetween } from '../../src/finance/currencies.ts'
import { interestDuringConstruction } from '../../src/finance/interestDuringConstruction.ts'
import { type LoanTerms, loan } from '../../src/finance/loan.ts'

const plain: LoanTerms = {
  ratePu: 0.1,
  repaymentYears: 3,
  graceYears: 0,
  repayment: 'annuity',
  capitalised: false,
  upfrontFeePu: 0,
  commitmentFeePu: 0,
  insurancePremiumPu: 0,
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
/** A debt that stands when operation begins: drawn at once, without interest of the half year before it. */
const standing = (terms: Partial<LoanTerms>, amount: number, years: number) => {
  const made = loan({ ...plain, ...terms }, [amount], 1, years + 1)
  return { interest: made.interest.slice(1), repaid: made.repaid.slice(1), debt: made.debt.slice(1) }
}

test('interest and repayment are those of the documentation of Excel, IPMT and PPMT', () => {
  const three = standing({}, 8000, 3)
  expect(three.interest[2]).toBeCloseTo(292.45, 2)
  const monthly = standing({ ratePu: 0.1 / 12, repaymentYears: 36 }, 8000, 36)
  expect(monthly.interest[0]).toBeCloseTo(66.67, 2)
  const ten = standing({ ratePu: 0.08, repaymentYears: 10 }, 200_000, 10)
  expect(ten.repaid[9]).toBeCloseTo(27_598.05, 2)
  expect(ten.debt[9]).toBe(0)
})

test('a loan of 2500 over a year is that of the documentation of numpy-financial, month by month', () => {
  const { interest, repaid, debt } = standing({ ratePu: 0.0824 / 12, repaymentYears: 12 }, 2500, 12)
  expect(repaid[0]).toBeCloseTo(200.58, 2)
  expect(interest[0]).toBeCloseTo(17.17, 2)
  expect(debt[0]).toBeCloseTo(2299.42, 2)
  expect(repaid[11]).toBeCloseTo(216.26, 2)
  expect(sum(interest)).toBeCloseTo(112.98, 2)
})

test('what was drawn, and interest added to it, is repaid; grace only costs interest', () => {
  const made = loan(
    { ...plain, repayment: 'equal-parts', repaymentYears: 4, graceYears: 1, capitalised: true },
    [100, 100],
    2,
    8,
  )
  // 5 on half of the first hundred, 15.5 on 105 and half of the second.
  expect(made.capitalised.slice(0, 3)).toEqual([5, 15.5, 0])
  expect(made.interest.slice(0, 2)).toEqual(interestDuringConstruction([100, 100], 0.1))
  expect(made.debt[1]).toBeCloseTo(220.5)
  expect(made.repaid.slice(2)).toEqual([0, 55.125, 55.125, 55.125, 55.125, 0])
  expect(made.service[2]).toBeCloseTo(22.05)
  expect(sum(made.repaid)).toBeCloseTo(sum(made.drawn) + sum(made.capitalised))
})

test('fees: once on the whole amount, each year on what is not drawn yet', () => {
  const made = loan(
    { ...plain, upfrontFeePu: 0.01, insurancePremiumPu: 0.06, commitmentFeePu: 0.005 },
    [60, 40],
    2,
    5,
  )
  expect(made.fees[0]).toBeCloseTo(0.07 * 100 + 0.005 * 40)
  expect(made.fees[1]).toBe(0)
})

test('the lender earns the rate of interest: its flows are worth nothing at it', () => {
  const { drawn, service } = loan({ ...plain, repaymentYears: 10 }, [1000], 1, 11)
  // Drawn at mid-year on average; moved to the year's end by the half year of interest.
  const flows = drawn.map((draw, t) => service[t]! - draw - (t === 0 ? 50 : 0))
  const worth = flows.reduce((total, flow, t) => total + flow / 1.1 ** t, 0)
  expect(worth).toBeCloseTo(0, 6)
})

test('a debt that is sized to a constant cover has that cover over its life', () => {
  const cash = [130, 117, 104, 91]
  const service = cash.map(money => money / 1.3)
  const debt = service.reduce((worth, money, t) => worth + money / 1.08 ** (t + 1), 0)
  for (const ratio of debtServiceCover(cash, service)) expect(ratio).toBeCloseTo(1.3, 12)
  expect(loanLifeCover(0.08, cash, service, debt)).toBeCloseTo(1.3, 12)
})

test('a debt in a strengthening currency grows in the project’s money, and revaluation says by how much', () => {
  const years = [2028, 2029, 2030, 2031, 2032]
  const currencies = currenciesBetween(years, 2028, {
    USD: { perUsd: 1, inflationPu: 0, realWeakeningPu: 0 },
    KZT: { perUsd: 500, inflationPu: 0, realWeakeningPu: 0.1 },
  })
  const own = loan({ ...plain, repayment: 'equal-parts', repaymentYears: 2 }, [100], 1, 5)
  const inTenge = convertedLoan(own, 'USD', 'KZT', currencies)
  expect(inTenge.debt[0]).toBeCloseTo(50_000)
  // 50 of 100 remain at 550 for a dollar; 50 were repaid at 550: 100 · 50 is what the rate did.
  expect(inTenge.revaluation[1]).toBeCloseTo(5000)
  const rolled = inTenge.drawn.reduce(
    (debt, draw, t) => debt + draw + inTenge.capitalised[t]! - inTenge.repaid[t]! + inTenge.revaluation[t]!,
    0,
  )
  expect(rolled).toBeCloseTo(inTenge.debt.at(-1)!, 6)
})
