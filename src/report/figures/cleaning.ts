import type { FigureMaker } from '../figure.ts'
import { GRADE, keysOf, shown, total } from '../ledgerSums.ts'
import { paletteColor, zoneName } from '../view.ts'

const MILLION = 1e6
const THOUSAND = 1e3

/** How often modules are best washed, and what it is worth. */
export const cleaning: FigureMaker = ({ footprint, heading: { currency } }) => {
  const rows = footprint?.cleaning ?? []
  if (rows.length === 0) return undefined
  return {
    id: 'cleaning',
    title: 'Dust on modules, and whether to wash it off',
    note: `As often as it pays: what a washing costs against what the sun would have earned. Low: little dust and dear washing; high: much dust and cheap washing. The dispatch does not change with it: the solar series are calibrated to yields in which today’s dust is inside.\n${GRADE}`,
    source: `Sun and prices: this run. ${keysOf(rows)}`,
    chart: {
      kind: 'bars',
      categories: rows.map(({ zone }) => zoneName(zone)),
      unit: 'GWh',
      stacked: false,
      series: [
        {
          name: 'lost to dust, never washed',
          color: paletteColor(1),
          values: rows.map(row => row.lostUnwashedMwh.middle / THOUSAND),
        },
        {
          name: 'lost if washed as often as it pays',
          color: paletteColor(0),
          values: rows.map(row => row.lostMwh.middle / THOUSAND),
        },
      ],
    },
    table: {
      columns: [
        'Zone',
        'Solar, MW',
        'Washings a year',
        'Range',
        'Lost unwashed, GWh',
        'Lost then, GWh',
        `Washing, million ${currency}`,
        `Gain, million ${currency}`,
        'Range',
        'Water, thousand m³',
        'Range',
      ],
      rows: rows.map(row => {
        const gain = total([row], each => each.gain, MILLION)
        const m3 = total([row], each => each.waterM3, THOUSAND)
        return [
          zoneName(row.zone),
          row.mw,
          row.washings.middle,
          shown(row.washings, 0),
          row.lostUnwashedMwh.middle / THOUSAND,
          row.lostMwh.middle / THOUSAND,
          row.cost.middle / MILLION,
          gain.middle,
          shown(gain, 2),
          m3.middle,
          shown(m3, 0),
        ]
      }),
      digits: 2,
    },
  }
}
