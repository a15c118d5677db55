import { abroadBuses, HOME, isTrade } from '../../network/home.ts'
import { unitsIn } from '../../network/network.ts'
import type { Result } from '../result.ts'
import { countriesOfBuses, countriesOfUnits, unitKey } from './countries.ts'
import { exchangesOf, noExchange, type Split } from './exchange.ts'

/** What a run costs the country, where the systems of others are in its bill. [money over the horizon] */
export interface HomeCost {
  /** Building and running of what lies in the country; of a line across the border, half. */
  building: number
  running: number
  /** Receipts less payments for what crosses the border, by who has the rent. */
  trade: Record<Split, number>
}

/**
 * The country's part of the bill of a joint dispatch:
 *
 *   cost = Σ bill of units at home + ½ · Σ bill of lines across the border − balance of trade                 [money]
 *
 * What belongs to no place, such as a policy that is broken, is the country's: policies hold at home. Null where nobody else's demand is
 * in the bill, so that all of it is the country's.
 */
export function homeCostOf(result: Result): HomeCost | null {
  const abroad = abroadBuses(result)
  if (
    !unitsIn(result.network, 'loads').some(({ bus, carrier }) => abroad.has(String(bus)) && !isTrade(carrier))
  )
    return null
  const countryOf = countriesOfBuses(result.network)
  const places = countriesOfUnits([...result.dispatch, ...result.otherDispatch], countryOf)
  const sum = { building: 0, running: 0 }
  for (const line of result.bill) {
    const countries = places.get(unitKey(line)) ?? [HOME]
    if (countries.includes(HOME))
      sum[line.item === 'building' ? 'building' : 'running'] += line.money / countries.length
  }
  const { balance } = exchangesOf(result, result.snapshots, countryOf).get(HOME) ?? noExchange()
  return { ...sum, trade: balance }
}
