import { unitsIn } from '../../network/network.ts'
import type { BillLine, FlowSeries, PowerSeries, PriceSeries, Result } from '../result.ts'

/** What a country has from trade over the horizon. */
export interface CountryGain {
  country: string
  /** Cost of its own system alone and in trade, without what is paid and received. [money] */
  aloneCost: number
  togetherCost: number
  /** Of it, the worth of demand that would go unmet alone, and in trade. [money] */
  aloneUnserved: number
  togetherUnserved: number
  /** Energy sent and received. [MWh] */
  sentMwh: number
  receivedMwh: number
  /** Receipts less payments if the price of a trade is the sender's, lies in the middle, or is the receiver's. [money] */
  balance: Record<Split, number>
  gain: Record<Split, number>
}

/** Who has the difference of prices between two ends: the receiver, both, the sender. */
export const SPLITS = ['receiver', 'half', 'sender'] as const
/** One of them. */
export type Split = (typeof SPLITS)[number]

/** Share of the price difference that goes to the sender. [pu] */
const SHARE: Record<Split, number> = { receiver: 0, half: 0.5, sender: 1 }

/** A solved dispatch as far as trade asks about it. */
export interface TradeRun {
  bill: readonly BillLine[]
  dispatch: readonly PowerSeries[]
  flows: readonly FlowSeries[]
  prices: readonly PriceSeries[]
}

/** What policies and sizes cost is the same in both runs and stays outside. */
const OUTSIDE = new Set(['building', 'policy broken'])

/**
 * What each country gains from trade, against the same systems with all borders closed:
 *
 *   gain_c = cost_c(alone) − cost_c(together) + Σ sent · price − Σ received · price                       [money]
 *   price  = λ_sender + share · (λ_receiver − λ_sender),    share = 0, ½, 1
 *
 * λ is the price of the bus at either end; what lies between them is the congestion rent, and who has it is a matter of contracts, so
 * that each gain is a range. Under every split the gains add up to what all countries save together. Sizes are those of the run: what
 * lines cost is not inside. Prices of countries that trade at given prices do not move, and their gain is rent alone.
 *
 * @see S. Stoft, “Power System Economics”, IEEE Press/Wiley, 2002, part 5 (congestion rent); H. Singh, S. Hao, A. Papalexopoulos,
 *   “Transmission congestion management in competitive electricity markets”, IEEE Trans. Power Systems 13(2), 1998.
 */
export function countryGains(
  { network, snapshots }: Pick<Result, 'network' | 'snapshots'>,
  together: TradeRun,
  alone: TradeRun,
): CountryGain[] {
  const countryOf = new Map(unitsIn(network, 'buses').map(({ name, country }) => [name, String(country)]))
  const [with_, without] = [costs(together, countryOf), costs(alone, countryOf)]
  const priceAt = new Map(together.prices.map(({ bus, perMwh }) => [bus, perMwh]))
  const gains = new Map<string, CountryGain>()
  for (const country of new Set(countryOf.values())) {
    const [now, before] = [with_.get(country), without.get(country)]
    gains.set(country, {
      country,
      aloneCost: before?.cost ?? 0,
      togetherCost: now?.cost ?? 0,
      aloneUnserved: before?.unserved ?? 0,
      togetherUnserved: now?.unserved ?? 0,
      sentMwh: 0,
      receivedMwh: 0,
      balance: { receiver: 0, half: 0, sender: 0 },
      gain: { receiver: 0, half: 0, sender: 0 },
    })
  }
  for (const flow of together.flows) {
    const [a, b] = [gains.get(countryOf.get(flow.bus0) ?? ''), gains.get(countryOf.get(flow.bus1) ?? '')]
    if (!a || !b || a === b) continue
    for (const [t, h] of snapshots.hours.entries()) {
      const mw = flow.mw0[t]!
      if (mw === 0) continue
      const [sender, receiver] = mw > 0 ? [a, b] : [b, a]
      const [from, to] = mw > 0 ? [flow.bus0, flow.bus1] : [flow.bus1, flow.bus0]
      const [low, high] = [priceAt.get(from)?.[t] ?? 0, priceAt.get(to)?.[t] ?? 0]
      const sent = h * Math.abs(mw)
      sender.sentMwh += sent
      receiver.receivedMwh += h * Math.abs(mw > 0 ? flow.mw1[t]! : flow.mw0[t]!)
      for (const split of SPLITS) {
        const money = sent * (low + SHARE[split] * (high - low))
        sender.balance[split] += money
        receiver.balance[split] -= money
      }
    }
  }
  for (const each of gains.values())
    for (const split of SPLITS) each.gain[split] = each.aloneCost - each.togetherCost + each.balance[split]
  return [...gains.values()].filter(
    ({ aloneCost, togetherCost, sentMwh, receivedMwh }) =>
      aloneCost !== 0 || togetherCost !== 0 || sentMwh > 0 || receivedMwh > 0,
  )
}

/** Running cost by country, each unit at its bus; a line between two countries is paid for by halves. [money] */
function costs({ bill, dispatch }: TradeRun, countryOf: ReadonlyMap<string, string>) {
  const places = new Map<string, Set<string>>()
  for (const { component, name, bus } of dispatch) {
    const key = `${component} ${name}`
    places.set(key, (places.get(key) ?? new Set()).add(countryOf.get(bus) ?? ''))
  }
  const sums = new Map<string, { cost: number; unserved: number }>()
  for (const { component, name, item, money } of bill) {
    if (OUTSIDE.has(item)) continue
    const countries = [...(places.get(`${component} ${name}`) ?? ['KZ'])]
    for (const country of countries) {
      const sum = sums.get(country) ?? { cost: 0, unserved: 0 }
      sum.cost += money / countries.length
      if (component === 'Unserved') sum.unserved += money / countries.length
      sums.set(country, sum)
    }
  }
  return sums
}
