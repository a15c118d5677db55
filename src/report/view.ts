import { unitsIn } from '../network/network.ts'
import type { Snapshots } from '../network/snapshots.ts'
import { placeName } from '../study/placeName.ts'
import type { PowerSeries, Result } from '../study/result.ts'
import { homeBuses } from '../study/summary.ts'
import { toGw } from '../units.ts'
import type { Chart } from './figure.ts'
import { type Moment, moment, type Text } from './words/text.ts'

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

/** Colours of what has none of its own: zones, connections, reservoirs. */
export const PALETTE = ['#1f4e9c', '#e0863a', '#58b09c', '#9467bd', '#c44e52', '#7a9a3a', '#4d4d4d']

/** A chart of lying bars, one or more for each thing. */
export const barsOf = (
  unit: Text,
  categories: readonly Text[],
  bars: readonly (readonly [name: Text, values: number[]])[],
): Chart => ({
  kind: 'bars',
  categories,
  unit,
  stacked: false,
  sideways: true,
  series: bars.map(([name, values], k) => ({ name, color: paletteColor(k), values })),
})

/** Colour of the k-th of them. */
export const paletteColor = (k: number): string => PALETTE[k % PALETTE.length]!

/** Zones of the country in the order of the data. */
export const zonesOf = (result: Result): string[] => [...homeBuses(result)]

/** A zone for people. */
export const zoneName = placeName

/** More bars than these have no room for their names side by side. */
const MANY = 8

/** Bars of many zones lie. */
export const lyingIfMany = (zones: readonly string[]): { sideways?: true } =>
  zones.length > MANY ? { sideways: true } : {}

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

/** Points of a duration curve: one for each half percent of the time. */
const CURVE_POINTS = 201

/** Every tenth of the time is labelled. */
export const labelEveryTenth = (count: number): number => Math.max(1, Math.round((count - 1) / 10))

/** As many points as make ten equal parts, so that each tenth has a point of its own; few points stay as they are. */
const tenths = (count: number) => (count > 10 ? count - ((count - 1) % 10) : count)

/** Values in falling order, thinned to at most `points` equally spaced ones: a duration curve. */
export function durationCurve(values: Float64Array, points = CURVE_POINTS): number[] {
  const falling = values.toSorted().reverse()
  const count = Math.min(points, tenths(falling.length))
  return Array.from(
    { length: count },
    (_, k) => falling[Math.round((k * (falling.length - 1)) / Math.max(1, count - 1))]!,
  )
}

/** Labels of a duration curve: shares of the time. */
export const durationLabels = (count: number): string[] =>
  Array.from({ length: count }, (_, k) => `${Math.round((100 * k) / Math.max(1, count - 1))} %`)

/** Value that is reached or exceeded in a share of the time, as a duration curve shows it. */
export function reachedIn(values: Float64Array, percent: number): number {
  const falling = values.toSorted().reverse()
  return falling[Math.round((percent / 100) * (falling.length - 1))]!
}

/** How many snapshots make `hours` hours; one at least. */
export const stepsIn = ({ hours }: Snapshots, length: number): number =>
  Math.max(1, Math.round(length / hours[0]!))

/** Mean of each day, counted from the first snapshot. */
export function dailyMeans(values: Float64Array, snapshots: Snapshots): number[] {
  const steps = stepsIn(snapshots, 24)
  return Array.from({ length: Math.ceil(values.length / steps) }, (_, day) =>
    mean(values.subarray(day * steps, (day + 1) * steps)),
  )
}

/** Labels of these days. */
export function dayLabels(snapshots: Snapshots): Moment[] {
  const steps = stepsIn(snapshots, 24)
  return snapshots.axis.labels.filter((_, t) => t % steps === 0).map(label => moment(label, 'day'))
}

/** MWh to GWh; a thousand, as for power. */
export const toGwh = toGw

/** Plain mean over snapshots. */
export const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Highest value of a series. */
export const highest = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)

/** Lowest value of a series. */
export const lowest = (values: Float64Array): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)

/** Month of a snapshot, 0 … 11. */
export const monthOf = (label: string): number => Number(label.slice(5, 7)) - 1

/** Months, 0 … 11. */
export const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const
