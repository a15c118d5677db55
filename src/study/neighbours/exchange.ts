import type { Snapshots } from '../../network/snapshots.ts'
import type { FlowSeries, PriceSeries } from '../result.ts'

/** Who has the difference of prices between two ends: the receiver, both, the sender. */
export const SPLITS = ['receiver', 'half', 'sender'] as const
/** One of them. */
export type Split = (typeof SPLITS)[number]

/** Share of the price difference that goes to the sender. [pu] */
const SHARE: Record<Split, number> = { receiver: 0, half: 0.5, sender: 1 }

/** What a country sends and receives over the horizon. */
export interface Exchange {
  /** [MWh] */
  sentMwh: number
  receivedMwh: number
  /** Receipts less payments if the price of a trade is the sender's, lies in the middle, or is the receiver's. [money] */
  balance: Record<Split, number>
}

/** Nothing sent, nothing received. */
export const noExchange = (): Exchange => ({
  sentMwh: 0,
  receivedMwh: 0,
  balance: { receiver: 0, half: 0, sender: 0 },
})

/** What flows, and the prices at both ends. */
export interface ExchangeRun {
  flows: readonly FlowSeries[]
  prices: readonly PriceSeries[]
}

/**
 * What crosses borders, by country, and what is paid for it:
 *
 *   price = λ_sender + share · (λ_receiver − λ_sender),    share = 0, ½, 1                          [money/MWh]
 *   balance_c = Σ sent · price − Σ received · price                                                 [money]
 *
 * λ is the price of the bus at either end; what lies between them is the congestion rent, and who has it is a matter of contracts.
 *
 * @param countryOf  country of each bus
 */
export function exchangesOf(
  { flows, prices }: ExchangeRun,
  { hours }: Pick<Snapshots, 'hours'>,
  countryOf: ReadonlyMap<string, string>,
): Map<string, Exchange> {
  const priceAt = new Map(prices.map(({ bus, perMwh }) => [bus, perMwh]))
  const exchanges = new Map([...new Set(countryOf.values())].map(country => [country, noExchange()]))
  const at = (bus: string) => exchanges.get(countryOf.get(bus) ?? '')
  for (const { bus0, bus1, mw0, mw1 } of flows) {
    const [a, b] = [at(bus0), at(bus1)]
    if (!a || !b || a === b) continue
    for (const [t, h] of hours.entries()) {
      const mw = mw0[t]!
      if (mw === 0) continue
      const [sender, receiver] = mw > 0 ? [a, b] : [b, a]
      const [from, to] = mw > 0 ? [bus0, bus1] : [bus1, bus0]
      const [low, high] = [priceAt.get(from)?.[t] ?? 0, priceAt.get(to)?.[t] ?? 0]
      const sent = h * Math.abs(mw)
      sender.sentMwh += sent
      receiver.receivedMwh += h * Math.abs(mw > 0 ? mw1[t]! : mw)
      for (const split of SPLITS) {
        const money = sent * (low + SHARE[split] * (high - low))
        sender.balance[split] += money
        receiver.balance[split] -= money
      }
    }
  }
  return exchanges
}
