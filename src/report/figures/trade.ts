import { SPLITS } from '../../study/neighbours/gains.ts'
import { toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { format } from '../formats/readable.ts'
import { computedFrom } from '../sourcing.ts'
import { paletteColor } from '../view.ts'

const MILLION = 1e6

/** Countries for people. */
const NAMES: Record<string, string> = {
  KZ: 'Kazakhstan',
  RU: 'Russia',
  KG: 'Kyrgyzstan',
  UZ: 'Uzbekistan',
  CN: 'China',
  TM: 'Turkmenistan',
  TJ: 'Tajikistan',
}
/** Who has the difference of prices between two ends of a border. */
const OF_SPLIT = { receiver: 'all to who receives', half: 'half each', sender: 'all to who sends' } as const

/** A country for people. */
export const countryName = (country: string): string => NAMES[country] ?? country

/** What each country gains from trade, by who has the congestion rent. [million] */
export const trade: FigureMaker = result => {
  const rows = result.trade
  if (!rows || rows.length === 0) return undefined
  const { currency } = result.heading
  const saved = rows.reduce((sum, { gain }) => sum + gain.half, 0)
  return {
    id: 'trade',
    title: 'What each country gains from trade',
    note: `Against the same plants with all borders closed. A gain is a range: the price of a trade lies between those of its two ends, and contracts say where. Under each split the gains add up to ${format(saved / MILLION, 0)} million ${currency}, what all save together; what lines cost is not taken off. Demand that goes unmet alone is worth ${format(result.heading.lostLoadPerMwh, 0)} a MWh and is told apart, as no real system would leave it so. Where prices are given and do not move, the gain is rent alone.`,
    source: computedFrom(result, 'neighbours', 'trade', 'connections'),
    chart: {
      kind: 'bars',
      categories: rows.map(({ country }) => countryName(country)),
      unit: `million ${currency}`,
      stacked: false,
      series: SPLITS.map((split, k) => ({
        name: OF_SPLIT[split],
        color: paletteColor(k),
        values: rows.map(({ gain }) => gain[split] / MILLION),
      })),
    },
    table: {
      columns: [
        'Country',
        'Sent, TWh',
        'Received, TWh',
        `Cost alone, million ${currency}`,
        'Cost in trade',
        'Of it unmet demand, alone',
        'in trade',
        ...SPLITS.map(split => `Gain, ${OF_SPLIT[split]}`),
      ],
      rows: rows.map(row => [
        countryName(row.country),
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
