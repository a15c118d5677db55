import { z } from 'zod'
import { annuityPu } from '../finance/annuity.ts'
import type { Block, Bounds, Term } from '../lp/model.ts'
import { activeStretches, activityOf } from '../network/activity.ts'
import { attribute, extensive, type Series, smallest, valueAt } from '../network/attribute.ts'
import type { Building } from '../network/component.ts'
import type { BuiltKey } from '../network/ledger.ts'
import type { Snapshots } from '../network/snapshots.ts'
import { HOURS_PER_YEAR } from '../units.ts'
import { curveAttribute, curveOf, splitAlong } from './costCurve.ts'

/** Share of a capacity that a reserve margin counts. */
export const firmAttribute = attribute(
  'capacity_credit',
  'pu',
  z.number().min(0).max(1).default(Number.NaN),
  'Share of the capacity to count on at the peak; empty for the least share that is ever there.',
)

/** How much reserve a running unit can carry. */
export const spinningAttribute = attribute(
  'spinning',
  'pu',
  z.number().min(0).default(0),
  'Reserve that it may carry over its present output; inf where it need not run to be ready, 0 where it carries none.',
)

/**
 * Columns of a unit whose size may be an answer rather than a given.
 *
 * @param size  PyPSA's name of the size: `p_nom`, `s_nom`, `e_nom`
 * @param unit  MW, MVA or MWh
 */
export const sizingAttributes = (size: string, unit: string) => ({
  extendable: attribute(`${size}_extendable`, '1', z.boolean().default(false), 'May its size be decided?'),
  leastSize: extensive(`${size}_min`, unit, z.number().min(0).default(0), 'Least size if decided.'),
  mostSize: extensive(
    `${size}_max`,
    unit,
    z.number().min(0).default(Number.POSITIVE_INFINITY),
    'Largest size if decided.',
  ),
  moduleSize: attribute(
    `${size}_mod`,
    unit,
    z.number().min(0).default(0),
    'Size of one block of which whole ones are built; 0 for any size.',
  ),
  costSteps: attribute(
    'cost_steps',
    '1',
    z
      .string()
      .regex(/^((\d+(\.\d+)?|inf):\d+(\.\d+)?( |$))*$/, 'not steps like “5000:1 inf:1.25”')
      .default(''),
    'Cost that rises with the size: width and factor of each step, cheapest first; empty for one cost.',
  ),
  costPerSize: attribute(
    'capital_cost',
    `money/${unit}`,
    z.number().default(0),
    'Cost of the horizon for each unit of size: annuity and fixed operation.',
  ),
  capitalCurve: curveAttribute(
    'capital_cost_curve',
    'Cost of one more unit of size by size, in place of one cost; the size lies between the ends.',
  ),
  overnightPerSize: attribute(
    'overnight_cost',
    `money/${unit}`,
    z.number().default(Number.NaN),
    'Cost of building, from which the annuity is reckoned; comes before `capital_cost`.',
  ),
  discountRatePu: attribute('discount_rate', 'pu', z.number().default(Number.NaN), 'Rate of that annuity.'),
  fixedCostPerSize: attribute(
    'fom_cost',
    `money/${unit}`,
    z.number().default(0),
    'Fixed operation of the horizon, beside `capital_cost`.',
  ),
  givenSize: extensive(
    `${size}_set`,
    unit,
    z.number().default(Number.NaN),
    'Size to be taken where it would be decided.',
  ),
})

/** What sizing needs to know of a unit. */
export interface Sized {
  name: string
  carrier: string
  technology?: string
  extendable: boolean
  leastSize: number
  mostSize: number
  moduleSize: number
  costPerSize: number
  costSteps: string
  capitalCurve: string
  overnightPerSize: number
  discountRatePu: number
  fixedCostPerSize: number
  givenSize: number
  bus?: string
  bus0?: string
  lengthKm?: number
  buildYear?: number
  lifetimeYears?: number
}

/** The sizes of the units of one component, given or decided. */
export interface Sizing {
  /** Bounds of a column that runs between two shares of the size; 0 where the unit is not there. */
  bounds(i: number, t: number, leastPu: Series, mostPu: Series): Bounds
  /** Is the unit there? */
  active(i: number, t: number): boolean
  /** The size as terms with a factor, for the left-hand side, or as a number if it is given. */
  size(i: number, factor: number): { terms: Term[]; given: number }
  /** Rows  least · size ≤ Σ terms ≤ most · size  for the units whose size is decided. */
  limit(name: string, termsOf: (i: number, t: number) => Term[], leastOf: Share, mostOf: Share): void
}

/** Share of the size for a unit, maybe hour by hour; undefined where there is no such limit. */
type Share = (i: number) => Series | undefined

/** A unit without years is always there. */
const lifeOf = ({ buildYear = 0, lifetimeYears = Number.POSITIVE_INFINITY }: Partial<Sized>) => ({
  buildYear,
  lifetimeYears,
})

/**
 * Cost of the horizon for each unit of size:
 *
 *   annuity(rate, lifetime) · overnight · years + fixed,   or  capital + fixed  where no overnight cost is given   [money]
 *
 * with years = Σ hours of the bill / 8760, of one period where there are several. Where each investment period of the
 * unit counts, it is multiplied by the period's weight.
 */
export function costOfSize(unit: Sized, snapshots: Snapshots): number {
  const { overnightPerSize, discountRatePu, costPerSize, fixedCostPerSize, lifetimeYears = Number.NaN } = unit
  if (Number.isNaN(overnightPerSize)) return costPerSize + fixedCostPerSize
  const [first] = snapshots.stretches
  const hours = snapshots.costHours.subarray(first!.start, first!.end).reduce((sum, h) => sum + h, 0)
  const years = hours / first!.periodWeight / first!.probability / HOURS_PER_YEAR
  return overnightPerSize * annuityPu(discountRatePu, lifetimeYears) * years + fixedCostPerSize
}

/** Weight in the bill of the investment periods in which a unit is there; 1 where there is but one. */
export function periodsWeight(unit: Partial<Sized>, snapshots: Snapshots): number {
  return activeStretches(lifeOf(unit), snapshots).reduce(
    (sum, { periodWeight, probability }) => sum + periodWeight * probability,
    0,
  )
}

/**
 * Decides sizes where that is asked for:
 *
 *   least ≤ size ≤ most,   size = module · n with whole n where there is a module               [MW, MWh]
 *   cost = capital cost · size,   Σ capital cost · factor · step  with Σ step = size where it rises   [money]
 *
 * As in PyPSA the column is the size in the end, not what is added, and all of it is paid for.
 */
export function decideSizes(
  component: string,
  label: string,
  units: readonly (Sized & { size: number })[],
  { lp, ledger, snapshots }: Building,
): Sizing {
  const decided = units.flatMap(({ extendable }, i) => (extendable ? [i] : []))
  const place = new Map(decided.map((i, k) => [i, k]))
  const block = decided.length > 0 ? sizeBlock() : undefined
  const activity = units.map(unit => activityOf(lifeOf(unit), snapshots))

  function sizeBlock(): Block {
    const axis = { labels: decided.map(i => units[i]!.name) }
    const sizes = lp.variables(`${label}.size`, [axis], k => {
      const { leastSize, mostSize, givenSize } = units[decided[k!]!]!
      return Number.isNaN(givenSize)
        ? { lower: leastSize, upper: mostSize }
        : { lower: givenSize, upper: givenSize }
    })
    for (const [i, k] of place) {
      const unit = units[i]!
      const { name, carrier, technology = '', moduleSize } = unit
      const heading = { component, name, carrier, item: 'building' }
      const key: BuiltKey = {
        ...heading,
        technology,
        bus: unit.bus ?? unit.bus0 ?? '',
        existing: unit.size,
        lengthKm: unit.lengthKm ?? 0,
        costPerSize: costOfSize(unit, snapshots),
        activeIn: activeStretches(lifeOf(unit), snapshots),
      }
      const cost = key.costPerSize * periodsWeight(unit, snapshots)
      const steps = stepsOf(unit.costSteps)
      const curve = curveOf(unit.capitalCurve)
      ledger.build(key, steps.length > 0 || curve ? 0 : cost, sizes, k)
      if (curve) {
        const pieces = splitAlong(`${label}.curve ${name}`, curve, 1, [], () => [[1, sizes.at(k)]], lp)
        curve.slopes.forEach((slope, piece) => {
          ledger.payOnce(heading, slope * periodsWeight(unit, snapshots), pieces, piece)
        })
      }
      if (steps.length > 0) {
        const axis = { labels: steps.map((_, step) => `${step + 1}`) }
        const taken = lp.variables(`${label}.step ${name}`, [axis], step => ({
          lower: 0,
          upper: steps[step!]!.width,
        }))
        steps.forEach(({ factor }, step) => {
          ledger.payOnce(heading, cost * factor, taken, step)
        })
        lp.constraints(`${label}.steps ${name}`, [], () => ({
          terms: [[1, sizes.at(k)], ...steps.map((_, step): Term => [-1, taken.at(step)])],
          equals: 0,
        }))
      }
      if (moduleSize > 0) {
        const most = Math.floor(units[i]!.mostSize / moduleSize + 1e-9)
        const count = lp.variables(`${label}.modules ${name}`, [], () => ({ lower: 0, upper: most }))
        lp.whole(count.at())
        lp.constraints(`${label}.modular ${name}`, [], () => ({
          terms: [
            [1, sizes.at(k)],
            [-moduleSize, count.at()],
          ],
          equals: 0,
        }))
      }
    }
    return sizes
  }

  const times = (share: number, size: number) => (share === 0 ? 0 : share * size)
  return {
    active: (i, t) => activity[i]!(t),
    bounds(i, t, leastPu, mostPu) {
      const { size, mostSize } = units[i]!
      if (!activity[i]!(t)) return { lower: 0, upper: 0 }
      const [least, most] = [valueAt(leastPu, t), valueAt(mostPu, t)]
      if (!place.has(i)) return { lower: times(least, size), upper: times(most, size) }
      return { lower: Math.min(0, times(least, mostSize)), upper: Math.max(0, times(most, mostSize)) }
    },
    size(i, factor) {
      const k = place.get(i)
      return k === undefined
        ? { terms: [], given: factor * units[i]!.size }
        : { terms: [[factor, block!.at(k)]], given: 0 }
    },
    limit(name, termsOf, leastOf, mostOf) {
      for (const [side, shareOf] of [
        ['least', leastOf],
        ['most', mostOf],
      ] as const) {
        const limited = decided.filter(i => needed(shareOf(i), side))
        if (limited.length === 0) continue
        const axis = { labels: limited.map(i => units[i]!.name) }
        lp.constraints(`${name}.${side}`, [axis, snapshots.axis], (k, t) => {
          const i = limited[k!]!
          if (!activity[i]!(t!)) return { terms: [] }
          const terms: Term[] = [...termsOf(i, t!), [-valueAt(shareOf(i)!, t!), block!.at(place.get(i)!)]]
          return side === 'least' ? { terms, atLeast: 0 } : { terms, atMost: 0 }
        })
      }
    },
  }
}

/** `5000:1 inf:1.25` as steps. */
function stepsOf(text: string): { width: number; factor: number }[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map(step => {
      const [width, factor] = step.split(':')
      return { width: width === 'inf' ? Number.POSITIVE_INFINITY : Number(width), factor: Number(factor) }
    })
}

/** A unit that may be switched off is not held up by its least output. */
export const leastWhenOff = (least: Series): Series => Math.min(0, smallest(least))

/** A least share of 0 is a bound of the column already. */
function needed(share: Series | undefined, side: 'least' | 'most'): boolean {
  if (share === undefined) return false
  if (side === 'most') return true
  return typeof share === 'number' ? share !== 0 : share.some(value => value !== 0)
}
