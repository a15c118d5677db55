import { cautions } from '../../study/deal/consumers.ts'
import type { DealResult } from '../../study/deal/index.ts'
import type { Investment } from '../../study/invest.ts'
import { type ContentSummary, summariseInvestment } from '../../study/investSummary.ts'
import type { Ranged } from '../../study/ranged.ts'
import { format } from './readable.ts'

const rate = (value: number | undefined) => (value === undefined ? '–' : `${(100 * value).toFixed(1)} %`)
const years = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1))
const millions = (money: number) => format(money / 1e6, 1)
const times = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(2))

/** The partners' table, what stands behind it, what users pay and what stays in the country. */
export function renderInvestment(investment: Investment): string {
  const { title, scenario, deals, notes } = investment
  return [
    `${title}  (${scenario})`,
    ...notes,
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
    `  LCOE:    ${lcoe.discounted.toFixed(1)} ${money}/${lcoe.per} discounted, ${lcoe.annuitised.toFixed(1)} by annuity, at ${rate(lcoe.ratePu)} real${Number.isNaN(lcoe.ofAvailable) ? '' : `; ${lcoe.ofAvailable.toFixed(1)} over what could be given`}`,
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
    ...cautions(consumers.with, consumers.without).map(each => `  ${each}`),
  ]
}

function contentLines(investment: Investment): string[] {
  const { content, money } = investment
  if (content.ledger.length === 0) return ['Nothing is built, so that nothing is ordered.']
  const { content: plan, announced } = summariseInvestment(investment)
  const range = ({ low, middle, high }: Ranged, shown: (value: number) => string) => {
    const [least, most] = [Math.min(low, high), Math.max(low, high)]
    return [shown(middle), least === most ? '' : `${shown(least)}–${shown(most)}`]
  }
  const rounded = (value: number) => format(value, 0)
  const row = (
    label: string,
    key: Exclude<keyof ContentSummary, 'grade'>,
    shown: (value: number) => string,
  ) => [label, ...range(plan[key], shown), ...range(announced[key], shown)]
  return [
    `Made in Kazakhstan (grade of the data: ${plan.grade})`,
    ...tableLines([
      ['', 'the plan', 'range', 'announced beside it', 'range'],
      row(`orders, million ${money}`, 'ordered', millions),
      row('of it at home', 'domestic', millions),
      row('imported', 'imported', millions),
      row('value added', 'valueAdded', millions),
      row('duties on top', 'duty', millions),
      row('job-years of making', 'making', rounded),
      row('job-years of building', 'building', rounded),
      row('jobs of operation', 'operating', rounded),
    ]),
    ...content.factories.map(
      ({ factory, breakEvenMw, utilisation, utilisationOfAll }) =>
        `  ${factory.name}: pays from ${rounded(breakEvenMw.middle)} MW a year (${rounded(breakEvenMw.low)}–${rounded(breakEvenMw.high)}); this plan uses ${rate(utilisation)} of it, ${rate(utilisationOfAll)} if all were made there`,
    ),
  ]
}
