import type { Snapshots } from '../../network/snapshots.ts'
import type { Places } from './places.ts'
import type { Measure } from './trouble.ts'

/** How a block of rows gives way. */
interface Giving {
  /** Price of a unit of a row, for a MW of an hour. */
  price: number
  measure: Measure
  /** Is it a power, of which an hour's worth counts as energy? */
  isPower: boolean
}

/**
 * Rules give way before demand does, demand for electricity before that for what is made of it, and all of these before
 * what nature and machines are like.
 */
const [RULE, ELECTRICITY, OTHER_DEMAND, NATURE] = [0.1, 1, 2, 10] as const

const power = (price: number): Giving => ({ price, measure: 'MW', isPower: true })
const sum = (measure: Measure): Giving => ({ price: RULE, measure, isPower: false })

/** Blocks by the first word of their names, in the order in which they are tried. */
const BLOCKS: readonly (readonly [RegExp, Giving])[] = [
  [/^bus\.balance$/, power(ELECTRICITY)],
  [/\.givenLevel$/, sum('MWh')],
  [/\.given\w*$/, power(RULE)],
  [/\.ramp$/, power(RULE)],
  [/^spinningReserve\.(up|down)$/, power(RULE)],
  [/^generator\.energy$/, sum('MWh')],
  [/^(renewableShare|importLimit|hydrogenDelivery)$/, sum('MWh')],
  [/^co2Cap$/, sum('t')],
  [/^(reserveMargin|buildRate|carrier\.growth)$/, sum('MW')],
  [/^globalConstraint$/, sum('')],
]

/** What nature and machines are like: water, heat at back pressure, Kirchhoff’s law. Gives way only where all else does not help. */
const BALANCE_OF_STORE = /^(storageUnit|store)\.balance$/

/** How rows give way, by the first word of their block; undefined where they describe what things are. */
const givingOf = (block: string): Giving | undefined => BLOCKS.find(([names]) => names.test(block))?.[1]

/** Unit of what a block lacks. */
export const measureOf = (block: string): Measure =>
  givingOf(block)?.measure ?? (BALANCE_OF_STORE.test(block) ? 'MWh' : '')

/**
 * Price of breaking each row, so that the answer is the least violation in the words of a planner: a limit that someone
 * set is named rather than demand, and demand rather than a law of nature.
 *
 * @param natureToo  may everything be broken?
 */
export function pricesOfBreaking(
  rowHour: Int32Array,
  places: Places,
  { hours }: Snapshots,
  natureToo: boolean,
): Float64Array {
  return Float64Array.from(rowHour, (hour, row) => {
    const { block, component, carrier } = places.ofRow(row)
    const giving = givingOf(block)
    if (!giving && !natureToo) return 0
    const isElectric = component !== 'Bus' || carrier === 'AC' || carrier === 'DC'
    const price = isElectric ? (giving?.price ?? NATURE) : OTHER_DEMAND
    return price * (giving?.isPower && hour >= 0 ? hours[hour]! : 1)
  })
}
