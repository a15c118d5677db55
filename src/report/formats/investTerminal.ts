import { cautions } from '../../study/deal/consumers.ts'
import type { DealResult } from '../../study/deal/index.ts'
import type { Investment } from '../../study/invest.ts'
import { eachCase, type Ranged } from '../../study/ranged.ts'
import { KW_PER_MW } from '../../units.ts'
import { levelOf } from '../investment/consumers.ts'
import { dealTitle, givenMwh } from '../investment/dealWords.ts'
import { modelSays, ofScenario, partnerNamed, sectorNamed } from '../words/naming.ts'
import { speak, spoken, type Tongue } from '../words/speak.ts'
import { amount, joined, say, type Text } from '../words/text.ts'
import { inColumns } from './columns.ts'
import { contentLines } from './contentLines.ts'
import { breakEvenLine, inMillions, measureLines, rate, times, years } from './dealLines.ts'

/** The partners' table, what stands behind it, what users pay and what stays in the country. */
export function renderInvestment(investment: Investment, tongue: Tongue): string {
  const { title, scenario, deals, notes } = investment
  return [
    `${spoken(ofScenario('scenario', scenario, title), tongue)}  (${scenario})`,
    ...speak(notes.map(modelSays), tongue),
    ...deals.flatMap(deal => ['', ...dealLines(deal, investment, tongue)]),
    ...(deals.length === 0 ? ['', spoken(say('dealLines.noDeals'), tongue)] : []),
    '',
    ...consumerLines(investment, tongue),
    '',
    ...contentLines(investment, tongue),
  ].join('\n')
}

/** A deal: its part of the plan, partners, measures, shocks. */
export function dealLines(
  result: DealResult,
  { money, priceYear }: Pick<Investment, 'money' | 'priceYear'>,
  tongue: Tongue,
): string[] {
  const { name, plant, evaluation } = result
  const { timeline } = evaluation
  const about = say('dealLines.plant', {
    mw: amount(plant.size, 0),
    gwh: amount(givenMwh(result) / 1000, 0),
    money: inMillions(plant.investment),
    currency: money,
    year: String(priceYear),
    from: String(timeline.years[timeline.constructionYears]),
    to: String(timeline.years.at(-1)),
  })
  const measured = [...measureLines(result, money), breakEvenLine(result)]
  return [
    `${spoken(dealTitle(result), tongue)}  (${name})`,
    `  ${spoken(about, tongue)}`,
    '',
    ...inColumns(speak(partnerRows(result), tongue)),
    '',
    ...measured.map(line => `  ${spoken(line, tongue)}`),
    '',
    ...inColumns(speak(trialRows(result), tongue)),
  ]
}

const partnerRows = ({ owners }: DealResult): Text[][] => [
  [
    say('dealLines.partner'),
    say('dealLines.share'),
    say('dealLines.reckons'),
    say('dealLines.npv'),
    'IRR',
    say('dealLines.wants'),
    say('dealLines.payback'),
  ],
  ...owners.map(({ name, terms, npv, irr, paybackYears }) => [
    partnerNamed(name),
    rate(terms.share),
    terms.currency,
    inMillions(npv),
    rate(irr),
    rate(terms.wantedReturn),
    years(paybackYears),
  ]),
]

const trialRows = ({ trials }: DealResult): Text[][] => [
  [
    say('dealLines.if'),
    say('dealLines.projectNpv'),
    say('dealLines.projectIrr'),
    say('dealLines.ownersIrr'),
    say('dealLines.leastCover'),
  ],
  ...trials.map(({ title, measures }) => [
    modelSays(title),
    inMillions(measures.projectNpv),
    rate(measures.projectIrr),
    rate(measures.equityIrr),
    times(measures.leastDscr),
  ]),
]

/** Tariffs by the hour, at average cost and at full cost, in tenge for a kWh. */
const TENGE = {
  total: 'homeLines.tenge.total',
  totalAtAverageCost: 'homeLines.tenge.totalAtAverageCost',
  totalAtFullCost: 'homeLines.tenge.totalAtFullCost',
} as const

function consumerLines({ consumers, money, priceYear, outlook, paid }: Investment, tongue: Tongue): string[] {
  const runs = [consumers.with, ...(consumers.without ? [consumers.without] : [])]
  const row = (name: Text, of: (run: (typeof runs)[number]) => Text) => [name, ...runs.map(of)]
  const rows = [
    row('', run => run.scenario),
    row(say('homeLines.cost'), run => amount(run.averageCost, 1)),
    row(say('homeLines.full'), run => rangedOf(run.fullCost, 0)),
    row(say('homeLines.wholesale'), run => amount(run.averageWholesale, 1)),
    ...consumers.with.tariffs.map(({ group }, k) =>
      row(say('homeLines.tariff', { group: sectorNamed(group) }), ({ tariffs }) =>
        rangedOf(tariffs[k]!.total, 0),
      ),
    ),
    ...(['total', 'totalAtAverageCost', 'totalAtFullCost'] as const).flatMap(way =>
      consumers.with.tariffs.map(({ group }, k) =>
        row(say(TENGE[way], { group: sectorNamed(group) }), ({ tariffs }) => {
          const perMwh = tariffs[k]![way]
          return rangedOf(perMwh && eachCase(bound => tengePerKwh(perMwh[bound], money, outlook)), 1)
        }),
      ),
    ),
  ]
  const title = say('homeLines.tariffs', { currency: money, year: String(priceYear) })
  const warned = [...levelOf(paid), ...cautions(consumers.with, consumers.without).map(modelSays)]
  return [
    spoken(title, tongue),
    ...inColumns(speak(rows, tongue)),
    ...warned.map(each => `  ${spoken(each, tongue)}`),
  ]
}

/** A figure with its range; a dash where nobody knows it. */
const rangedOf = (of: Ranged | null, digits: number): Text =>
  of
    ? joined([amount(of.middle, 1), ' (', amount(of.low, digits), '–', amount(of.high, digits), ')'], '')
    : '–'

/** Money for a MWh as tenge for a kWh, at the rate of the price year. */
const tengePerKwh = (perMwh: number, money: string, { currencies }: Investment['outlook']): number =>
  (perMwh * currencies.KZT!.perUsd) / currencies[money]!.perUsd / KW_PER_MW
