import type { CashFlow, ConvertedLoan } from './cashFlow.ts'

/** What a project has and owes at the end of each year. [money] */
export interface BalanceSheet {
  /** Cost less what has been written off. */
  fixedAssets: number[]
  cash: number[]
  debt: number[]
  /** What owners have paid in less what they have taken out. */
  paidIn: number[]
  /** Profits and losses since the beginning. */
  retained: number[]
}

/**
 * Balance sheet of a project. Interest that is added to a debt during construction is part of the cost of the plant:
 *
 *   fixed assets = Σ investment + capitalised interest − book depreciation
 *   profit       = earnings − profit tax − interest paid − fees − revaluation − book depreciation
 *   fixed assets + cash = debt + paid in + Σ profit                                                     [money]
 *
 * Each side is made from its own flows, so that their equality proves the cascade. Profit tax is what is paid; no deferred
 * tax is shown.
 *
 * @param bookDepreciation  by year, of investment and capitalised interest together [money]
 * @see E. R. Yescombe, “Principles of Project Finance”, Academic Press, 2nd ed. 2014, §13.7 (accounting and taxation).
 */
export function balanceSheet(
  flow: CashFlow,
  loans: readonly ConvertedLoan[],
  bookDepreciation: readonly number[],
): BalanceSheet {
  const running = (amount: (t: number) => number) => {
    let sum = 0
    return flow.investment.map((_, t) => {
      sum += amount(t)
      return sum
    })
  }
  const capitalised = (t: number) => loans.reduce((sum, each) => sum + each.capitalised[t]!, 0)
  const profit = (t: number) =>
    flow.earnings[t]! -
    flow.profitTax[t]! -
    flow.interest[t]! -
    flow.fees[t]! -
    flow.revaluation[t]! -
    bookDepreciation[t]!
  const cashMove = (t: number) =>
    flow.cashForService[t]! -
    flow.investment[t]! +
    flow.drawn[t]! -
    flow.service[t]! -
    flow.fees[t]! -
    flow.equity[t]!
  return {
    fixedAssets: running(t => flow.investment[t]! + capitalised(t) - bookDepreciation[t]!),
    cash: running(cashMove),
    debt: flow.investment.map((_, t) => loans.reduce((sum, each) => sum + each.debt[t]!, 0)),
    paidIn: running(t => -flow.equity[t]!),
    retained: running(profit),
  }
}

/** What has and owes differ by, largest of all years; zero but for rounding. [money] */
export function imbalance({ fixedAssets, cash, debt, paidIn, retained }: BalanceSheet): number {
  return Math.max(
    0,
    ...fixedAssets.map((asset, t) => Math.abs(asset + cash[t]! - debt[t]! - paidIn[t]! - retained[t]!)),
  )
}
