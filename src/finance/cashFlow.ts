import type { LoanSchedule } from './loan.ts'
import { profitTax } from './tax.ts'

/** What a project pays and gets by year before any financing. [money] */
export interface ProjectPlan {
  /** Paid for building; duties among it. */
  investment: readonly number[]
  revenue: readonly number[]
  operation: readonly number[]
  /** Taxes that do not depend on profit: property. */
  otherTaxes: readonly number[]
  /** What the law lets be written off. */
  taxDepreciation: readonly number[]
}

/** How profits are taxed. */
export interface TaxTerms {
  ratePu: number
  carryForwardYears: number
  holiday: (t: number) => boolean
}

/** A loan in the project's money, with the change of its worth by exchange rates. */
export interface ConvertedLoan extends LoanSchedule {
  /** Debt at the end of the year at the rate of that year, less what rolling forward in the project's money gives. */
  revaluation: number[]
}

/** A project year by year. [money] */
export interface CashFlow extends ProjectPlan {
  /** Revenue less operation and other taxes. */
  earnings: number[]
  interest: number[]
  fees: number[]
  drawn: number[]
  repaid: number[]
  revaluation: number[]
  taxableProfit: number[]
  lossesUsed: number[]
  profitTax: number[]
  /** Tax that would be paid without debt, and the losses used for it. */
  unleveredTax: number[]
  unleveredLossesUsed: number[]
  /** Without financing: earnings less tax without debt, less investment. */
  project: number[]
  /** After operation and tax, before debt service: what lenders look at. */
  cashForService: number[]
  service: number[]
  /** What owners pay in (negative) and take out. */
  equity: number[]
}

/**
 * From plan and loans to what owners pay and get:
 *
 *   earnings         = revenue − operation − other taxes
 *   taxable profit   = earnings − tax depreciation − interest paid − fees − revaluation of debt
 *   project          = earnings − tax without debt − investment
 *   cash for service = earnings − profit tax
 *   equity           = cash for service − investment + drawn − interest paid − repaid − fees           [money]
 *
 * All that is left is paid out each year, all that is missing is paid in by the owners. Interest and fees of construction are
 * expensed for tax at once. No reserve accounts, no working capital.
 *
 * @see E. R. Yescombe, “Principles of Project Finance”, Academic Press, 2nd ed. 2014, ch. 13 (the cash-flow cascade).
 */
export function cashFlow(plan: ProjectPlan, loans: readonly ConvertedLoan[], tax: TaxTerms): CashFlow {
  const years = plan.investment.map((_, t) => t)
  const summed = (of: (loan: ConvertedLoan) => readonly number[]) =>
    years.map(t => loans.reduce((sum, each) => sum + (of(each)[t] ?? 0), 0))
  const [drawn, repaid, fees] = [summed(l => l.drawn), summed(l => l.repaid), summed(l => l.fees)]
  const accrued = summed(l => l.interest)
  const capitalised = summed(l => l.capitalised)
  const interest = years.map(t => accrued[t]! - capitalised[t]!)
  const revaluation = summed(l => l.revaluation)
  const earnings = years.map(t => plan.revenue[t]! - plan.operation[t]! - plan.otherTaxes[t]!)
  const unlevered = years.map(t => earnings[t]! - plan.taxDepreciation[t]!)
  const taxableProfit = years.map(t => unlevered[t]! - interest[t]! - fees[t]! - revaluation[t]!)
  const taxed = (profits: readonly number[]) =>
    profitTax(profits, tax.ratePu, tax.carryForwardYears, tax.holiday)
  const { tax: paid, lossesUsed } = taxed(taxableProfit)
  const { tax: unleveredTax, lossesUsed: unleveredLossesUsed } = taxed(unlevered)
  const cashForService = years.map(t => earnings[t]! - paid[t]!)
  const service = years.map(t => interest[t]! + repaid[t]!)
  return {
    ...plan,
    earnings,
    interest,
    fees,
    drawn,
    repaid,
    revaluation,
    taxableProfit,
    lossesUsed,
    profitTax: paid,
    unleveredTax,
    unleveredLossesUsed,
    project: years.map(t => earnings[t]! - unleveredTax[t]! - plan.investment[t]!),
    cashForService,
    service,
    equity: years.map(t => cashForService[t]! - plan.investment[t]! + drawn[t]! - service[t]! - fees[t]!),
  }
}
