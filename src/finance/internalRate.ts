import { presentValue } from './presentValue.ts'

/** Rates that are searched: from a loss of nearly all to a gain of tenfold a year. [pu/a] */
const RATES = Array.from({ length: 400 }, (_, k) => -0.99 + 10.99 * (k / 399) ** 2)
/** Where one of several roots is to be taken, that nearest to this one, as spreadsheets guess. [pu/a] */
const GUESS = 0.1

/**
 * Rate at which the present value of payments is zero:
 *
 *   0 = Σ flow[k] / (1 + rate)^years[k]                                                            [money]
 *
 * Undefined where payments never change their sign. Where they change it more than once there may be several such rates
 * (the rule of signs); that nearest to 10 % is given, and the present value should be looked at instead.
 *
 * @param flows  payments, receipts positive [money]
 * @param years  when each is paid; 0, 1, 2 … unless given [a]
 * @returns [pu/a]
 * @see R. Brealey, S. Myers, F. Allen, “Principles of Corporate Finance”, McGraw-Hill, 13th ed. 2020, §5-3 (pitfalls included).
 *
 * @example
 * internalRate([-4000, 2000, 4000])   // ≈ 0.2808
 */
export function internalRate(flows: ArrayLike<number>, years?: ArrayLike<number>): number | undefined {
  const value = (rate: number) => presentValue(rate, flows, years)
  const values = RATES.map(value)
  const roots = RATES.slice(1).flatMap((upper, k) =>
    Math.sign(values[k]!) * Math.sign(values[k + 1]!) < 0 ? [rootBetween(value, RATES[k]!, upper)] : [],
  )
  return roots.sort((a, b) => Math.abs(a - GUESS) - Math.abs(b - GUESS))[0]
}

/**
 * Where a continuous function is zero between two places at which its signs differ, by halving.
 *
 * @example
 * rootBetween(x => x * x - 2, 0, 2)   // ≈ 1.414213562
 */
export function rootBetween(value: (x: number) => number, lower: number, upper: number): number {
  const rising = value(upper) > 0
  let [low, high] = [lower, upper]
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (value(middle) > 0 === rising) high = middle
    else low = middle
  }
  return (low + high) / 2
}
