import type { WaterRow } from '../../study/footprint/water.ts'
import type { FigureMaker } from '../figure.ts'
import { distinct, GRADE, keysOf, shown, total } from '../ledgerSums.ts'
import { paletteColor } from '../view.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MILLION = 1e6
const MOST_BASINS = 6

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
    title: 'Water that is not given back, by basin',
    note: `Middle case drawn. Withdrawal counts what passes a condenser as well, even where it comes back to the same lake. Salt water of the Caspian is told apart as it is not scarce. Evaporation of reservoirs is what their share of power is charged with, and happens whether they run or not.\n${GRADE}`,
    source: `Output: this run. ${keysOf(rows)}`,
    chart: {
      kind: 'bars',
      categories: MONTHS,
      unit: 'million m³',
      stacked: true,
      series: largestBasins(rows).map(({ name, own }, k) => ({
        name,
        color: paletteColor(k),
        values: MONTHS.map(
          (_, month) =>
            own
              .filter(row => row.month === month + 1)
              .reduce((sum, row) => sum + row.consumptionM3.middle, 0) / MILLION,
        ),
      })),
    },
    table: {
      columns: ['Basin', 'Use', 'Consumption, million m³', 'Range', 'Withdrawal, million m³', 'Range'],
      rows: [...lines, { basin: 'all', use: 'all', own: rows }]
        .filter(({ own }) => own.length > 0)
        .map(({ basin, use, own }) => {
          const consumed = total(own, row => row.consumptionM3, MILLION)
          const taken = total(own, row => row.withdrawalM3, MILLION)
          return [basin, use, consumed.middle, shown(consumed, 1), taken.middle, shown(taken, 1)]
        }),
      digits: 1,
    },
  }
}

/** As many basins as there are colours to tell them apart, the rest together. */
function largestBasins(rows: readonly WaterRow[]): { name: string; own: WaterRow[] }[] {
  const sum = (own: readonly WaterRow[]) => total(own, row => row.consumptionM3, 1).middle
  const basins = distinct(rows.map(({ basin }) => basin))
    .map(name => ({ name, own: rows.filter(({ basin }) => basin === name) }))
    .sort((one, other) => sum(other.own) - sum(one.own))
  const rest = basins.slice(MOST_BASINS).flatMap(({ own }) => own)
  return [...basins.slice(0, MOST_BASINS), ...(rest.length > 0 ? [{ name: 'others', own: rest }] : [])]
}
