/**
 * Years until what was paid has come back, the last year by its share:
 *
 *   k + (what is missing after year k) / flow[k+1]   for the last k at which something is missing       [a]
 *
 * Counted from the first payment. Discounted payback where the flows are discounted. Undefined where it never comes back.
 * It says nothing of what follows.
 *
 * @param flows  payments at the ends of years 0, 1, 2 …, receipts positive [money]
 * @see R. Brealey, S. Myers, F. Allen, “Principles of Corporate Finance”, McGraw-Hill, 13th ed. 2020, §5-2.
 *
 * @example
 * paybackYears([-2000, 500, 1800, 0])   // ≈ 1.833
 */
export function paybackYears(flows: ArrayLike<number>): number | undefined {
  let cumulative = 0
  let years: number | undefined
  for (let k = 0; k < flows.length; k++) {
    const before = cumulative
    cumulative += flows[k]!
    if (cumulative < 0) years = undefined
    else if (before < 0) years = k - 1 + -before / flows[k]!
  }
  return years
}
