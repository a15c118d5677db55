import type { BreakEvenPrice } from './deal/breakEven.ts'
import type { Consumers } from './deal/consumers.ts'
import type { DealResult } from './deal/index.ts'
import type { Measures } from './deal/measures.ts'
import type { Investment } from './invest.ts'
import type { Grade, LocalContent } from './localContent/index.ts'
import { eachCase, type Ranged } from './ranged.ts'

/** The figures of an evaluation that others compare; written as `invest.json`. Unknown values are null. */
export interface InvestSummary {
  scenario: string
  year: number
  money: string
  priceYear: number
  deals: Record<
    string,
    {
      currency: string
      size: number
      energyMwh: number
      /** Price of building. [money of the scenario] */
      investment: number
      measures: Omit<Measures, 'state'>
      partners: Record<string, { currency: string; npv: number; irr: number | undefined }>
      breakEven: BreakEvenPrice
      shocks: Record<string, { projectNpv: number; equityNpv: number; leastDscr: number | undefined }>
    }
  >
  consumers: { with: ConsumerSummary; without: ConsumerSummary | null }
  /** Of what the plan builds, and of what is announced beside it. */
  content: ContentSummary
  announced: ContentSummary
}

/** Over all years of orders. [money; job-years; jobs] */
export type ContentSummary = Record<
  'ordered' | 'domestic' | 'imported' | 'valueAdded' | 'duty' | 'making' | 'building' | 'operating',
  Ranged
> & { grade: Grade }

/** [money/MWh] */
interface ConsumerSummary {
  scenario: string
  averageCost: number
  /** Of a joint dispatch: with all of the rent of trade, and with none. */
  averageCostRange: { low: number; high: number } | null
  /** With what plants cost that are not in the bill; null where nobody knows which stood. */
  fullCost: Ranged | null
  averageWholesale: number
  tariffs: Record<string, Ranged>
  tariffsAtFullCost: Record<string, Ranged | null>
}

/** Sums up an evaluation. */
export function summariseInvestment(investment: Investment): InvestSummary {
  const { scenario, year, money, priceYear, deals, consumers } = investment
  return {
    ...{ scenario, year, money, priceYear },
    deals: dealSummaries(deals),
    consumers: {
      with: consumerSummary(consumers.with),
      without: consumers.without && consumerSummary(consumers.without),
    },
    content: contentSummary(investment.content, false),
    announced: contentSummary(investment.content, true),
  }
}

/** The figures of deals by name. */
export const dealSummaries = (deals: readonly DealResult[]): InvestSummary['deals'] =>
  Object.fromEntries(
    deals.map(({ name, deal, plant, measures: { state: _, ...measures }, owners, breakEven, trials }) => [
      name,
      {
        currency: deal.currency,
        size: plant.size,
        energyMwh: plant.energyMwh,
        investment: plant.investment,
        measures,
        partners: Object.fromEntries(
          owners.map(({ name: partner, terms, npv, irr }) => [
            partner,
            { currency: terms.currency, npv, irr },
          ]),
        ),
        breakEven,
        shocks: Object.fromEntries(
          trials.map(({ title, measures: { projectNpv, equityNpv, leastDscr } }) => [
            title,
            { projectNpv, equityNpv, leastDscr },
          ]),
        ),
      },
    ]),
  )

/** What users pay, as others compare it. */
export const consumerSummary = ({
  scenario,
  averageCost,
  averageCostRange,
  fullCost,
  averageWholesale,
  tariffs,
}: Consumers): ConsumerSummary => ({
  scenario,
  averageCost,
  averageCostRange,
  fullCost,
  averageWholesale,
  tariffs: Object.fromEntries(tariffs.map(({ group, total }) => [group, total])),
  tariffsAtFullCost: Object.fromEntries(
    tariffs.map(({ group, totalAtFullCost }) => [group, totalAtFullCost]),
  ),
})

/** What is ordered of a plan, or announced beside it, and the work that it gives. */
export function contentSummary(
  content: Pick<LocalContent, 'ledger' | 'jobs' | 'grade'>,
  announced: boolean,
): ContentSummary {
  const ledger = content.ledger.filter(row => row.announced === announced)
  const jobs = content.jobs.filter(row => row.announced === announced)
  const { grade } = content
  const sumOf = <R>(rows: readonly R[], of: (row: R) => number) => rows.reduce((sum, row) => sum + of(row), 0)
  const money = (of: 'investment' | 'domestic' | 'imported' | 'valueAdded' | 'duty') =>
    eachCase(bound =>
      sumOf(
        ledger.filter(row => row.case === bound),
        row => row[of],
      ),
    )
  const work = (phase: string) =>
    eachCase(bound =>
      sumOf(
        jobs.filter(row => row.case === bound && row.phase === phase),
        row => row.jobs,
      ),
    )
  return {
    ordered: money('investment'),
    domestic: money('domestic'),
    imported: money('imported'),
    valueAdded: money('valueAdded'),
    duty: money('duty'),
    making: work('manufacturing'),
    building: work('construction'),
    operating: work('operation'),
    grade,
  }
}
