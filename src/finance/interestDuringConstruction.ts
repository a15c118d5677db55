/**
 * Interest on money that is drawn while nothing is earned yet. What is drawn in a year is drawn evenly over it:
 *
 *   interest[t] = rate · (debt[t−1] + draws[t] / 2),   debt[t] = debt[t−1] + draws[t] + interest[t]      [money]
 *
 * Interest is added to the debt; where it is paid in cash, see `loan`.
 *
 * @param draws   by year of construction [money]
 * @param ratePu  [pu/a]
 * @see W. Short, D. Packey, T. Holt, “A Manual for the Economic Evaluation of Energy Efficiency and Renewable Energy
 *   Technologies”, NREL/TP-462-5173, 1995, ch. 2 (allowance for funds during construction).
 *
 * @example
 * interestDuringConstruction([100, 100], 0.1)   // [5, 15.5]
 */
export function interestDuringConstruction(draws: ArrayLike<number>, ratePu: number): number[] {
  let debt = 0
  return Array.from(draws, draw => {
    const interest = ratePu * (debt + draw / 2)
    debt += draw + interest
    return interest
  })
}
