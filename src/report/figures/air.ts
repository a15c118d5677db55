import type { FigureMaker } from '../figure.ts'
import { distinct, GRADE, keysOf, shown, total } from '../ledgerSums.ts'
import { paletteColor } from '../view.ts'

const THOUSAND = 1e3

/** SO₂, NOₓ, dust and ash by technology. [thousand t] */
export const air: FigureMaker = ({ footprint }) => {
  const rows = footprint?.air ?? []
  if (rows.length === 0) return undefined
  const kinds = [
    ['SO₂', 'so2Tonnes'],
    ['NOₓ', 'noxTonnes'],
    ['dust', 'dustTonnes'],
    ['ash', 'ashTonnes'],
  ] as const
  const groups = distinct(rows.map(({ technology }) => technology)).map(technology => ({
    technology,
    own: rows.filter(row => row.technology === technology),
  }))
  const largest = groups.filter(({ own }) => total(own, row => row.so2Tonnes, THOUSAND).middle > 0.05)
  return {
    id: 'air',
    title: 'What fire leaves in the air and on the ground',
    note: `Middle case drawn; ash, which is caught and dumped, only in the table. From the fuel of the plan, boilers of cities inside. Nobody is counted who breathes it: a tonne from a tall stack in the steppe is not one from a boiler in a city.\n${GRADE}`,
    source: `Fuel: this run. ${keysOf(rows)}`,
    chart: {
      kind: 'bars',
      categories: largest.map(({ technology }) => technology),
      unit: 'thousand t',
      stacked: false,
      series: kinds.slice(0, 3).map(([name, key], k) => ({
        name,
        color: paletteColor(k),
        values: largest.map(({ own }) => total(own, row => row[key], THOUSAND).middle),
      })),
    },
    table: {
      columns: ['Technology', ...kinds.flatMap(([name]) => [`${name}, thousand t`, 'Range'])],
      rows: [...groups, { technology: 'all', own: rows }].map(({ technology, own }) => [
        technology,
        ...kinds.flatMap(([, key]) => {
          const sum = total(own, row => row[key], THOUSAND)
          return [sum.middle, shown(sum, 1)]
        }),
      ]),
      digits: 1,
    },
  }
}
