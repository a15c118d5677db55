/** A year of a pathway, and the years that it stands for. */
export interface Period {
  year: number
  /** How many years are run as this one, itself the first. */
  years: number
  /** What money of one of them is worth at the decision, added up over all. */
  weight: number
}

/**
 * The periods of a pathway. A year stands for those until the next one, the last one for as many as the one before:
 *
 *   weight = Σ over its years of (1 + rate) ^ −(year − decision)
 *
 * @param rate  at which money of later years counts less [pu/a]
 *
 * @example
 * periodsOf([2030, 2040], 2030, 0).map(({ weight }) => weight)   // [ 10, 10 ]
 */
export function periodsOf(years: readonly number[], decision: number, rate: number): Period[] {
  return years.map((year, k) => {
    const length = (years[k + 1] ?? year + spanBefore(years)) - year
    const weights = Array.from({ length }, (_, n) => (1 + rate) ** -(year + n - decision))
    return { year, years: length, weight: weights.reduce((sum, weight) => sum + weight, 0) }
  })
}

/** Years that the last period stands for; a single one for itself. */
const spanBefore = (years: readonly number[]) => (years.length > 1 ? years.at(-1)! - years.at(-2)! : 1)

/** Present value of bills of a year each.  Σ weight · bill                                                  [money] */
export const presentValueOf = (periods: readonly Period[], bills: readonly number[]): number =>
  periods.reduce((sum, { weight }, k) => sum + weight * bills[k]!, 0)
