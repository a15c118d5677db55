/** A tax on profits, year by year. [money] */
export interface ProfitTax {
  /** Losses of earlier years that are set against the profit. */
  lossesUsed: number[]
  tax: number[]
}

/**
 * Tax on profits with losses carried forward, the oldest first:
 *
 *   tax[t] = rate · max(0, profit[t] − losses of the last n years not used yet)                          [money]
 *
 * In years of a holiday nothing is paid and profits use up no losses.
 *
 * @param profits            before tax; losses negative [money]
 * @param ratePu             [pu]
 * @param carryForwardYears  how long a loss is remembered [a]
 * @param holiday            is the year free of tax?
 * @see Tax Code of the Republic of Kazakhstan (losses are carried forward for ten years).
 */
export function profitTax(
  profits: readonly number[],
  ratePu: number,
  carryForwardYears: number,
  holiday: (t: number) => boolean = () => false,
): ProfitTax {
  const losses = profits.map(profit => Math.max(0, -profit))
  const result: ProfitTax = { lossesUsed: [], tax: [] }
  profits.forEach((profit, t) => {
    let taxable = holiday(t) ? 0 : Math.max(0, profit)
    let used = 0
    for (let k = Math.max(0, t - carryForwardYears); k < t && taxable > 0; k++) {
      const part = Math.min(losses[k]!, taxable)
      losses[k]! -= part
      taxable -= part
      used += part
    }
    result.lossesUsed.push(used)
    result.tax.push(ratePu * taxable)
  })
  return result
}
