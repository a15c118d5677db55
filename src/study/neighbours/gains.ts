import { HOME } from '../../network/home.ts'
import type { BillLine, PowerSeries, Result } from '../result.ts'
import { countriesOfBuses, countriesOfUnits, unitKey } from './countries.ts'
import { type Exchange, type ExchangeRun, exchangesOf, SPLITS, type Split } from './exchange.ts'

/** What a country has from trade over the horizon. */
export interface CountryGain extends Exchange {
  country: string
  /** Cost of its own system alone and in trade, without what is paid and received. [money] */
  aloneCost: number
  togetherCost: number
  /** Of it, the worth of demand that would go unmet alone, and in trade. [money] */
  aloneUnserved: number
  togetherUnserved: number
  gain: Record<Split, number>
}

/** A solved dispatch as far as trade asks about it. */
export interface TradeRun extends ExchangeRun {
  bill: readonly BillLine[]
  dispatch: readonly PowerSeries[]
}

/** What policies and sizes cost is the same in both runs and stays outside. */
const OUTSIDE = new Set(['building', 'policy broken'])

/**
 * What each country gains from trade, against the same systems with all borders closed:
 *
 *   gain_c = cost_c(alone) − cost_c(together) + Σ sent · price − Σ received · price                       [money]
 *
 * The price of a trade depends on who has the rent (`exchange.ts`), so that each gain is a range. Under every split the gains add up to
 * what all countries save together. Sizes are those of the run: what lines cost is not inside. Prices of countries that trade at given
 * prices do not move, and their gain is rent alone.
 *
 * @see S. Stoft, “Power System Economics”, IEEE Press/Wiley, 2002, part 5 (congestion rent); H. Singh, S. Hao, A. Papalexopoulos,
 *   “Transmission congestion management in competitive electricity markets”, IEEE Trans. Power Systems 13(2), 1998.
 */
export function countryGains(
  { network, snapshots }: Pick<Result, 'network' | 'snapshots'>,
  together: TradeRun,
  alone: TradeRun,
): CountryGain[] {
  const countryOf = countriesOfBuses(network)
  const [with_, without] = [runningCosts(together, countryOf), runningCosts(alone, countryOf)]
  return [...exchangesOf(together, snapshots, countryOf)]
    .map(([country, exchange]) => {
      const [now, before] = [with_.get(country), without.get(country)]
      const [aloneCost, togetherCost] = [before?.cost ?? 0, now?.cost ?? 0]
      const gain = (split: Split) => aloneCost - togetherCost + exchange.balance[split]
      return {
        country,
        ...exchange,
        aloneCost,
        togetherCost,
        aloneUnserved: before?.unserved ?? 0,
        togetherUnserved: now?.unserved ?? 0,
        gain: Object.fromEntries(SPLITS.map(split => [split, gain(split)])) as Record<Split, number>,
      }
    })
    .filter(
      ({ aloneCost, togetherCost, sentMwh, receivedMwh }) =>
        aloneCost !== 0 || togetherCost !== 0 || sentMwh > 0 || receivedMwh > 0,
    )
}

/** Running cost by country, each unit at its bus; a line between two countries is paid for by halves. [money] */
function runningCosts({ bill, dispatch }: TradeRun, countryOf: ReadonlyMap<string, string>) {
  const places = countriesOfUnits(dispatch, countryOf)
  const sums = new Map<string, { cost: number; unserved: number }>()
  for (const line of bill) {
    if (OUTSIDE.has(line.item)) continue
    const countries = places.get(unitKey(line)) ?? [HOME]
    for (const country of countries) {
      const sum = sums.get(country) ?? { cost: 0, unserved: 0 }
      sum.cost += line.money / countries.length
      if (line.component === 'Unserved') sum.unserved += line.money / countries.length
      sums.set(country, sum)
    }
  }
  return sums
}
