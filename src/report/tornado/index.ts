import { PROBABILITIES, type Swing, type Tornado, widthOf } from '../../study/tornado/tornado.ts'
import type { Figure } from '../figure.ts'

/** How many inputs a chart shows. */
const SHOWN = 12
/** Share of the cost below which an effect is rounding. */
const SMALL_PU = 1e-5

/** The figures of a tornado: what swings the cost, what swings the decision, what is worth knowing. */
export const tornadoFigures = (result: Tornado): Figure[] => [
  knowing(result),
  costs(result),
  decisions(result),
]

/** What it would be worth to know an input before deciding. */
function knowing({ bars, currency, priceYear, cost, segments }: Tornado): Figure {
  const shown = bars.filter(({ valueOfKnowing }) => valueOfKnowing > SMALL_PU * cost).slice(0, SHOWN)
  const unit = `million ${currency} of ${priceYear} a year`
  const [first] = shown
  return {
    id: 'value-of-knowing',
    title: 'What to measure first',
    note: [
      first
        ? `Knowing ${first.name} before deciding would save ${(first.valueOfKnowing / 1e6).toFixed(1)} ${unit} in the mean, of ${(cost / 1e6).toFixed(0)}: the most that measuring it can be worth.`
        : 'No input within its range would change what is right to decide.',
      `Expected regret of deciding with middle values, low and high having a probability of ${PROBABILITIES.low} each (Swanson’s rule); one input at a time, ${segments} stretches of hours.`,
      'Sizes of the middle are kept, and what then lacks is bought at the value of lost load; who may still build later regrets less.',
    ].join('\n'),
    chart: {
      kind: 'bars',
      categories: shown.map(({ name }) => name),
      unit,
      stacked: false,
      sideways: true,
      series: [
        { name: 'value of knowing', color: '#1f4e9c', values: shown.map(bar => bar.valueOfKnowing / 1e6) },
      ],
    },
    table: {
      columns: [
        'Input',
        'Low',
        'Middle',
        'High',
        'Worth knowing',
        'Regret if low',
        'Regret if high',
        'Range from',
      ],
      rows: bars.map(({ name, values, valueOfKnowing, low, high, range }) => [
        name,
        ...values,
        valueOfKnowing / 1e6,
        low.regret / 1e6,
        high.regret / 1e6,
        range,
      ]),
      digits: 2,
    },
  }
}

/** Cost of the best plan at the ends of each range. */
function costs({ bars, currency, priceYear, cost }: Tornado): Figure {
  const sorted = bars
    .filter(bar => widthOf(bar) > SMALL_PU * cost)
    .sort((a, b) => widthOf(b) - widthOf(a))
    .slice(0, SHOWN)
  const unit = `million ${currency} of ${priceYear} a year`
  return {
    id: 'tornado',
    title: 'What moves the cost',
    note: 'Cost of the best plan at either end of an input, less that with middle values.',
    chart: {
      kind: 'bars',
      categories: sorted.map(({ name }) => name),
      unit,
      stacked: true,
      sideways: true,
      series: [
        { name: 'low', color: '#3b7dd8', values: sorted.map(({ low }) => low.cost / 1e6) },
        { name: 'high', color: '#c44e52', values: sorted.map(({ high }) => high.cost / 1e6) },
      ],
    },
    table: {
      columns: ['Input', `Low, ${unit}`, `High, ${unit}`],
      rows: sorted.map(({ name, low, high }) => [name, low.cost / 1e6, high.cost / 1e6]),
      digits: 1,
    },
  }
}

/** What is built otherwise at the ends of each range. */
function decisions({ bars }: Tornado): Figure {
  const sorted = bars
    .filter(bar => movedBy(bar) > 0)
    .sort((a, b) => movedBy(b) - movedBy(a))
    .slice(0, SHOWN)
  return {
    id: 'tornado-decision',
    title: 'What moves the decision',
    note: 'Sum of what is built more and less than with middle values; MWh of stores count as MW.',
    chart: {
      kind: 'bars',
      categories: sorted.map(({ name }) => name),
      unit: 'GW built otherwise',
      stacked: false,
      sideways: true,
      series: [
        { name: 'low', color: '#3b7dd8', values: sorted.map(({ low }) => low.moved / 1000) },
        { name: 'high', color: '#c44e52', values: sorted.map(({ high }) => high.moved / 1000) },
      ],
    },
    table: {
      columns: ['Input', 'Low, GW', 'High, GW', 'If low', 'If high'],
      rows: sorted.map(({ name, low, high }) => [
        name,
        low.moved / 1000,
        high.moved / 1000,
        told(low),
        told(high),
      ]),
      digits: 2,
    },
  }
}

const movedBy = ({ low, high }: Tornado['bars'][number]) => Math.max(low.moved, high.moved)

/** The largest changes in words. */
export const told = ({ changes }: Swing): string =>
  changes
    .map(({ technology, more }) => `${more > 0 ? '+' : '−'}${Math.abs(more).toFixed(0)} ${technology}`)
    .join(', ') || 'nothing'
