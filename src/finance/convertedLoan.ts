import type { ConvertedLoan } from './cashFlow.ts'
import { type Currencies, converted } from './currencies.ts'
import type { LoanSchedule } from './loan.ts'

/**
 * A loan in the project's money: payments at the rate of their year, debt at the rate of the year's end. What remains
 * between them is what the exchange rate does to the debt:
 *
 *   revaluation[t] = debt[t] − (debt[t−1] + drawn[t] + capitalised[t] − repaid[t])     in the project's money
 *
 * @see IFRS Foundation, “IAS 21 The Effects of Changes in Foreign Exchange Rates”, §23 and §28 (monetary items).
 */
export function convertedLoan(
  schedule: LoanSchedule,
  from: string,
  to: string,
  currencies: Currencies,
): ConvertedLoan {
  const inProject = (amounts: readonly number[]) => converted(amounts, from, to, currencies)
  const [drawn, capitalised, repaid] = [schedule.drawn, schedule.capitalised, schedule.repaid].map(inProject)
  const debt = inProject(schedule.debt)
  return {
    drawn: drawn!,
    interest: inProject(schedule.interest),
    capitalised: capitalised!,
    fees: inProject(schedule.fees),
    repaid: repaid!,
    debt,
    service: inProject(schedule.service),
    revaluation: debt.map(
      (money, t) => money - ((debt[t - 1] ?? 0) + drawn![t]! + capitalised![t]! - repaid![t]!),
    ),
  }
}
