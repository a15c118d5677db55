import type { Names } from '../../languages.ts'
import { unitsIn } from '../../network/network.ts'
import { type Market, marketOf } from '../market/market.ts'
import type { Result } from '../result.ts'
import type { Card } from './cards/card.ts'

/** Why a run looks as it does, as its folder keeps it in `why.json`: hours are left out. */
export interface Why {
  currency: string
  /** What the data call the places and technologies that are told of. */
  names?: Readonly<Record<string, Names>> | undefined
  cards: readonly Omit<Card, 'hours'>[]
  market: Market
}

/** What a run has to say for itself. */
export function whyOf(result: Result): Why {
  return {
    currency: result.heading.currency,
    names: namesOf(result),
    cards: (result.plan?.cards ?? []).map(({ hours: _, ...card }) => card),
    market: marketOf(result),
  }
}

/** Names of what cards and prices tell of. */
function namesOf({ names, plan, network, troubles }: Result): Why['names'] {
  if (!names) return undefined
  const fixes = troubles.flatMap(({ spans }) => spans.flatMap(span => span.fixes ?? []))
  const told = new Set([
    ...fixes.map(({ building }) => building?.technology ?? ''),
    ...(plan?.cards ?? []).flatMap(({ name, technology, bus, carrier }) => [name, technology, bus, carrier]),
    ...['buses', 'carriers', 'lines', 'links'].flatMap(list =>
      unitsIn(network, list).map(({ name }) => name),
    ),
  ])
  return Object.fromEntries(Object.entries(names).filter(([name]) => told.has(name)))
}
