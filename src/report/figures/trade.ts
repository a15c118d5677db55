import { SPLITS } from '../../study/neighbours/exchange.ts'
import { toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { paletteColor } from '../view.ts'
import { countryNamed } from '../words/naming.ts'
import { amount, inUnit, joined, millions, say } from '../words/text.ts'

const MILLION = 1e6

/** What each country gains from trade, by who has the congestion rent. [million] */
export const trade: FigureMaker = result => {
  const rows = result.trade
  if (!rows || rows.length === 0) return undefined
  const { currency } = result.heading
  const saved = rows.reduce((sum, { gain }) => sum + gain.half, 0)
  return {
    id: 'trade',
    title: say('trade.title'),
    note: say('trade.note', {
      saved: joined([amount(saved / MILLION, 0), millions(currency)], ' '),
      lostLoad: amount(result.heading.lostLoadPerMwh, 0),
    }),
    source: computedFrom(result, 'neighbours', 'trade', 'connections'),
    chart: {
      kind: 'bars',
      categories: rows.map(({ country }) => countryNamed(country)),
      unit: millions(currency),
      stacked: false,
      series: SPLITS.map((split, k) => ({
        name: say(`trade.${split}`),
        color: paletteColor(k),
        values: rows.map(({ gain }) => gain[split] / MILLION),
      })),
    },
    table: {
      columns: [
        say('trade.country'),
        inUnit(say('trade.sent'), 'TWh'),
        inUnit(say('trade.received'), 'TWh'),
        inUnit(say('trade.costAlone'), millions(currency)),
        say('trade.costTogether'),
        say('trade.unmetAlone'),
        say('trade.unmetTogether'),
        ...SPLITS.map(split => joined([say('term.gain'), say(`trade.${split}`)])),
      ],
      rows: rows.map(row => [
        countryNamed(row.country),
        toTwh(row.sentMwh),
        toTwh(row.receivedMwh),
        row.aloneCost / MILLION,
        row.togetherCost / MILLION,
        row.aloneUnserved / MILLION,
        row.togetherUnserved / MILLION,
        ...SPLITS.map(split => row.gain[split] / MILLION),
      ]),
      digits: 1,
    },
  }
}
