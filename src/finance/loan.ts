import { annuityPu } from './annuity.ts'

/** What was agreed with a lender. */
export interface LoanTerms {
  /** Interest. [pu/a] */
  ratePu: number
  /** Years of repayment, after construction and grace. [a] */
  repaymentYears: number
  /** Years after construction in which only interest is paid. [a] */
  graceYears: number
  /** Equal parts of the debt, or equal payments of debt and interest together. */
  repayment: 'equal-parts' | 'annuity'
  /** Is interest during construction added to the debt? Paid in cash otherwise. */
  capitalised: boolean
  /** Paid once on the whole amount, when it is first drawn. [pu] */
  upfrontFeePu: number
  /** Paid each year on what is not drawn yet. [pu/a] */
  commitmentFeePu: number
  /** Premium of the export credit insurer on the whole amount, when it is first drawn. [pu] */
  insurancePremiumPu: number
}

/** A loan year by year. [money of its currency] */
export interface LoanSchedule {
  drawn: number[]
  /** Accrued; of it `capitalised` is added to the debt and the rest paid. */
  interest: number[]
  capitalised: number[]
  fees: number[]
  repaid: number[]
  /** At the end of the year. */
  debt: number[]
  /** Paid to the lender: interest, repayment, fees; no money that was drawn. */
  service: number[]
}

/**
 * A loan that is drawn during construction and repaid after a grace:
 *
 *   interest[t] = rate · (debt[t−1] + drawn[t] / 2)
 *   debt[t]     = debt[t−1] + drawn[t] + capitalised[t] − repaid[t]                               [money]
 *   repaid      = debt / n each year (equal parts),  or  annuity(rate, n) · debt − interest (annuity)
 *
 * An export credit is such a loan with an insurance premium on top. Years after the last repayment are zero.
 *
 * @param draws              by year, from the first year of construction [money]
 * @param constructionYears  years before operation [a]
 * @param years              length of the schedule; long enough for the repayment, else some debt remains [a]
 * @see E. R. Yescombe, “Principles of Project Finance”, Academic Press, 2nd ed. 2014, ch. 14 (debt profile and fees).
 */
export function loan(
  terms: LoanTerms,
  draws: readonly number[],
  constructionYears: number,
  years: number,
): LoanSchedule {
  const total = draws.reduce((sum, draw) => sum + draw, 0)
  const schedule: LoanSchedule = {
    drawn: [],
    interest: [],
    capitalised: [],
    fees: [],
    repaid: [],
    debt: [],
    service: [],
  }
  const firstRepayment = constructionYears + terms.graceYears
  let [debt, undrawn, atGrace] = [0, total, 0]
  for (let t = 0; t < years; t++) {
    const drawn = draws[t] ?? 0
    const interest = terms.ratePu * (debt + drawn / 2)
    const capitalised = terms.capitalised && t < constructionYears ? interest : 0
    if (t === firstRepayment) atGrace = debt
    const due = t >= firstRepayment && t < firstRepayment + terms.repaymentYears
    const last = t === firstRepayment + terms.repaymentYears - 1
    const repaid = due ? (last ? debt : installment(terms, atGrace, interest)) : 0
    undrawn -= drawn
    const commitment = t < constructionYears ? terms.commitmentFeePu * Math.max(0, undrawn) : 0
    const once = drawn > 0 && debt === 0 ? (terms.upfrontFeePu + terms.insurancePremiumPu) * total : 0
    debt += drawn + capitalised - repaid
    schedule.drawn.push(drawn)
    schedule.interest.push(interest)
    schedule.capitalised.push(capitalised)
    schedule.fees.push(commitment + once)
    schedule.repaid.push(repaid)
    schedule.debt.push(debt)
    schedule.service.push(interest - capitalised + repaid + commitment + once)
  }
  return schedule
}

/** Part of the debt that falls due in a year. */
function installment({ repayment, ratePu, repaymentYears }: LoanTerms, debt: number, interest: number) {
  return repayment === 'equal-parts'
    ? debt / repaymentYears
    : annuityPu(ratePu, repaymentYears) * debt - interest
}
