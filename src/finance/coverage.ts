import { presentValue } from './presentValue.ts'

/**
 * How often a year's cash covers its debt service:
 *
 *   DSCR[t] = cash available[t] / (interest[t] + repayment[t])                                            [1]
 *
 * NaN in years without service.
 *
 * @param cash     after operation and tax, before service [money]
 * @param service  interest and repayment [money]
 * @see E. R. Yescombe, “Principles of Project Finance”, Academic Press, 2nd ed. 2014, §12.3 (cover ratios).
 *
 * @example
 * debtServiceCover([120, 90], [100, 0])   // [1.2, NaN]
 */
export function debtServiceCover(cash: readonly number[], service: readonly number[]): number[] {
  return cash.map((money, t) => (service[t]! > 0 ? money / service[t]! : Number.NaN))
}

/**
 * How often the cash of the loan's life, discounted with its rate, covers the debt at the beginning of it:
 *
 *   LLCR = Σ cash[t] / (1 + rate)^(t+1)  /  debt,   t over the years with service                             [1]
 *
 * NaN without debt.
 *
 * @param ratePu  interest of the debt [pu/a]
 * @param cash    after operation and tax, by year after `debt` stands [money]
 * @param debt    at the beginning [money]
 * @see E. R. Yescombe, “Principles of Project Finance”, Academic Press, 2nd ed. 2014, §12.3.
 */
export function loanLifeCover(
  ratePu: number,
  cash: readonly number[],
  service: readonly number[],
  debt: number,
): number {
  if (!(debt > 0)) return Number.NaN
  const end = service.findLastIndex(money => money > 0) + 1
  return presentValue(ratePu, [0, ...cash.slice(0, end)]) / debt
}
