import { cautions } from '../../study/deal/consumers.ts'
import type { Investment } from '../../study/invest.ts'
import type { Figure } from '../figure.ts'

/** Parts of a tariff, their names for people and their colours. */
const PARTS = [
  ['wholesale', 'Wholesale', '#4d7ea8'],
  ['losses', 'Losses and own use', '#c44e52'],
  ['contracts', 'Contracts', '#6a994e'],
  ['transmission', 'Transmission', '#9b9b9b'],
  ['distribution', 'Distribution', '#bdb76b'],
  ['supply', 'Supply', '#d9d9d9'],
  ['valueAddedTax', 'Value added tax', '#3b5b92'],
] as const

/** What users pay with the scenario and without it. */
export function consumers({ consumers: both, money, priceYear }: Investment): Figure {
  const runs = [both.with, ...(both.without ? [both.without] : [])]
  const columns = runs.flatMap(run => run.tariffs.map(tariff => ({ run, tariff })))
  const part = (key: (typeof PARTS)[number][0], tariff: (typeof columns)[number]['tariff']) => {
    const value = tariff[key]
    return typeof value === 'number' ? value : value.middle
  }
  const unit = `${money} of ${priceYear}/MWh`
  return {
    id: 'tariffs',
    title: 'What users pay',
    note: [
      ...runs.map(
        run =>
          `${run.scenario}: average cost of the system ${run.averageCost.toFixed(1)}, wholesale price ${run.averageWholesale.toFixed(1)} ${unit} of consumption.`,
      ),
      'Ranges are those of networks, supply and tax; cross-subsidies between groups are left out.',
      ...cautions(both.with, both.without),
    ].join('\n'),
    source: 'Energy and prices: the runs. Parts of tariffs: assumption-tariff-parts, assumption-taxes.',
    chart: {
      kind: 'bars',
      categories: columns.map(({ run, tariff }) => `${tariff.group}, ${run.scenario}`),
      unit,
      stacked: true,
      sideways: true,
      series: PARTS.map(([key, name, color]) => ({
        name,
        color,
        values: columns.map(({ tariff }) => part(key, tariff)),
      })),
    },
    table: {
      columns: ['Scenario', 'Group', 'Energy, TWh', ...PARTS.map(([, name]) => name), 'Total', 'Range'],
      rows: columns.map(({ run, tariff }) => [
        run.scenario,
        tariff.group,
        tariff.energyMwh / 1e6,
        ...PARTS.map(([key]) => part(key, tariff)),
        tariff.total.middle,
        `${tariff.total.low.toFixed(0)}–${tariff.total.high.toFixed(0)}`,
      ]),
      digits: 1,
    },
  }
}
