import type { DealResult } from '../../study/deal/index.ts'
import type { Investment } from '../../study/invest.ts'
import { CASES } from '../../study/localContent/ledger.ts'
import { format } from './readable.ts'

const rate = (value: number | undefined) => (value === undefined ? '–' : `${(100 * value).toFixed(1)} %`)
const years = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1))
const millions = (money: number) => format(money / 1e6, 1)
const times = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2))

/** The partners' table, what stands behind it, what users pay and what stays in the country. */
export function renderInvestment(investment: Investment): string {
  const { title, scenario, deals } = investment
  return [
    `${title}  (${scenario})`,
    ...deals.flatMap(deal => ['', ...dealLines(deal, investment)]),
    ...(deals.length === 0 ? ['', 'No deals are written in this scenario (invest.deals).'] : []),
    '',
    ...consumerLines(investment),
    '',
    ...contentLines(investment),
  ].join('\n')
}

function dealLines(result: DealResult, { money, priceYear }: Investment): string[] {
  const { name, deal, plant, measures, owners, breakEven, trials, evaluation } = result
  const price = (value: number | undefined) => (value === undefined ? 'no price' : format(value, 0))
  const rows = [
    ['partner', 'share', 'reckons in', `NPV, million`, 'IRR', 'wants', 'payback, a'],
    ...owners.map(({ name: partner, terms, npv, irr, paybackYears }) => [
      partner,
      rate(terms.share),
      terms.currency,
      millions(npv),
      rate(irr),
      rate(terms.wantedReturn),
      years(paybackYears),
    ]),
  ]
  const { lcoe } = measures
  return [
    `${deal.title}  (${name})`,
    `  ${format(plant.size, 0)} MW, ${format(plant.energyMwh / 1000, 0)} GWh a year, ${millions(plant.investment)} million ${money} of ${priceYear} to build, operation ${evaluation.timeline.years[evaluation.timeline.constructionYears]}–${evaluation.timeline.years.at(-1)}`,
    '',
    ...tableLines(rows),
    '',
    `  project: NPV ${millions(measures.projectNpv)} million ${deal.currency} at ${rate(deal.discountRate)}, IRR ${rate(measures.projectIrr)}, payback ${years(measures.projectPaybackYears)} a`,
    `  owners:  NPV ${millions(measures.equityNpv)} million ${deal.currency} at ${rate(deal.equityRate)}, IRR ${rate(measures.equityIrr)}, payback ${years(measures.equityPaybackYears)} a`,
    `  debt:    DSCR at least ${times(measures.leastDscr)}, mean ${times(measures.meanDscr)}; LLCR ${times(measures.llcr)}`,
    `  state:   ${millions(measures.stateNpv)} million ${deal.currency} of taxes and duties, discounted`,
    `  LCOE:    ${lcoe.discounted.toFixed(1)} ${money}/MWh discounted, ${lcoe.annuitised.toFixed(1)} by annuity, at ${rate(lcoe.ratePu)} real${Number.isNaN(lcoe.ofAvailable) ? '' : `; ${lcoe.ofAvailable.toFixed(1)} over what could be given`}`,
    `  break-even price, ${breakEven.currency} of ${breakEven.priceYear} by ${breakEven.per}: ${price(breakEven.project)} for the project, ${price(breakEven.owners)} for the owners${deal.sale.price === undefined ? '' : `; agreed ${format(deal.sale.price, 0)}`}`,
    '',
    ...tableLines([
      ['if', 'project NPV', 'project IRR', 'owners’ IRR', 'least DSCR'],
      ...trials.map(trial => [
        trial.title,
        millions(trial.measures.projectNpv),
        rate(trial.measures.projectIrr),
        rate(trial.measures.equityIrr),
        times(trial.measures.leastDscr),
      ]),
    ]),
  ]
}

/** Words to the left, numbers to the right. */
function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map(row => row[k]!.length)))
  return rows.map(
    row =>
      `  ${row.map((each, k) => (k === 0 ? each.padEnd(widths[k]!) : each.padStart(widths[k]!))).join('  ')}`,
  )
}

function consumerLines({ consumers, money, priceYear }: Investment): string[] {
  const runs = [consumers.with, ...(consumers.without ? [consumers.without] : [])]
  const [first] = runs
  const column = (of: (run: (typeof runs)[number]) => string) => runs.map(of)
  const uneven = runs.length > 1 && runs[0]!.builds !== runs[1]!.builds
  return [
    `What users pay, ${money} of ${priceYear} for each MWh`,
    ...tableLines([
      ['', ...column(run => run.scenario)],
      ['average cost of the system', ...column(run => run.averageCost.toFixed(1))],
      ['wholesale price', ...column(run => run.averageWholesale.toFixed(1))],
      ...first!.tariffs.map(({ group }, k) => [
        `tariff, ${group}`,
        ...column(({ tariffs }) => {
          const { low, middle, high } = tariffs[k]!.total
          return `${middle.toFixed(1)} (${low.toFixed(0)}–${high.toFixed(0)})`
        }),
      ]),
    ]),
    ...(uneven
      ? ['  Only one of the two decides what to build: the other has no cost of building in its bill.']
      : []),
  ]
}

function contentLines({ content, money }: Investment): string[] {
  const { ledger, jobs, factories, grade } = content
  if (ledger.length === 0) return ['The plan builds nothing, so that nothing is ordered.']
  const range = (of: (bound: (typeof CASES)[number]) => number, shown: (value: number) => string) => {
    const [low, middle, high] = CASES.map(of)
      .toSorted((a, b) => a - b)
      .map(shown)
    return [middle!, `${low}–${high}`]
  }
  const sum = (key: 'investment' | 'domestic' | 'imported' | 'valueAdded' | 'duty') => (bound: string) =>
    ledger.filter(row => row.case === bound).reduce((total, row) => total + row[key], 0)
  const work = (phase: string) => (bound: string) =>
    jobs.filter(row => row.case === bound && row.phase === phase).reduce((total, row) => total + row.jobs, 0)
  const rounded = (value: number) => format(value, 0)
  return [
    `Made in Kazakhstan (grade of the data: ${grade})`,
    ...tableLines([
      ['', 'middle', 'range'],
      [`orders, million ${money}`, ...range(sum('investment'), millions)],
      [`of it at home`, ...range(sum('domestic'), millions)],
      [`imported`, ...range(sum('imported'), millions)],
      ['value added', ...range(sum('valueAdded'), millions)],
      ['duties on top', ...range(sum('duty'), millions)],
      ['job-years of making', ...range(work('manufacturing'), rounded)],
      ['job-years of building', ...range(work('construction'), rounded)],
      ['jobs of operation', ...range(work('operation'), rounded)],
    ]),
    ...factories.map(
      ({ factory, breakEvenMw, utilisation, utilisationOfAll }) =>
        `  ${factory.name}: pays from ${rounded(breakEvenMw.middle)} MW a year (${rounded(breakEvenMw.low)}–${rounded(breakEvenMw.high)}); this plan uses ${rate(utilisation)} of it, ${rate(utilisationOfAll)} if all were made there`,
    ),
  ]
}
