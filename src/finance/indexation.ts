/**
 * How an agreed price follows prices and exchange rates, from one year to the next:
 *
 *   factor[0] = 1
 *   factor[t] = factor[t−1] · (1 + a · (prices[t]/prices[t−1] − 1) + b · (rate[t]/rate[t−1] − 1))            [1]
 *
 * Auction prices of renewables in Kazakhstan follow consumer prices by a = 0.3 and the tenge's rate to the dollar by b = 0.7.
 *
 * @param prices         level of prices by year [any unit]
 * @param rate           units of the price's currency for one of the other's, by year
 * @param inflationPu    a [pu]
 * @param exchangePu     b [pu]
 * @see Rules on fixed tariffs and marginal auction prices, Government of Kazakhstan, decree 271 of 27 March 2014 as amended.
 *
 * @example
 * indexationFactors([1, 1.1], [500, 550], 0.3, 0.7)   // [1, 1.1]
 */
export function indexationFactors(
  prices: ArrayLike<number>,
  rate: ArrayLike<number>,
  inflationPu: number,
  exchangePu: number,
): number[] {
  const factors = [1]
  for (let t = 1; t < prices.length; t++) {
    const inflation = prices[t]! / prices[t - 1]! - 1
    const weakening = rate[t]! / rate[t - 1]! - 1
    factors.push(factors[t - 1]! * (1 + inflationPu * inflation + exchangePu * weakening))
  }
  return factors
}
