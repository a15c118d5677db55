import type { Case } from '../data/case.ts'
import { inOrder } from '../data/hourly.ts'

/** Sums of one kind by carrier. */
export type ByCarrier = ReadonlyMap<string, number>

/** What stands in a place, or in the country. [GW] */
export function capacityGw({ capacities }: Case, place = ''): ByCarrier {
  return addedUp(
    capacities
      .filter(each => place === '' || each.place === place)
      .map(({ carrier, mw }) => [carrier, mw / 1000]),
  )
}

/** What is given in a place, or in the country; what stores take is not taken off. [TWh] */
export function generationTwh({ supply, lengths }: Case, place = ''): ByCarrier {
  return addedUp(
    supply
      .filter(each => place === '' || each.place === place)
      .map(({ carrier, mw }) => [
        carrier,
        mw.reduce((sum, each, t) => sum + Math.max(0, each) * lengths[t]!, 0) / 1e6,
      ]),
  )
}

/** What is paid for a carrier's units, building and running together. [million money] */
export function moneyByCarrier({ bill }: Case): ByCarrier {
  return addedUp(bill.map(({ carrier, money }) => [carrier, money / 1e6]))
}

/** What is paid by item of the bill. [million money] */
export function moneyByItem({ bill }: Case): ByCarrier {
  return addedUp(bill.map(({ item, money }) => [item, money / 1e6]))
}

/** What is emitted. [Mt] */
export function emissionsMt({ emissions }: Case): ByCarrier {
  return addedUp(emissions.map(({ carrier, tonnes }) => [carrier, tonnes / 1e6]))
}

function addedUp(entries: readonly (readonly [string, number])[]): ByCarrier {
  const sums = new Map<string, number>()
  for (const [key, value] of entries) sums.set(key, (sums.get(key) ?? 0) + value)
  return new Map(inOrder(sums.keys()).map(key => [key, sums.get(key)!] as const))
}
