/**
 * Worth today of payments to come:
 *
 *   PV = Σ flow[k] / (1 + rate)^years[k]                                                          [money]
 *
 * Payments stand at the ends of years 0, 1, 2 …, so that the first is not discounted; spreadsheets' NPV discounts the
 * first one by a year, their XNPV takes days / 365 as `years`.
 *
 * @param ratePu  discount rate, above −1 [pu/a]
 * @param flows   payments, receipts positive [money]
 * @param years   when each is paid [a]
 * @see R. Brealey, S. Myers, F. Allen, “Principles of Corporate Finance”, McGraw-Hill, 13th ed. 2020, ch. 2.
 *
 * @example
 * presentValue(0.1, [-2000, 500, 500, 5000])   // ≈ 2624.3
 */
export function presentValue(
  ratePu: number,
  flows: ArrayLike<number>,
  years: ArrayLike<number> = flowYears(flows),
): number {
  let sum = 0
  for (let k = 0; k < flows.length; k++) sum += flows[k]! / (1 + ratePu) ** years[k]!
  return sum
}

/** 0, 1, 2 … [a] */
const flowYears = (flows: ArrayLike<number>) => Array.from({ length: flows.length }, (_, k) => k)
