import type { FigureMaker } from '../figure.ts'
import { GRADE, keysOf, shown, total } from '../ledgerSums.ts'
import { paletteColor } from '../view.ts'
import { inUnit, millions, named, paragraphs, placeNamed, say, unitOf } from '../words/text.ts'

const MILLION = 1e6
const THOUSAND = 1e3

/** How often modules are best washed, and what it is worth. */
export const cleaning: FigureMaker = ({ footprint, heading: { currency } }) => {
  const rows = footprint?.cleaning ?? []
  if (rows.length === 0) return undefined
  return {
    id: 'cleaning',
    title: say('cleaning.title'),
    note: paragraphs([say('cleaning.note'), GRADE]),
    source: say('source.sun', { keys: keysOf(rows) }),
    chart: {
      kind: 'bars',
      categories: rows.map(({ zone }) => placeNamed(zone)),
      unit: unitOf('GWh'),
      stacked: false,
      series: [
        {
          name: say('cleaning.never'),
          color: paletteColor(1),
          values: rows.map(row => row.lostUnwashedMwh.middle / THOUSAND),
        },
        {
          name: say('cleaning.best'),
          color: paletteColor(0),
          values: rows.map(row => row.lostMwh.middle / THOUSAND),
        },
      ],
    },
    table: {
      columns: [
        say('term.zone'),
        inUnit(named('solar'), 'MW'),
        say('cleaning.times'),
        say('term.range'),
        inUnit(say('cleaning.lostUnwashed'), 'GWh'),
        inUnit(say('cleaning.lost'), 'GWh'),
        inUnit(say('cleaning.cost'), millions(currency)),
        inUnit(say('term.gain'), millions(currency)),
        say('term.range'),
        inUnit(say('cleaning.water'), say('unit.thousandM3')),
        say('term.range'),
      ],
      rows: rows.map(row => {
        const gain = total([row], each => each.gain, MILLION)
        const m3 = total([row], each => each.waterM3, THOUSAND)
        return [
          placeNamed(row.zone),
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
