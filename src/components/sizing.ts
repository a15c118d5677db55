import { z } from 'zod'
import type { Block, Bounds, Term } from '../lp/model.ts'
import { attribute, extensive, type Series, valueAt } from '../network/attribute.ts'
import type { Building } from '../network/component.ts'
import type { Heading } from '../network/ledger.ts'

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
}

/** The sizes of the units of one component, given or decided. */
export interface Sizing {
  /** Bounds of a column that runs between two shares of the size. */
  bounds(i: number, leastPu: number, mostPu: number): Bounds
  /** The size as terms with a factor, for the left-hand side, or as a number if it is given. */
  size(i: number, factor: number): { terms: Term[]; given: number }
  /** Rows  least · size ≤ Σ terms ≤ most · size  for the units whose size is decided. */
  limit(name: string, termsOf: (i: number, t: number) => Term[], leastOf: Share, mostOf: Share): void
}

/** Share of the size for a unit, maybe hour by hour; undefined where there is no such limit. */
type Share = (i: number) => Series | undefined

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

  function sizeBlock(): Block {
    const axis = { labels: decided.map(i => units[i]!.name) }
    const sizes = lp.variables(`${label}.size`, [axis], k => {
      const { leastSize, mostSize } = units[decided[k!]!]!
      return { lower: leastSize, upper: mostSize }
    })
    for (const [i, k] of place) {
      const { name, carrier, technology = '', costPerSize, moduleSize } = units[i]!
      const heading: Heading = { component, name, carrier, item: 'building' }
      const steps = stepsOf(units[i]!.costSteps)
      ledger.build(heading, technology, steps.length > 0 ? 0 : costPerSize, sizes, k)
      if (steps.length > 0) {
        const axis = { labels: steps.map((_, step) => `${step + 1}`) }
        const taken = lp.variables(`${label}.step ${name}`, [axis], step => ({
          lower: 0,
          upper: steps[step!]!.width,
        }))
        steps.forEach(({ factor }, step) => {
          ledger.payOnce(heading, costPerSize * factor, taken, step)
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
    bounds(i, leastPu, mostPu) {
      const { size, mostSize } = units[i]!
      if (!place.has(i)) return { lower: size * leastPu, upper: size * mostPu }
      return { lower: Math.min(0, times(leastPu, mostSize)), upper: Math.max(0, times(mostPu, mostSize)) }
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

/** A least share of 0 is a bound of the column already. */
function needed(share: Series | undefined, side: 'least' | 'most'): boolean {
  if (share === undefined) return false
  if (side === 'most') return true
  return typeof share === 'number' ? share !== 0 : share.some(value => value !== 0)
}
