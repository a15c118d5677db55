/** What is assumed of a currency. */
export interface CurrencyPath {
  /** Units for one US dollar in the base year. */
  perUsd: number
  /** [pu/a] */
  inflationPu: number
  /** Weakening against the dollar beyond what inflation explains. [pu/a] */
  realWeakeningPu: number
}

/** Currencies year by year. */
export interface Currencies {
  years: readonly number[]
  /** Units for one US dollar, by currency and year. */
  perUsd: Readonly<Record<string, readonly number[]>>
  /** Level of prices, 1 in the base year, by currency and year. */
  priceLevel: Readonly<Record<string, readonly number[]>>
}

/** A sudden weakening of one currency, for good. */
export interface ExchangeShock {
  currency: string
  fromYear: number
  /** Units for a dollar are multiplied with it. */
  factor: number
}

/**
 * Exchange rates by relative purchasing power, with a drift beside it and, if asked for, a shock:
 *
 *   price level[y] = (1 + inflation)^(y − base)
 *   per USD[y]     = per USD[base] · price level[y] / USD price level[y] · (1 + real weakening)^(y − base) · shock
 *
 * A shock moves no prices; contracts indexed to the rate follow it by themselves.
 *
 * @param base   year of the rates and of price level 1
 * @param paths  by currency; USD among them
 * @see R. Dornbusch, “Purchasing power parity”, The New Palgrave, 1987 (relative version).
 */
export function currenciesBetween(
  years: readonly number[],
  base: number,
  paths: Readonly<Record<string, CurrencyPath>>,
  shocks: readonly ExchangeShock[] = [],
): Currencies {
  const dollar = paths.USD?.inflationPu ?? 0
  const perUsd: Record<string, number[]> = {}
  const priceLevel: Record<string, number[]> = {}
  for (const [currency, path] of Object.entries(paths)) {
    priceLevel[currency] = years.map(year => (1 + path.inflationPu) ** (year - base))
    perUsd[currency] = years.map(year => {
      const parity = ((1 + path.inflationPu) / (1 + dollar)) ** (year - base)
      const drift = currency === 'USD' ? 1 : (1 + path.realWeakeningPu) ** (year - base)
      const shocked = shocks
        .filter(shock => shock.currency === currency && year >= shock.fromYear)
        .reduce((product, { factor }) => product * factor, 1)
      return path.perUsd * parity * drift * shocked
    })
  }
  return { years, perUsd, priceLevel }
}

/**
 * Amounts by year from one currency to another, each at its year's rate.
 *
 * @throws RangeError  where a currency has no path
 */
export function converted(
  amounts: readonly number[],
  from: string,
  to: string,
  { perUsd }: Currencies,
): number[] {
  const [own, other] = [perUsd[from], perUsd[to]]
  if (!own || !other) throw new RangeError(`There is no exchange rate between ${from} and ${to}.`)
  return amounts.map((amount, t) => (from === to ? amount : (amount / own[t]!) * other[t]!))
}
