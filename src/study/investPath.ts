import type { Problem } from '../errors.ts'
import { citedSources } from './cited.ts'
import { besideBill } from './deal/besideBill.ts'
import { type Consumers, consumersOf, meanContractCost } from './deal/consumers.ts'
import { evaluateDeals } from './deal/index.ts'
import { pathPlantsOf } from './deal/pathPlant.ts'
import type { FinishedPath, FinishedPeriod } from './finishedPath.ts'
import type { LedgerEntry } from './footprint/yearLedger.ts'
import {
  announcedUntil,
  type FleetGround,
  fleetOf,
  type InvestGroundInput,
  type Investment,
  investGround,
} from './invest.ts'
import { notesOn, pathContentOf } from './localContent/index.ts'
import { pathFleet } from './pathFleet.ts'
import type { Period } from './pathway/periods.ts'

/** What an evaluation of the investments of a path needs. */
export interface InvestPathInput extends InvestGroundInput {
  path: FinishedPath
  /** The path without the scenario; null where none is named. */
  against: FinishedPath | null
}

/** A year of a path, as users and the country see it. */
export interface InvestPeriod extends Period {
  /** Year of the path before it, or of the decision: its additions are ordered in the years after. */
  since: number
  /** With the path, and without it where the other path has the same year. */
  consumers: { with: Consumers; without: Consumers | null }
  /** What it takes from water, air and land in a year. */
  ledger: readonly LedgerEntry[]
}

/** Who builds, who earns, who pays, and what it leaves in the country, over all years of a path. */
export interface PathInvestment extends Omit<Investment, 'year' | 'consumers'> {
  decision: number
  rate: number
  /** Until the end of its last year, at the decision. [money] */
  presentValue: number
  /** The path without it. */
  against: string | null
  periods: readonly InvestPeriod[]
}

/** Evaluates what a scenario says of investments on a finished path: all its years. All problems are gathered. */
export function investPath(input: InvestPathInput, problems: Problem[]): PathInvestment {
  const { scenario, path, against, sources } = input
  const { currency: money } = scenario
  const { decision, rate, presentValue, periods, vintages } = path
  const { heading, outlook, paid, tables, terms, where, keys } = investGround(input, problems)
  const years = periods.map(({ year }) => year)
  const announced = announcedUntil(input, years.at(-1)!)
  const plants = pathPlantsOf(pathFleet(path, announced))
  const deals = problems.length > 0 ? [] : evaluateDeals(terms, plants, outlook, { money, where }, problems)
  const without = new Map(against?.periods.map(period => [period.year, period]))
  const consumersAt = (
    { bill, units, building, year }: FinishedPeriod,
    ground: FleetGround | undefined,
    contracts: number,
  ) => {
    const beside = ground ? besideBill(units, fleetOf(ground, year, problems), building) : null
    return consumersOf({ bill, units, beside }, contracts, outlook)
  }
  const content = pathContentOf(vintages, tables, { from: decision, years, announced })
  const rows = [...content.ledger, ...periods.flatMap(({ ledger }) => ledger)]
  return {
    ...heading,
    ...{ decision, rate, presentValue, deals, outlook, paid },
    against: against?.scenario ?? null,
    periods: periods.map((period, k): InvestPeriod => {
      const { year, years: length, weight, ledger } = period
      const other = without.get(year)
      const contracts = deals.reduce(
        (sum, deal) => sum + meanContractCost(deal, { year, years: length }, money),
        0,
      )
      return {
        ...{ year, years: length, weight, ledger },
        since: years[k - 1] ?? decision,
        consumers: {
          with: consumersAt(period, input, contracts),
          without: other ? consumersAt(other, against?.ground, 0) : null,
        },
      }
    }),
    content,
    notes: [...PATH_NOTES, ...notesOn(content)],
    sources: citedSources(keys(rows), sources),
  }
}

const PATH_NOTES = [
  'A year stands for those until the next one; fleets change at its beginning.',
  'What is built for a year of the path is ordered evenly over the years since the one before; announced plants and lines until they open.',
]
