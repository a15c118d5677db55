import type { WaterRow } from '../../study/footprint/water.ts'
import type { FigureMaker } from '../figure.ts'
import { distinct, GRADE, keysOf, shown, total } from '../ledgerSums.ts'
import { MONTHS, paletteColor } from '../view.ts'
import { monthNamed } from '../words/naming.ts'
import { inUnit, named, paragraphs, say } from '../words/text.ts'

const MILLION = 1e6
const MOST_BASINS = 6
const MILLION_M3 = say('unit.millionM3')

/** Water that is not given back, by basin and month, and what it is for. [million m³] */
export const water: FigureMaker = ({ footprint }) => {
  const rows = footprint?.water ?? []
  if (rows.length === 0) return undefined
  const basins = distinct(rows.map(({ basin }) => basin)).sort()
  const uses = distinct(rows.map(({ use }) => use))
  const lines = basins.flatMap(basin =>
    uses.map(use => ({ basin, use, own: rows.filter(row => row.basin === basin && row.use === use) })),
  )
  return {
    id: 'water',
    title: say('water.title'),
    note: paragraphs([say('water.note'), GRADE]),
    source: say('source.output', { keys: keysOf(rows) }),
    chart: {
      kind: 'bars',
      categories: MONTHS.map(monthNamed),
      unit: MILLION_M3,
      stacked: true,
      series: largestBasins(rows).map(({ name, own }, k) => ({
        name: name ? named(name) : say('water.others'),
        color: paletteColor(k),
        values: MONTHS.map(
          month =>
            own
              .filter(row => row.month === month + 1)
              .reduce((sum, row) => sum + row.consumptionM3.middle, 0) / MILLION,
        ),
      })),
    },
    table: {
      columns: [
        say('water.basin'),
        say('water.use'),
        inUnit(say('water.consumption'), MILLION_M3),
        say('term.range'),
        inUnit(say('water.withdrawal'), MILLION_M3),
        say('term.range'),
      ],
      rows: [...lines, { basin: undefined, use: undefined, own: rows }]
        .filter(({ own }) => own.length > 0)
        .map(({ basin, use, own }) => {
          const consumed = total(own, row => row.consumptionM3, MILLION)
          const taken = total(own, row => row.withdrawalM3, MILLION)
          return [
            basin ? named(basin) : say('term.all'),
            use ? say(`water.${use}`) : say('term.all'),
            consumed.middle,
            shown(consumed, 1),
            taken.middle,
            shown(taken, 1),
          ]
        }),
      digits: 1,
    },
  }
}

/** As many basins as there are colours to tell them apart, the rest together. */
function largestBasins(rows: readonly WaterRow[]): { name?: string; own: WaterRow[] }[] {
  const sum = (own: readonly WaterRow[]) => total(own, row => row.consumptionM3, 1).middle
  const basins = distinct(rows.map(({ basin }) => basin))
    .map(name => ({ name, own: rows.filter(({ basin }) => basin === name) }))
    .sort((one, other) => sum(other.own) - sum(one.own))
  const rest = basins.slice(MOST_BASINS).flatMap(({ own }) => own)
  return [...basins.slice(0, MOST_BASINS), ...(rest.length > 0 ? [{ own: rest }] : [])]
}
