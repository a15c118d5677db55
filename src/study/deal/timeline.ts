import { type Currencies, currenciesBetween, type ExchangeShock } from '../../finance/currencies.ts'
import { indexationFactors } from '../../finance/indexation.ts'
import type { Outlook } from './outlook.ts'
import type { Deal } from './terms.ts'

/** What a deal is tried by. */
export interface Shock {
  /** The tenge: units for a dollar are multiplied with it from the planned year of operation on. */
  exchange: number
  /** Whole years. */
  delayYears: number
  /** Factors. */
  investment: number
  energy: number
}

/** Nothing happens. */
export const CALM: Shock = { exchange: 1, delayYears: 0, investment: 1, energy: 1 }

/** The years of a deal, and what money is worth in them. */
export interface Timeline {
  years: readonly number[]
  /** Years before operation: building and waiting. */
  constructionYears: number
  /** Years since operation began, −1 before. */
  age: readonly number[]
  currencies: Currencies
  /**
   * Money of the scenario's price year, part of it paid in tenge, as nominal money of the deal in year t:
   *
   *   real · ((1 − part) · level(own) + part · level(KZT) · rate[base] / rate[t])
   */
  nominal: (real: number, inTengePu: number, t: number) => number
  /** Price of the contract by year, as it is indexed, in its own currency; 0 where there is none any more. */
  contractPrice: readonly number[]
}

/** Lays a deal out over its years. */
export function timelineOf(
  deal: Deal,
  { lifeYears, money }: { lifeYears: number; money: string },
  outlook: Outlook,
  shock: Shock,
): Timeline {
  const first = deal.operationFrom - deal.building.length
  const constructionYears = deal.building.length + shock.delayYears
  const years = Array.from({ length: constructionYears + lifeYears }, (_, t) => first + t)
  const shocks: ExchangeShock[] = [{ currency: 'KZT', fromYear: deal.operationFrom, factor: shock.exchange }]
  const ratesOf = (some: readonly number[]) =>
    currenciesBetween(some, outlook.baseYear, outlook.currencies, shocks)
  const currencies = ratesOf(years)
  const base = currenciesBetween([outlook.baseYear], outlook.baseYear, outlook.currencies)
  const rate = (of: Currencies, t: number) => of.perUsd.KZT![t]! / of.perUsd[money]![t]!
  return {
    years,
    constructionYears,
    age: years.map((_, t) => Math.max(-1, t - constructionYears)),
    currencies,
    nominal: (real, inTengePu, t) => {
      const own = (1 - inTengePu) * currencies.priceLevel[money]![t]!
      const tenge = (inTengePu * currencies.priceLevel.KZT![t]! * rate(base, 0)) / rate(currencies, t)
      return (real * (own + tenge) * currencies.perUsd[deal.currency]![t]!) / currencies.perUsd[money]![t]!
    },
    contractPrice: contractPrices(deal, years, ratesOf),
  }
}

/** Indexed from the year of the price to each year of operation, as long as the contract lasts. */
function contractPrices(
  { sale, operationFrom }: Deal,
  years: readonly number[],
  ratesOf: (years: readonly number[]) => Currencies,
): number[] {
  if (sale.kind === 'market' || sale.price === undefined) return years.map(() => 0)
  const from = sale.priceYear ?? operationFrom
  const end = operationFrom + (sale.years ?? Number.POSITIVE_INFINITY)
  const all = Array.from({ length: years.at(-1)! - from + 1 }, (_, k) => from + k)
  const { priceLevel, perUsd } = ratesOf(all)
  const other = perUsd[sale.indexation.to]!
  const rate = perUsd[sale.currency]!.map((own, k) => own / other[k]!)
  const factors = indexationFactors(
    priceLevel[sale.currency]!,
    rate,
    sale.indexation.inflation,
    sale.indexation.exchange,
  )
  return years.map(year =>
    year < operationFrom || year >= end ? 0 : sale.price! * (factors[Math.max(0, year - from)] ?? 1),
  )
}
