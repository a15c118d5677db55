import { cautions } from '../../study/deal/consumers.ts'
import type { Investment } from '../../study/invest.ts'
import type { Figure } from '../figure.ts'
import { shown } from '../ledgerSums.ts'
import { modelSays, sectorNamed } from '../words/naming.ts'
import { amount, inUnit, joined, paragraphs, say, type Text, unitOf } from '../words/text.ts'

/** Parts of a tariff and their colours. */
const PARTS = [
  ['wholesale', '#4d7ea8'],
  ['losses', '#c44e52'],
  ['contracts', '#6a994e'],
  ['transmission', '#9b9b9b'],
  ['distribution', '#bdb76b'],
  ['supply', '#d9d9d9'],
  ['valueAddedTax', '#3b5b92'],
] as const

/** What prices and costs hold, and what users paid lately. */
export const levelOf = (paid: Investment['paid']): Text[] => [
  say('tariffs.level'),
  ...Object.entries(paid).map(([group, { low, high }]) =>
    say('tariffs.paid', {
      group: sectorNamed(group),
      low: amount(low, 0),
      high: amount(high, 0),
      table: 'paid-tariffs.csv',
    }),
  ),
]

/** What users pay with the scenario and without it. */
export function consumers({ consumers: both, money, priceYear, paid }: Investment): Figure {
  const runs = [both.with, ...(both.without ? [both.without] : [])]
  const columns = runs.flatMap(run => run.tariffs.map(tariff => ({ run, tariff })))
  const part = (key: (typeof PARTS)[number][0], tariff: (typeof columns)[number]['tariff']) => {
    const value = tariff[key]
    return typeof value === 'number' ? value : value.middle
  }
  const unit = say('measures.per', { currency: money, year: String(priceYear), per: unitOf('MWh') })
  return {
    id: 'tariffs',
    title: say('tariffs.title'),
    note: paragraphs([
      ...runs.map(({ scenario, averageCost, averageWholesale }) =>
        say('tariffs.run', {
          scenario,
          cost: amount(averageCost, 1),
          price: amount(averageWholesale, 1),
          unit,
        }),
      ),
      say('tariffs.note'),
      ...levelOf(paid),
      ...cautions(both.with, both.without).map(modelSays),
    ]),
    source: say('tariffs.source'),
    chart: {
      kind: 'bars',
      categories: columns.map(({ run, tariff }) => joined([sectorNamed(tariff.group), run.scenario])),
      unit,
      stacked: true,
      sideways: true,
      series: PARTS.map(([key, color]) => ({
        name: say(`tariffPart.${key}`),
        color,
        values: columns.map(({ tariff }) => part(key, tariff)),
      })),
    },
    table: {
      columns: [
        say('tariffs.scenario'),
        say('tariffs.group'),
        inUnit(say('term.energy'), 'TWh'),
        ...PARTS.map(([key]) => say(`tariffPart.${key}`)),
        say('tariffs.total'),
        say('term.range'),
        say('tariffs.full'),
        say('term.range'),
      ],
      rows: columns.map(({ run, tariff }) => [
        run.scenario,
        sectorNamed(tariff.group),
        tariff.energyMwh / 1e6,
        ...PARTS.map(([key]) => part(key, tariff)),
        tariff.total.middle,
        shown(tariff.total, 0),
        ...(tariff.totalAtFullCost
          ? [tariff.totalAtFullCost.middle, shown(tariff.totalAtFullCost, 0)]
          : ['–', '–']),
      ]),
      digits: 1,
    },
  }
}
