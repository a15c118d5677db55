import type { PathInvestment } from '../../study/investPath.ts'
import type { Figure } from '../figure.ts'
import { content } from '../investment/content.ts'
import { measures, partners } from '../investment/deals.ts'
import { shocks } from '../investment/shocks.ts'
import { course } from './course.ts'
import { jobs } from './jobs.ts'
import { ledgers } from './ledgers.ts'
import { homeShares, orders } from './orders.ts'
import { users } from './users.ts'
import { works } from './works.ts'

/** What a path leaves in the country and takes from nature, year by year, on the page and on the screen. */
export const yearFigures = (investment: PathInvestment): Figure[] => [
  ...[orders, jobs, works].flatMap(make => make(investment) ?? []),
  ledgers(investment),
]

/** Figures of an evaluation of the investments of a path: deals one by one, users, the country. */
export const pathInvestmentFigures = (investment: PathInvestment): Figure[] => [
  ...investment.deals.flatMap(deal => [
    partners(deal),
    measures(deal, investment),
    course(deal, investment),
    shocks(deal),
  ]),
  users(investment),
  ...yearFigures(investment),
  ...[homeShares, content].flatMap(make => make(investment) ?? []),
]
