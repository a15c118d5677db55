import type { FigureMaker } from '../figure.ts'
import { distinct, GRADE, keysOf, shown, total } from '../ledgerSums.ts'
import { paletteColor } from '../view.ts'

const HA_PER_KM2 = 100

/** Land by technology. [km²] */
export const land: FigureMaker = ({ footprint }) => {
  const rows = footprint?.land ?? []
  if (rows.length === 0) return undefined
  const groups = distinct(rows.map(({ technology }) => technology)).map(technology => ({
    technology,
    own: rows.filter(row => row.technology === technology),
  }))
  return {
    id: 'land',
    title: 'Land',
    note: `Taken: used for nothing else. Affected: with what lies between turbines and under wires, which is grazed or farmed as before. What the plan adds is told apart. Mines are left out, and so is what the land is worth.\n${GRADE}`,
    source: `Sizes: this run. ${keysOf(rows)}`,
    chart: {
      kind: 'bars',
      categories: groups.map(({ technology }) => technology),
      unit: 'km²',
      stacked: true,
      sideways: true,
      series: [false, true].map((added, k) => ({
        name: added ? 'added by the plan' : 'stands already or is firm',
        color: paletteColor(k),
        values: groups.map(
          ({ own }) =>
            total(
              own.filter(row => row.added === added),
              row => row.takenHa,
              HA_PER_KM2,
            ).middle,
        ),
      })),
    },
    table: {
      columns: [
        'Technology',
        'Taken, km²',
        'Range',
        'Affected, km²',
        'Range',
        'Taken by what the plan adds, km²',
      ],
      rows: [...groups, { technology: 'all', own: rows }].map(({ technology, own }) => {
        const taken = total(own, row => row.takenHa, HA_PER_KM2)
        const affected = total(own, row => row.affectedHa, HA_PER_KM2)
        const added = total(
          own.filter(row => row.added),
          row => row.takenHa,
          HA_PER_KM2,
        )
        return [technology, taken.middle, shown(taken, 1), affected.middle, shown(affected, 1), added.middle]
      }),
      digits: 1,
    },
  }
}
