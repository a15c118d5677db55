import type { DealResult } from '../../study/deal/index.ts'
import type { Investment } from '../../study/invest.ts'
import type { Figure } from '../figure.ts'
import { format, percent } from '../formats/readable.ts'

/** Colours of partners, in order; lenders and the state have their own. */
const OWNERS = ['#1f6f8b', '#c44e52', '#6a994e', '#8e6bb1', '#e0863a']
const LENDERS = '#9b9b9b'
const STATE = '#3b5b92'

const rate = (value: number | undefined) => (value === undefined ? 'none' : percent(value))
const years = (value: number | undefined) => (value === undefined ? 'never' : value.toFixed(1))
const price = (value: number | undefined) => (value === undefined ? 'none' : format(value, 0))
const times = (value: number | undefined) => value ?? Number.NaN
const millions = (values: readonly number[]) => values.map(value => value / 1e6)
const sourceOf = ({ deal }: DealResult) => {
  const parts = [deal, deal.sale, ...Object.values(deal.partners), ...Object.values(deal.loans)]
  const keys = new Set(parts.flatMap(({ source }) => source.split(/\s+/)).filter(Boolean))
  return `Energy, prices and running costs: dispatch of this run. Terms: ${[...keys].join(', ')}. Rates and taxes: finance.csv.`
}

/** Who gets how much and when, deal by deal. */
export function partners(result: DealResult): Figure {
  const { name, deal, owners, measures, evaluation } = result
  const { loans, timeline } = evaluation
  const lent = timeline.years.map((_, t) =>
    loans.reduce((sum, { converted: { service, drawn } }) => sum + service[t]! - drawn[t]!, 0),
  )
  return {
    id: `partners-${name}`,
    title: `${deal.title}: who pays and gets what`,
    note: `Nominal million ${deal.currency} a year; paid in is negative. Owners, lenders and the state together have what the project earns before taxes and financing.`,
    source: sourceOf(result),
    chart: {
      kind: 'bars',
      categories: timeline.years.map(String),
      unit: `million ${deal.currency}`,
      stacked: true,
      labelEvery: 5,
      series: [
        ...owners.map((each, k) => ({
          name: each.name,
          color: OWNERS[k % OWNERS.length]!,
          values: millions(each.net),
        })),
        ...(loans.length > 0 ? [{ name: 'lenders', color: LENDERS, values: millions(lent) }] : []),
        { name: 'state', color: STATE, values: millions(measures.state) },
      ],
    },
    table: {
      columns: [
        'Partner',
        'Share, %',
        'Reckons in',
        'Present value, million',
        'Internal rate',
        'Wants',
        'Payback, a',
      ],
      rows: owners.map(each => [
        each.name,
        100 * each.terms.share,
        each.terms.currency,
        each.npv / 1e6,
        rate(each.irr),
        rate(each.terms.wantedReturn),
        years(each.paybackYears),
      ]),
      digits: 1,
    },
  }
}

/** What the project, its owners and its lenders ask of it. */
export function measures(result: DealResult, { money, priceYear }: Investment): Figure {
  const { name, deal, plant, measures: of, breakEven } = result
  const { lcoe } = of
  const unit = `${money} of ${priceYear}/${lcoe.per}`
  return {
    id: `measures-${name}`,
    title: `${deal.title}: is it worth it`,
    note: [
      `Levelised cost before taxes at ${rate(lcoe.ratePu)} real. Discounted: costs over energy, both discounted, years of building included. By annuity: for years that are all alike. Over what could be given: curtailed energy counts as well.`,
      `Capacity ${format(plant.size, 0)} MW, ${format(plant.energyMwh / 1000, 0)} GWh a year from the dispatch, no assumed capacity factor.`,
    ].join('\n'),
    source: sourceOf(result),
    table: {
      columns: ['Measure', 'Value', 'Unit'],
      rows: [
        ['Present value of the project', format(of.projectNpv / 1e6, 1), `million ${deal.currency}`],
        ['Internal rate of the project', rate(of.projectIrr), ''],
        ['Payback of the project', years(of.projectPaybackYears), 'years'],
        ['Present value for the owners', format(of.equityNpv / 1e6, 1), `million ${deal.currency}`],
        ['Internal rate of the owners', rate(of.equityIrr), ''],
        ['Levelised cost, discounted', lcoe.discounted.toFixed(1), unit],
        ['Levelised cost, by annuity', lcoe.annuitised.toFixed(1), unit],
        ...(Number.isNaN(lcoe.ofAvailable)
          ? []
          : [['Levelised cost over what could be given', lcoe.ofAvailable.toFixed(1), unit]]),
        ['Cover of debt service, least', times(of.leastDscr).toFixed(2), ''],
        ['Cover of debt service, mean', times(of.meanDscr).toFixed(2), ''],
        ['Cover of the debt over its life', times(of.llcr).toFixed(2), ''],
        ['Break-even price of the project', price(breakEven.project), priceUnit(result)],
        ['Break-even price of the owners', price(breakEven.owners), priceUnit(result)],
        ['State, discounted', format(of.stateNpv / 1e6, 1), `million ${deal.currency}`],
      ],
      digits: 2,
    },
  }
}

const priceUnit = ({ breakEven: { currency, priceYear, per } }: DealResult) =>
  `${currency} of ${priceYear} by ${per}`

/** What shocks do. */
export function shocks(result: DealResult): Figure {
  const { name, deal, trials, owners } = result
  return {
    id: `shocks-${name}`,
    title: `${deal.title}: what shocks do`,
    note: 'Each alone, then all together. The end of the contract stays where it was agreed.',
    source: 'Sizes of the shocks: assumption-shocks.',
    table: {
      columns: [
        'If',
        `Project, million ${deal.currency}`,
        'Project, rate',
        `Owners, million ${deal.currency}`,
        'Owners, rate',
        ...owners.map(each => each.name),
        'Least cover',
      ],
      rows: trials.map(trial => [
        trial.title,
        trial.measures.projectNpv / 1e6,
        rate(trial.measures.projectIrr),
        trial.measures.equityNpv / 1e6,
        rate(trial.measures.equityIrr),
        ...trial.owners.map(each => rate(each.irr)),
        times(trial.measures.leastDscr).toFixed(2),
      ]),
      digits: 1,
    },
  }
}
