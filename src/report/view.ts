import { unitsIn } from '../network/network.ts'
import type { PowerSeries, Result } from '../study/result.ts'
import { homeBuses } from '../study/summary.ts'

/** Components that give electricity rather than carry or take it. */
const GENERATING = new Set(['Generator', 'HeatAndPower', 'StorageUnit', 'Store'])

/** Order in which carriers are stacked, steady ones below. */
const ORDER = [
  'nuclear',
  'coal',
  'gas',
  'biomass',
  'oil',
  'hydro',
  'hydrogen',
  'pumped-storage',
  'battery',
  'wind',
  'solar',
  'import',
  'unserved',
]

/** Carriers in the order of stacking, unknown ones last. */
export function inOrder(carriers: Iterable<string>): string[] {
  const rank = (carrier: string) => (ORDER.includes(carrier) ? ORDER.indexOf(carrier) : ORDER.length)
  return [...new Set(carriers)].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))
}

/** Colour of a carrier, from the data. */
export function colorOf({ network }: Result, carrier: string): string {
  return String(unitsIn(network, 'carriers').find(({ name }) => name === carrier)?.color ?? '#888888')
}

/** Zones of the country in the order of the data. */
export const zonesOf = (result: Result): string[] => [...homeBuses(result)]

/** A zone for people. */
export const zoneName = (zone: string): string => zone.charAt(0).toUpperCase() + zone.slice(1)

/** Everything that gives electricity in the country, unserved demand included. */
export function suppliesOf(result: Result): PowerSeries[] {
  const home = homeBuses(result)
  return result.dispatch.filter(
    ({ component, bus }) => home.has(bus) && (GENERATING.has(component) || component === 'Unserved'),
  )
}

/** Sum of series by carrier. [MW by snapshot] */
export function sumByCarrier(powers: readonly PowerSeries[]): Map<string, Float64Array> {
  const sums = new Map<string, Float64Array>()
  for (const { carrier, mw } of powers) {
    const sum = sums.get(carrier) ?? new Float64Array(mw.length)
    for (let t = 0; t < mw.length; t++) sum[t]! += mw[t]!
    sums.set(carrier, sum)
  }
  return sums
}

/** Values in falling order, thinned to at most `points` equally spaced ones: a duration curve. */
export function durationCurve(values: Float64Array, points = 200): number[] {
  const falling = values.toSorted().reverse()
  const count = Math.min(points, falling.length)
  return Array.from(
    { length: count },
    (_, k) => falling[Math.round((k * (falling.length - 1)) / Math.max(1, count - 1))]!,
  )
}

/** Labels of a duration curve: shares of the time. */
export const durationLabels = (count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${Math.round((100 * k) / Math.max(1, count - 1))} %`)

/** Month of a snapshot, 0 … 11. */
export const monthOf = (label: string): number => Number(label.slice(5, 7)) - 1

/** Months for people. */
export const MONTH_NAMES = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
]
