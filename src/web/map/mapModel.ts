import { project } from '../../report/formats/map.ts'
import type { Case } from '../data/case.ts'
import type { Ground } from '../data/ground.ts'
import { hourlyOf } from '../data/hourly.ts'

/** A point of the picture. [px] */
export type Point = readonly [x: number, y: number]

/** Where degrees lie in a picture. */
export interface Frame {
  width: number
  height: number
  at: (point: readonly [number, number]) => Point
}

const WIDTH = 1000
const MARGIN = 24

/** A frame that holds all oblasts and the places that something may flow to. */
export function frameOf({ outlines, places }: Ground, seen: readonly string[]): Frame {
  const abroad = seen.flatMap(name => (places[name] ? [places[name].at] : []))
  const points = [...outlines.flatMap(({ rings }) => rings.flat()), ...abroad].map(project)
  const ends = (axis: 0 | 1) =>
    points.reduce(
      ([least, most], point) => [Math.min(least, point[axis]), Math.max(most, point[axis])] as const,
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as const,
    )
  const [[left, right], [top, bottom]] = [ends(0), ends(1)]
  const zoom = (WIDTH - 2 * MARGIN) / (right - left)
  return {
    width: WIDTH,
    height: zoom * (bottom - top) + 2 * MARGIN,
    at: point => {
      const [x, y] = project(point)
      return [MARGIN + zoom * (x - left), MARGIN + zoom * (y - top)]
    },
  }
}

/** Price of each place in an hour. [money/MWh] */
export function pricesAt(one: Case, hour: number): Map<string, number> {
  const t = hourlyOf(one).snapshotAt[hour] ?? 0
  return new Map(one.prices.map(({ place, perMwh }) => [place, perMwh[t]!]))
}

/** Range of prices without their extremes: what colours are spread over. [money/MWh] */
export function priceRange({ prices, places }: Case): readonly [number, number] {
  const all = prices.filter(({ place }) => places.includes(place)).flatMap(({ perMwh }) => [...perMwh])
  all.sort((one, other) => one - other)
  return [all[Math.floor(0.02 * all.length)] ?? 0, all[Math.floor(0.98 * (all.length - 1))] ?? 1]
}

/** All connections between two places together, in the direction of what flows. */
export interface Flow {
  from: string
  to: string
  mw: number
  ratingMw: number
  names: readonly string[]
  isDirect: boolean
}

/** Does a connection stand? */
export const isBuilt = ({ ratingMw }: Case['connections'][number]): boolean => ratingMw > 0.5

/** What flows between places in an hour; connections that are built and carry nothing are told as well. */
export function flowsAt(one: Case, hour: number): Flow[] {
  const t = hourlyOf(one).snapshotAt[hour] ?? 0
  const pairs = Map.groupBy(
    one.connections.filter(isBuilt),
    ({ from, to, carrier }) => `${[from, to].sort().join(' ')} ${carrier === 'DC'}`,
  )
  return [...pairs.values()].map(members => {
    const { from, to, carrier } = members[0]!
    const mw = members.reduce((sum, each) => sum + (each.from === from ? 1 : -1) * each.mw[t]!, 0)
    return {
      from: mw < 0 ? to : from,
      to: mw < 0 ? from : to,
      mw: Math.abs(mw),
      ratingMw: members.reduce((sum, { ratingMw }) => sum + ratingMw, 0),
      names: members.map(({ name }) => name),
      isDirect: carrier === 'DC',
    }
  })
}

/** What a place does in an hour. [MW] */
export interface PlaceNow {
  place: string
  supply: readonly { carrier: string; mw: number }[]
  demandMw: number
  price: number
  /** What comes in, less what goes out. */
  netImportMw: number
}

/** All places of the country in an hour. */
export function placesAt(one: Case, hour: number): PlaceNow[] {
  const t = hourlyOf(one).snapshotAt[hour] ?? 0
  const prices = pricesAt(one, hour)
  return one.places.map(place => ({
    place,
    supply: one.supply
      .filter(each => each.place === place && Math.abs(each.mw[t]!) > 0.5)
      .map(({ carrier, mw }) => ({ carrier, mw: mw[t]! })),
    demandMw: one.demand.find(each => each.place === place)?.mw[t] ?? 0,
    price: prices.get(place) ?? Number.NaN,
    netImportMw: one.connections.reduce(
      (sum, { from, to, mw }) => sum + (to === place ? mw[t]! : 0) - (from === place ? mw[t]! : 0),
      0,
    ),
  }))
}
