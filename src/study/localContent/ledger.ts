import { CASES, type Case } from '../ranged.ts'
import type { Order } from './orders.ts'
import type { Component } from './tables.ts'

/** A component of an order, in one case: least made at home, middle, most. [money] */
export interface LedgerRow {
  case: Case
  year: number
  unit: string
  bus: string
  technology: string
  component: string
  phase: Component['phase']
  size: number
  /** Its part of the price of building: what is ordered at home and what is imported. */
  investment: number
  domestic: number
  imported: number
  /** Paid on imports, on top. */
  duty: number
  /** Of what is ordered at home. */
  valueAdded: number
  /** What domestic orders cost beyond the price of imports, on top. */
  premium: number
  /** Of the component. [pu] */
  domesticPu: number
  /** Of a plant that is announced whatever is decided. */
  announced: boolean
  /** Keys of sources. */
  source: string
}

/** A technology without a tree: of it nothing is known. */
const UNKNOWN: Omit<Component, 'technology'> = {
  component: 'not split',
  phase: 'manufacturing',
  costShare: { low: 1, middle: 1, high: 1 },
  domestic: { low: 0, middle: 0.2, high: 0.5 },
  reachable: { low: 0, middle: 0.2, high: 0.5 },
  rampYears: 1,
  duty: { low: 0, middle: 0, high: 0.1 },
  valueAdded: { low: 0.2, middle: 0.4, high: 0.6 },
  premium: { low: 0, middle: 0.1, high: 0.3 },
  learning: { low: 0, middle: 0, high: 0 },
  source: 'assumption-local-content assumption-orders',
}

/**
 * Splits orders into components, at home and abroad:
 *
 *   investment = Σ components,   component = share · investment,   Σ shares = 1
 *   made[y]    = now + (reachable − now) · min(1, (y − from) / ramp)                                         [pu]
 *   domestic   = made · component,   imported = component − domestic
 *   duty       = rate · imported,   value added = share of it · domestic
 *   premium    = premium · (1 − learning)^log2(1 + domestic orders so far / those of the first year) · domestic   [money]
 *
 * What is ordered at home adds up with imports to the plan's price of building, in all cases: duties and premiums come on top. So do orders
 * of announced plants to theirs, which is no part of the plan.
 *
 * @see T. P. Wright, “Factors affecting the cost of airplanes”, J. Aeronautical Sciences 3(4), 1936 (learning by doubling).
 */
export function ledgerOf(
  orders: readonly Order[],
  components: readonly Component[],
  from: number,
): LedgerRow[] {
  const sorted = orders.toSorted((a, b) => a.year - b.year)
  return CASES.flatMap(bound => {
    const experience = new Map<string, { first: number; sum: number }>()
    return sorted.flatMap(order => {
      const tree = components.filter(each => each.technology === order.technology)
      const parts = tree.length > 0 ? tree : [{ ...UNKNOWN, technology: order.technology }]
      const shares = sharesOf(parts, bound)
      return parts.map((part, k) =>
        rowOf(order, part, bound, shares[k]! * order.investment, from, experience),
      )
    })
  })
}

function rowOf(
  order: Order,
  part: Component,
  bound: Case,
  investment: number,
  from: number,
  experience: Map<string, { first: number; sum: number }>,
): LedgerRow {
  const ramped = Math.min(1, Math.max(0, order.year - from) / part.rampYears)
  const domesticPu = part.domestic[bound] + (part.reachable[bound] - part.domestic[bound]) * ramped
  const domestic = domesticPu * investment
  const key = `${part.technology} ${part.component}`
  const past = experience.get(key) ?? { first: domestic, sum: 0 }
  experience.set(key, { ...past, sum: past.sum + domestic })
  // Where most is made at home, learning is quick and the premium small.
  const contrary = { low: 'high', middle: 'middle', high: 'low' } as const
  const doublings = past.first > 0 ? Math.log2(1 + past.sum / past.first) : 0
  const { year, unit, bus, technology, size, announced } = order
  return {
    case: bound,
    ...{ year, unit, bus, technology, size },
    component: part.component,
    phase: part.phase,
    investment,
    domestic,
    imported: investment - domestic,
    duty: part.duty[contrary[bound]] * (investment - domestic),
    valueAdded: part.valueAdded[bound] * domestic,
    premium: part.premium[contrary[bound]] * (1 - part.learning[bound]) ** doublings * domestic,
    domesticPu,
    announced,
    source: [part.source, order.source].filter(Boolean).join(' '),
  }
}

/**
 * Shares of components that give one: for the low case those made at home less than the rest are taken large and the others small,
 * for the high case the other way round.
 */
function sharesOf(parts: readonly Component[], bound: Case): number[] {
  const mean = parts.reduce((sum, each) => sum + each.costShare.middle * each.reachable.middle, 0)
  const chosen = parts.map(({ costShare, reachable }) => {
    if (bound === 'middle') return costShare.middle
    const homely = reachable.middle > mean
    return homely === (bound === 'high') ? costShare.high : costShare.low
  })
  const whole = chosen.reduce((sum, share) => sum + share, 0)
  return chosen.map(share => share / whole)
}
