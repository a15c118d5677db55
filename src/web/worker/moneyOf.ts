import type { Problem } from '../../errors.ts'
import type { DealResult } from '../../study/deal/index.ts'
import { runBillOf } from '../../study/deal/runBill.ts'
import { type Investment, invest } from '../../study/invest.ts'
import { summariseInvestment } from '../../study/investSummary.ts'
import type { JobRow } from '../../study/localContent/jobs.ts'
import { homeCostOf } from '../../study/neighbours/homeCost.ts'
import type { Prepared } from '../../study/prepare.ts'
import { eachCase } from '../../study/ranged.ts'
import type { Result, Source } from '../../study/result.ts'
import { unitYears } from '../../study/unitYears.ts'
import type { DealOf, JobsOf, MoneyOf } from '../data/money.ts'

/** Deals, orders and tariffs of a plan, as `qazgrid invest` reckons them; null for a dispatch, which builds nothing. */
export function moneyOf(
  result: Result,
  { scenario, data }: Prepared,
  sources: ReadonlyMap<string, Source>,
): MoneyOf | null {
  if (result.plan === null || result.objective === null) return null
  const problems: Problem[] = []
  const { objective, plan, snapshots } = result
  const hours = snapshots.hours.reduce((sum, each) => sum + each, 0)
  const bill = runBillOf({ scenario: scenario.name, objective, hours, plan, home: homeCostOf(result) })
  const run = { bill, units: unitYears(result) }
  // Whoever reads the page has no file to open: places are named by their keys.
  const layers = [{ content: {}, where: (at: readonly (string | number)[]) => at.join('.') }]
  return asShown(invest({ scenario, layers, data, run, against: null, sources }, problems), problems)
}

function asShown(investment: Investment, problems: readonly Problem[]): MoneyOf {
  const { money, priceYear, deals, content, consumers } = investment
  return {
    money,
    priceYear,
    deals: deals.map(dealOf),
    jobs: jobsOf(content.jobs.filter(({ announced }) => !announced)),
    content: summariseInvestment(investment).content,
    tariffs: consumers.with.tariffs.map(({ group, total, totalAtFullCost: full }) => ({
      group,
      total,
      full,
    })),
    problems,
  }
}

function dealOf({ name, deal, plant, owners, measures, breakEven, trials }: DealResult): DealOf {
  return {
    name,
    title: deal.title,
    because: deal.because ?? '',
    currency: deal.currency,
    sizeMw: plant.size,
    energyMwh: plant.energyMwh,
    partners: owners.map(({ name: partner, terms, npv, irr, paybackYears }) => ({
      name: partner,
      country: terms.country,
      sharePu: terms.share,
      currency: terms.currency,
      npv,
      irrPu: irr ?? null,
      wantedPu: terms.wantedReturn,
      paybackYears: paybackYears ?? null,
    })),
    projectNpv: measures.projectNpv,
    projectIrrPu: measures.projectIrr ?? null,
    ownersIrrPu: measures.equityIrr ?? null,
    leastDscr: measures.leastDscr ?? null,
    stateNpv: measures.stateNpv,
    lcoe: measures.lcoe.discounted,
    lcoePer: measures.lcoe.per === 'MWh' ? 'MWh' : 'kW·a',
    agreedPrice: deal.sale.price ?? null,
    breakEven,
    trials: trials.map(({ title, measures: { projectNpv, equityIrr, leastDscr } }) => ({
      title,
      projectNpv,
      ownersIrrPu: equityIrr ?? null,
      leastDscr: leastDscr ?? null,
    })),
  }
}

function jobsOf(rows: readonly JobRow[]): JobsOf[] {
  const groups = Map.groupBy(rows, ({ technology, phase }) => `${technology} ${phase}`)
  return [...groups.values()].map(members => ({
    technology: members[0]!.technology,
    phase: members[0]!.phase,
    jobs: eachCase(bound =>
      members.filter(row => row.case === bound).reduce((sum, { jobs }) => sum + jobs, 0),
    ),
  }))
}
