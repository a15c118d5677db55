import type { TableRow } from '../../network/table.ts'
import type { Ranged } from '../ranged.ts'

/** Column of `technologies` with a cost of building: least, middle, most. */
export type CostBound = 'overnight_cost_low' | 'overnight_cost' | 'overnight_cost_high'

/**
 * A cost of building in a year, between two years by straight line, as plans take it.
 *
 * @param rows  of one technology, by year
 */
export function costAt(rows: readonly TableRow[], bound: CostBound, year: number): number {
  const known = rows
    .map(({ cells }) => ({ year: Number(cells.year), value: Number(cells[bound]) }))
    .sort((a, b) => a.year - b.year)
  const after = known.find(each => each.year >= year) ?? known.at(-1)!
  const before = known.findLast(each => each.year <= year) ?? known[0]!
  const weight = after.year === before.year ? 0 : (year - before.year) / (after.year - before.year)
  return before.value * (1 - weight) + after.value * weight
}

/** How far the cost of building a technology may lie from its middle; one where nobody says it. [pu] */
export function costRange(rows: readonly TableRow[], technology: string, year: number): Ranged {
  // Direct current is built of a line and of converters; the line stands for both.
  const own = [technology, `${technology}-line`]
    .map(name => rows.filter(({ cells }) => cells.technology === name && cells.overnight_cost_low))
    .find(({ length }) => length > 0)
  if (!own) return { low: 1, middle: 1, high: 1 }
  const of = (bound: CostBound) => costAt(own, bound, year) / costAt(own, 'overnight_cost', year)
  return { low: of('overnight_cost_low'), middle: 1, high: of('overnight_cost_high') }
}
