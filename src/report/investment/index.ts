import type { Investment } from '../../study/invest.ts'
import type { Figure } from '../figure.ts'
import { consumers } from './consumers.ts'
import { content, work, works } from './content.ts'
import { measures, partners, shocks } from './deals.ts'

/** Figures of an evaluation of investments: deals one by one, users, the country. */
export function investmentFigures(investment: Investment): Figure[] {
  return [
    ...investment.deals.flatMap(deal => [partners(deal), measures(deal, investment), shocks(deal)]),
    consumers(investment),
    ...[content, work, works].flatMap(make => make(investment) ?? []),
  ]
}
