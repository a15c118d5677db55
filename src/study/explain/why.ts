import { type Market, marketOf } from '../market/market.ts'
import type { Result } from '../result.ts'
import type { Card } from './cards/card.ts'

/** Why a run looks as it does, as its folder keeps it in `why.json`: hours are left out. */
export interface Why {
  currency: string
  cards: readonly Omit<Card, 'hours'>[]
  market: Market
}

/** What a run has to say for itself. */
export function whyOf(result: Result): Why {
  return {
    currency: result.heading.currency,
    cards: (result.plan?.cards ?? []).map(({ hours: _, ...card }) => card),
    market: marketOf(result),
  }
}
