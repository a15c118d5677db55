import { type Part, sumOf } from './explain/cards/card.ts'
import type { Why } from './explain/why.ts'

/** What is built otherwise, and what has changed for it. */
export interface CardChange {
  name: string
  bus: string
  technology: string
  component: string
  /** Sizes in the first and in the second plan. [MW, MWh] */
  sizes: readonly [number, number]
  /** What a unit of size earns, and costs. [money/MW] */
  earned: readonly [number, number]
  costs: readonly [number, number]
  /** Parts of what it earns that changed, second less first, the largest first. [money/MW] */
  parts: readonly Part[]
}

type Cards = Pick<Why, 'cards'>

/** Changes of size below this are none. [MW, MWh] */
const SOME = 1

/**
 * Why the second plan builds otherwise than the first: for each candidate of both whose size differs, what a MW of it earns and costs in
 * either. Between plans of equal costs what drives a size is the value; a size that changes while value and cost stay follows from what
 * else is built. The largest changes of money come first.
 */
export function compareCards(from: Cards | undefined, to: Cards | undefined): CardChange[] {
  const changes = (from?.cards ?? []).flatMap(one => {
    const other = to?.cards.find(({ component, name }) => component === one.component && name === one.name)
    if (!other || Math.abs(other.size - one.size) < SOME) return []
    const { name, bus, technology, component } = one
    const change: CardChange = {
      ...{ name, bus, technology, component },
      sizes: [one.size, other.size],
      earned: [sumOf(one.values), sumOf(other.values)],
      costs: [sumOf(one.costs), sumOf(other.costs)],
      parts: differences(one.values, other.values),
    }
    return [change]
  })
  const weight = ({ sizes: [one, other], costs }: CardChange) => Math.abs(other - one) * Math.max(...costs)
  return changes.sort((one, other) => weight(other) - weight(one))
}

/** Parts of two sums, second less first, the largest first. */
function differences(one: readonly Part[], other: readonly Part[]): Part[] {
  const names = new Map([...one, ...other].map(part => [`${part.what} ${part.where}`, part]))
  const moneyOf = (parts: readonly Part[], { what, where }: Part) =>
    sumOf(parts.filter(part => part.what === what && part.where === where))
  return [...names.values()]
    .map(part => ({ ...part, money: moneyOf(other, part) - moneyOf(one, part) }))
    .sort((a, b) => Math.abs(b.money) - Math.abs(a.money))
}
