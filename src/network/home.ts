import { type Series, valueAt } from './attribute.ts'
import { type Network, unitsIn } from './network.ts'

/** The country all is about. */
export const HOME = 'KZ'

/** Is it the carrier of what is bought from other countries or sold to them? */
export const isTrade = (carrier: unknown): boolean => carrier === 'import' || carrier === 'export'

/** The country that is meant: what names none is at home. The one rule for all that asks where something lies. */
export const countryMeant = (named: unknown): string => String(named ?? '') || HOME

/** Electricity buses of the country. */
export function homeBuses({ network }: { network: Network }): Set<string> {
  const abroad = abroadBuses({ network })
  return new Set(
    unitsIn(network, 'buses')
      .filter(({ name, carrier }) => carrier === 'AC' && !abroad.has(name))
      .map(({ name }) => name),
  )
}

/** Buses of other countries, of whatever carrier. */
export function abroadBuses({ network }: { network: Network }): Set<string> {
  return new Set(
    unitsIn(network, 'buses')
      .filter(({ country }) => countryMeant(country) !== HOME)
      .map(({ name }) => name),
  )
}

/** Demand of the country's electricity buses together. [MW by snapshot] */
export function homeDemandMw(network: Network, home = homeBuses({ network })): Float64Array {
  const sum = new Float64Array(network.snapshots.hours.length)
  for (const { bus, sign, demandMw } of unitsIn(network, 'loads')) {
    if (!home.has(String(bus)) || Number(sign) > 0) continue
    const series = demandMw as Series
    for (let t = 0; t < sum.length; t++) sum[t]! += valueAt(series, t)
  }
  return sum
}
