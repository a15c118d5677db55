import type { Card } from '../../study/explain/cards/card.ts'
import { fill } from '../../study/sentence.ts'
import { againWords } from './again.ts'
import { sizeInWords } from './tellCard.ts'

/** Units smaller than that are none. [MW or MWh] */
const NOTHING = 0.01

/** What a plan builds of each technology, largest first, and what it could but does not. */
export function tellPlan(cards: readonly Omit<Card, 'hours'>[]): string {
  const totals = [...Map.groupBy(cards, ({ technology }) => technology)].map(([technology, all]) => ({
    technology,
    size: all.reduce((sum, { size }) => sum + size, 0),
    card: all[0]!,
  }))
  const built = totals.filter(({ size }) => size > NOTHING).sort((one, other) => other.size - one.size)
  const others = totals.filter(({ size }) => size <= NOTHING)
  const list = (named: readonly string[]) => named.join(', ') || againWords.nothing
  return fill(againWords.planned, {
    built: list(built.map(({ technology, size, card }) => `${technology} ${sizeInWords(size, card)}`)),
    others: list(others.map(({ technology }) => technology)),
  })
}

/** Technologies that could be built at a bus, or anywhere. */
export function technologiesAt(
  candidates: readonly { technology: string; bus: string }[],
  bus: string | undefined,
): string {
  const there = candidates.filter(each => bus === undefined || each.bus === bus)
  return [...new Set(there.map(({ technology }) => technology))].join(', ') || againWords.nothing
}
