import type { DealResult } from '../../study/deal/index.ts'
import type { Investment } from '../../study/invest.ts'
import type { Figure } from '../figure.ts'
import { partnerNamed } from '../words/naming.ts'
import { amount, inUnit, millions, paragraphs, say, unitOf } from '../words/text.ts'
import { dealTitle, givenMwh, price, priceUnit, rate, sourceOf, times, years } from './dealWords.ts'

/** Colours of partners, in order; lenders and the state have their own. */
const OWNERS = ['#1f6f8b', '#c44e52', '#6a994e', '#8e6bb1', '#e0863a']
const LENDERS = '#9b9b9b'
const STATE = '#3b5b92'

const inMillions = (values: readonly number[]) => values.map(value => value / 1e6)

/** Who gets how much and when, deal by deal. */
export function partners(result: DealResult): Figure {
  const { name, deal, owners, measures, evaluation } = result
  const { loans, timeline } = evaluation
  const lent = timeline.years.map((_, t) =>
    loans.reduce((sum, { converted: { service, drawn } }) => sum + service[t]! - drawn[t]!, 0),
  )
  return {
    id: `partners-${name}`,
    title: say('partners.title', { deal: dealTitle(result) }),
    note: say('partners.note', { currency: deal.currency }),
    source: sourceOf(result),
    chart: {
      kind: 'bars',
      categories: timeline.years.map(String),
      unit: millions(deal.currency),
      stacked: true,
      labelEvery: 5,
      series: [
        ...owners.map((each, k) => ({
          name: partnerNamed(each.name),
          color: OWNERS[k % OWNERS.length]!,
          values: inMillions(each.net),
        })),
        ...(loans.length > 0
          ? [{ name: say('partners.lenders'), color: LENDERS, values: inMillions(lent) }]
          : []),
        { name: say('partners.state'), color: STATE, values: inMillions(measures.state) },
      ],
    },
    table: {
      columns: [
        say('partners.partner'),
        inUnit(say('term.share'), '%'),
        say('partners.reckons'),
        say('partners.npv'),
        say('partners.irr'),
        say('partners.wants'),
        say('partners.payback'),
      ],
      rows: owners.map(each => [
        partnerNamed(each.name),
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
export function measures(
  result: DealResult,
  { money, priceYear }: Pick<Investment, 'money' | 'priceYear'>,
): Figure {
  const { name, deal, plant, measures: of, breakEven } = result
  const { lcoe } = of
  const levelised = say('measures.per', {
    currency: money,
    year: String(priceYear),
    per: unitOf(lcoe.per),
  })
  const millionsOfDeal = millions(deal.currency)
  return {
    id: `measures-${name}`,
    title: say('measures.title', { deal: dealTitle(result) }),
    note: paragraphs([
      say('measures.note', { rate: rate(lcoe.ratePu) }),
      say('measures.plant', { mw: amount(plant.size, 0), gwh: amount(givenMwh(result) / 1000, 0) }),
    ]),
    source: sourceOf(result),
    table: {
      columns: [say('measures.measure'), say('frame.value'), say('measures.unit')],
      rows: [
        [say('measures.projectNpv'), amount(of.projectNpv / 1e6, 1), millionsOfDeal],
        [say('measures.projectIrr'), rate(of.projectIrr), ''],
        [say('measures.projectPayback'), years(of.projectPaybackYears), say('measures.years')],
        [say('measures.equityNpv'), amount(of.equityNpv / 1e6, 1), millionsOfDeal],
        [say('measures.equityIrr'), rate(of.equityIrr), ''],
        [say('measures.discounted'), amount(lcoe.discounted, 1), levelised],
        [say('measures.annuity'), amount(lcoe.annuitised, 1), levelised],
        ...(Number.isNaN(lcoe.ofAvailable)
          ? []
          : [[say('measures.available'), amount(lcoe.ofAvailable, 1), levelised]]),
        [say('measures.leastCover'), times(of.leastDscr), ''],
        [say('measures.meanCover'), times(of.meanDscr), ''],
        [say('measures.lifeCover'), times(of.llcr), ''],
        [say('measures.projectPrice'), price(breakEven.project), priceUnit(result)],
        [say('measures.ownersPrice'), price(breakEven.owners), priceUnit(result)],
        [say('measures.state'), amount(of.stateNpv / 1e6, 1), millionsOfDeal],
      ],
      digits: 2,
    },
  }
}
