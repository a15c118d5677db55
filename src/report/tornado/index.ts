import { PROBABILITIES, type Swing, type Tornado, widthOf } from '../../study/tornado/tornado.ts'
import type { Figure } from '../figure.ts'
import { pathNamed } from '../words/naming.ts'
import { amount, inUnit, joined, named, paragraphs, say, type Text, yearlyMillions } from '../words/text.ts'
import { endTold, inputNamed } from './inputWords.ts'

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
function knowing(result: Tornado): Figure {
  const { bars, cost, segments } = result
  const shown = bars.filter(({ valueOfKnowing }) => valueOfKnowing > SMALL_PU * cost).slice(0, SHOWN)
  const unit = yearlyMillions(result)
  const [first] = shown
  return {
    id: 'value-of-knowing',
    title: say('knowing.title'),
    note: paragraphs([
      first
        ? say('knowing.first', {
            name: inputNamed(first.name),
            saved: amount(first.valueOfKnowing / 1e6, 1),
            unit,
            cost: amount(cost / 1e6, 0),
          })
        : say('knowing.none'),
      say('knowing.regret', {
        probability: amount(PROBABILITIES.low, 1),
        segments: String(segments),
      }),
      say('knowing.kept'),
    ]),
    chart: {
      kind: 'bars',
      categories: shown.map(({ name }) => inputNamed(name)),
      unit,
      stacked: false,
      sideways: true,
      series: [
        { name: say('knowing.value'), color: '#1f4e9c', values: shown.map(bar => bar.valueOfKnowing / 1e6) },
      ],
    },
    table: {
      columns: [
        say('knowing.input'),
        say('knowing.low'),
        say('knowing.middle'),
        say('knowing.high'),
        say('knowing.worth'),
        say('knowing.ifLow'),
        say('knowing.ifHigh'),
        say('knowing.range'),
      ],
      rows: bars.map(({ name, values, valueOfKnowing, low, high, range }) => [
        inputNamed(name),
        ...values.map(endTold),
        valueOfKnowing / 1e6,
        low.regret / 1e6,
        high.regret / 1e6,
        inputNamed(range),
      ]),
      digits: 2,
    },
  }
}

/** Cost of the best plan at the ends of each range. */
function costs(result: Tornado): Figure {
  const { bars, cost } = result
  const sorted = bars
    .filter(bar => widthOf(bar) > SMALL_PU * cost)
    .sort((a, b) => widthOf(b) - widthOf(a))
    .slice(0, SHOWN)
  const unit = yearlyMillions(result)
  return {
    id: 'tornado',
    title: say('swing.title'),
    note: say('swing.note'),
    chart: {
      kind: 'bars',
      categories: sorted.map(({ name }) => inputNamed(name)),
      unit,
      stacked: true,
      sideways: true,
      series: [
        { name: pathNamed('low'), color: '#3b7dd8', values: sorted.map(({ low }) => low.cost / 1e6) },
        { name: pathNamed('high'), color: '#c44e52', values: sorted.map(({ high }) => high.cost / 1e6) },
      ],
    },
    table: {
      columns: [say('knowing.input'), inUnit(say('knowing.low'), unit), inUnit(say('knowing.high'), unit)],
      rows: sorted.map(({ name, low, high }) => [inputNamed(name), low.cost / 1e6, high.cost / 1e6]),
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
    title: say('moved.title'),
    note: say('moved.note'),
    chart: {
      kind: 'bars',
      categories: sorted.map(({ name }) => inputNamed(name)),
      unit: say('moved.unit'),
      stacked: false,
      sideways: true,
      series: [
        { name: pathNamed('low'), color: '#3b7dd8', values: sorted.map(({ low }) => low.moved / 1000) },
        { name: pathNamed('high'), color: '#c44e52', values: sorted.map(({ high }) => high.moved / 1000) },
      ],
    },
    table: {
      columns: [
        say('knowing.input'),
        inUnit(say('knowing.low'), 'GW'),
        inUnit(say('knowing.high'), 'GW'),
        say('moved.ifLow'),
        say('moved.ifHigh'),
      ],
      rows: sorted.map(({ name, low, high }) => [
        inputNamed(name),
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
export const told = ({ changes }: Swing): Text =>
  changes.length === 0
    ? say('again.nothing')
    : joined(
        changes.map(({ technology, more }) =>
          joined([more > 0 ? '+' : '', amount(more, 0), ' ', named(technology)], ''),
        ),
      )
