import type { FigureMaker } from '../figure.ts'
import { distinct, GRADE, keysOf, shown, total } from '../ledgerSums.ts'
import { paletteColor } from '../view.ts'
import { technologyNamed } from '../words/naming.ts'
import { inUnit, paragraphs, say } from '../words/text.ts'

const THOUSAND = 1e3
const THOUSAND_T = say('unit.thousandTonnes')

/** SO₂, NOₓ, dust and ash by technology. [thousand t] */
export const air: FigureMaker = ({ footprint }) => {
  const rows = footprint?.air ?? []
  if (rows.length === 0) return undefined
  const kinds = [
    ['SO₂', 'so2Tonnes'],
    ['NOₓ', 'noxTonnes'],
    [say('air.dust'), 'dustTonnes'],
    [say('air.ash'), 'ashTonnes'],
  ] as const
  const groups = distinct(rows.map(({ technology }) => technology)).map(technology => ({
    technology,
    own: rows.filter(row => row.technology === technology),
  }))
  const largest = groups.filter(({ own }) => total(own, row => row.so2Tonnes, THOUSAND).middle > 0.05)
  return {
    id: 'air',
    title: say('air.title'),
    note: paragraphs([say('air.note'), GRADE]),
    source: say('source.fuel', { keys: keysOf(rows) }),
    chart: {
      kind: 'bars',
      categories: largest.map(({ technology }) => technologyNamed(technology)),
      unit: THOUSAND_T,
      stacked: false,
      series: kinds.slice(0, 3).map(([name, key], k) => ({
        name,
        color: paletteColor(k),
        values: largest.map(({ own }) => total(own, row => row[key], THOUSAND).middle),
      })),
    },
    table: {
      columns: [
        say('term.technology'),
        ...kinds.flatMap(([name]) => [inUnit(name, THOUSAND_T), say('term.range')]),
      ],
      rows: [...groups, { technology: undefined, own: rows }].map(({ technology, own }) => [
        technology ? technologyNamed(technology) : say('term.all'),
        ...kinds.flatMap(([, key]) => {
          const sum = total(own, row => row[key], THOUSAND)
          return [sum.middle, shown(sum, 1)]
        }),
      ]),
      digits: 1,
    },
  }
}
