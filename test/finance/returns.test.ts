import { expect, test } from 'vitest'
import { annuityPu } from '../../src/finance/annuity.ts'
import { internalRate } from '../../src/finance/internalRate.ts'
import { paybackYears } from '../../src/finance/payback.ts'
import { presentValue } from '../../src/finance/presentValue.ts'

/** As printed, to half a unit of the last digit. */
const printed = (value: number | undefined, expected: number, digits: number) =>
  expect(Math.abs(value! - expected)).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-9)

const date = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000
/** Flows and dates of Excel's documentation of XNPV and XIRR. */
const DATED = [-10_000, 2750, 4250, 3250, 2750]
const DAYS = [date(2008, 1, 1), date(2008, 3, 1), date(2008, 10, 30), date(2009, 2, 15), date(2009, 4, 1)]
const DATED_YEARS = DAYS.map(day => (day - DAYS[0]!) / 365)

test('present values are those of the documentation of Excel, NPV and XNPV', () => {
  // NPV discounts the first payment as well.
  printed(presentValue(0.1, [0, -10_000, 3000, 4200, 6800]), 1188.44, 2)
  printed(presentValue(0.08, [-40_000, 8000, 9200, 10_000, 12_000, 14_500]), 1922.06, 2)
  printed(presentValue(0.08, [-40_000, 8000, 9200, 10_000, 12_000, 14_500, -9000]), -3749.47, 2)
  expect(presentValue(0.09, DATED, DATED_YEARS)).toBeCloseTo(2086.647602, 6)
})

test('present values are those of the documentation of numpy-financial', () => {
  expect(presentValue(0.281, [-100, 39, 59, 55, 20])).toBeCloseTo(-0.0084785916384548798, 6)
  printed(presentValue(0.08, [-40_000, 5000, 8000, 12_000, 30_000]), 3065.22267, 5)
})

test('internal rates are those of the documentation of Excel, IRR and XIRR', () => {
  expect(internalRate(DATED, DATED_YEARS)).toBeCloseTo(0.373362535, 6)
  const business = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000]
  printed(internalRate(business), 0.087, 3)
  printed(internalRate(business.slice(0, 5)), -0.021, 3)
  printed(internalRate(business.slice(0, 3)), -0.444, 3)
})

test('internal rates are those of the documentation of numpy-financial', () => {
  printed(internalRate([-100, 39, 59, 55, 20]), 0.28095, 5)
  printed(internalRate([-100, 0, 0, 74]), -0.0955, 5)
  printed(internalRate([-100, 100, 0, -7]), -0.0833, 5)
  printed(internalRate([-100, 100, 0, 7]), 0.06206, 5)
})

test('Brealey and Myers: 28 % for a project of 4000, and three projects by payback and present value', () => {
  printed(internalRate([-4000, 2000, 4000]), 0.2808, 4)
  expect(Math.round(presentValue(0.1, [-2000, 500, 500, 5000]))).toBe(2624)
  expect(Math.round(presentValue(0.1, [-2000, 500, 1800, 0]))).toBe(-58)
  expect(Math.round(presentValue(0.1, [-2000, 1800, 500, 0]))).toBe(50)
  const whole = (flows: number[]) => Math.ceil(paybackYears(flows)!)
  expect(
    [
      [500, 500, 5000],
      [500, 1800, 0],
      [1800, 500, 0],
    ].map(later => whole([-2000, ...later])),
  ).toEqual([3, 2, 2])
})

test('the present value at the internal rate is nothing', () => {
  for (const flows of [
    [-100, 39, 59, 55, 20],
    [-1e9, 0, 0, 4e8, 4e8, 4e8, 4e8],
    [100, -60, -60],
    [-5, 1, 1, 1],
  ])
    expect(presentValue(internalRate(flows)!, flows) / Math.abs(flows[0]!)).toBeCloseTo(0, 9)
})

test('what only pays, or only costs, has no internal rate and no payback', () => {
  expect(internalRate([1, 2, 3])).toBeUndefined()
  expect(internalRate([-1, -2])).toBeUndefined()
  expect(paybackYears([-10, 1, 1])).toBeUndefined()
})

test('a payback that is lost again does not count', () => {
  // Back after a year, lost again by the closing costs, back at last in the third.
  expect(paybackYears([-10, 12, -6, 8])).toBeCloseTo(2.5)
})

test('level payments are those of the documentation of Excel and numpy-financial, PMT', () => {
  printed(annuityPu(0.08 / 12, 10) * 10_000, 1037.03, 2)
  expect(annuityPu(0.075 / 12, 180) * 200_000).toBeCloseTo(1854.0247200054619, 6)
})
