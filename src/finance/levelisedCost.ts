import { annuityPu } from './annuity.ts'
import { presentValue } from './presentValue.ts'

/**
 * Constant price at which energy pays for all its costs, both discounted:
 *
 *   LCOE = Σ cost[t] / (1 + r)^t  /  Σ energy[t] / (1 + r)^t                                        [money/MWh]
 *
 * The denominator is no worth of energy but what the constant price is multiplied with. Energy that could have been given
 * and was curtailed belongs into it only where it is paid for.
 *
 * @param ratePu  real rate for costs in constant money, nominal for nominal [pu/a]
 * @param costs   investment, operation, fuel, taxes by year [money]
 * @param energy  by year [MWh]
 * @see W. Short, D. Packey, T. Holt, “A Manual for the Economic Evaluation of Energy Efficiency and Renewable Energy
 *   Technologies”, NREL/TP-462-5173, 1995, ch. 3 (levelized cost of energy).
 *
 * @example
 * levelisedCost(0.1, [100, 10, 10], [0, 5, 5])   // ≈ 13.5238
 */
export function levelisedCost(ratePu: number, costs: ArrayLike<number>, energy: ArrayLike<number>): number {
  return presentValue(ratePu, costs) / presentValue(ratePu, energy)
}

/**
 * The same for years that are all alike: annuity of the investment and yearly costs over yearly energy:
 *
 *   LCOE = (annuity(r, life) · investment + yearly cost) / yearly energy                             [money/MWh]
 *
 * What planning models and simple calculators use. Equals `levelisedCost` for one payment at the beginning and level years
 * after it; building time, ageing and tax make the two differ.
 *
 * @see W. Short, D. Packey, T. Holt, NREL/TP-462-5173, 1995, ch. 3 (uniform capital recovery factor); NREL, “Simple
 *   levelized cost of energy calculator documentation”.
 *
 * @example
 * annuitisedCost(0.1, 2, 100, 10, 5)   // ≈ 13.5238
 */
export function annuitisedCost(
  ratePu: number,
  lifeYears: number,
  investment: number,
  yearlyCost: number,
  yearlyEnergy: number,
): number {
  return (annuityPu(ratePu, lifeYears) * investment + yearlyCost) / yearlyEnergy
}
