/**
 * The same part of the cost each year:  cost / life                                                    [money]
 *
 * @param cost       [money]
 * @param lifeYears  whole years [a]
 * @see Microsoft, “SLN function”, Excel documentation.
 *
 * @example
 * straightLine(30000, 10)   // [3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000, 3000]
 */
export function straightLine(cost: number, lifeYears: number): number[] {
  return Array<number>(lifeYears).fill(cost / lifeYears)
}

/**
 * A share of what is left each year, and what is left in the end in the last one:
 *
 *   written[t] = rate · left[t−1],   written[last] = left                                              [money]
 *
 * The tax code of Kazakhstan writes assets off in this way, with a largest rate for each group.
 *
 * @param ratePu     [pu/a]
 * @param lifeYears  years until the rest is written off [a]
 * @see Microsoft, “DDB function”, Excel documentation, with rate = 2 / life.
 *
 * @example
 * decliningBalance(1000, 0.25, 3)   // [250, 187.5, 562.5]
 */
export function decliningBalance(cost: number, ratePu: number, lifeYears: number): number[] {
  let left = cost
  return Array.from({ length: lifeYears }, (_, t) => {
    const written = t === lifeYears - 1 ? left : ratePu * left
    left -= written
    return written
  })
}
