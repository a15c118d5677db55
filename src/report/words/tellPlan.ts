import type { Card } from '../../study/explain/cards/card.ts'
import { sizeInWords } from './tellCard.ts'
import { joined, named, say, type Text } from './text.ts'

/** Units smaller than that are none. [MW or MWh] */
const NOTHING = 0.01

/** What a plan builds of each technology, largest first, and what it could but does not. */
export function tellPlan(cards: readonly Omit<Card, 'hours'>[]): Text {
  const totals = [...Map.groupBy(cards, ({ technology }) => technology)].map(([technology, all]) => ({
    technology,
    size: all.reduce((sum, { size }) => sum + size, 0),
    card: all[0]!,
  }))
  const built = totals.filter(({ size }) => size > NOTHING).sort((one, other) => other.size - one.size)
  const others = totals.filter(({ size }) => size <= NOTHING)
  return say('again.planned', {
    built: listed(
      built.map(({ technology, size, card }) => joined([named(technology), sizeInWords(size, card)], ' ')),
    ),
    others: listed(others.map(({ technology }) => named(technology))),
  })
}

/** That a technology cannot be built at a bus, or anywhere, and which ones can. */
export function tellUnknown(
  candidates: readonly { technology: string; bus: string }[],
  bus: string | undefined,
): Text {
  const there = candidates.filter(each => bus === undefined || each.bus === bus)
  const known = [...new Set(there.map(({ technology }) => technology))]
  return say('again.unknownTechnology', { list: listed(known) })
}

const listed = (items: readonly Text[]): Text => (items.length > 0 ? joined(items) : say('again.nothing'))
