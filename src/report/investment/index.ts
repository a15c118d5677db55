import type { Investment } from '../../study/invest.ts'
import type { Figure } from '../figure.ts'
import { consumers } from './consumers.ts'
import { content } from './content.ts'
import { measures, partners } from './deals.ts'
import { shocks } from './shocks.ts'
import { work, works } from './work.ts'

/** Figures of an evaluation of investments: deals one by one, users, the country. */
export function investmentFigures(investment: Investment): Figure[] {
  return [
    ...investment.deals.flatMap(deal => [partners(deal), measures(deal, investment), shocks(deal)]),
    consumers(investment),
    ...[content, work, works].flatMap(make => make(investment) ?? []),
  ]
}
