import type { FigureMaker } from '../figure.ts'
import { distinct, GRADE, keysOf, shown, total } from '../ledgerSums.ts'
import { paletteColor } from '../view.ts'
import { technologyNamed } from '../words/naming.ts'
import { inUnit, paragraphs, say, unitOf } from '../words/text.ts'

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
    title: say('land.title'),
    note: paragraphs([say('land.note'), GRADE]),
    source: say('source.sizes', { keys: keysOf(rows) }),
    chart: {
      kind: 'bars',
      categories: groups.map(({ technology }) => technologyNamed(technology)),
      unit: unitOf('km²'),
      stacked: true,
      sideways: true,
      series: [false, true].map((added, k) => ({
        name: say(added ? 'land.added' : 'land.stands'),
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
        say('term.technology'),
        inUnit(say('land.taken'), 'km²'),
        say('term.range'),
        inUnit(say('land.affected'), 'km²'),
        say('term.range'),
        inUnit(say('land.takenByPlan'), 'km²'),
      ],
      rows: [...groups, { technology: undefined, own: rows }].map(({ technology, own }) => {
        const taken = total(own, row => row.takenHa, HA_PER_KM2)
        const affected = total(own, row => row.affectedHa, HA_PER_KM2)
        const added = total(
          own.filter(row => row.added),
          row => row.takenHa,
          HA_PER_KM2,
        )
        return [
          technology ? technologyNamed(technology) : say('term.all'),
          taken.middle,
          shown(taken, 1),
          affected.middle,
          shown(affected, 1),
          added.middle,
        ]
      }),
      digits: 1,
    },
  }
}
