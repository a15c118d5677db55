import { energyMwh } from '../../study/result.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, zonesOf } from '../view.ts'
import { inUnit, named, placeNamed, say, unitOf } from '../words/text.ts'

/** Where and when demand is not met. [MWh] */
export const unserved: FigureMaker = result => {
  const zones = zonesOf(result)
  const rows = [...result.dispatch, ...result.otherDispatch]
    .filter(({ component }) => component === 'Unserved')
    .map(({ bus, mw }) => {
      let worst = 0
      mw.forEach((each, t) => {
        if (each > mw[worst]!) worst = t
      })
      return {
        bus: zones.includes(bus) ? placeNamed(bus) : named(bus),
        mwh: energyMwh(mw, result.snapshots),
        hours: mw.reduce((sum, each, t) => (each > 0.01 ? sum + result.snapshots.hours[t]! : sum), 0),
        highestMw: mw[worst] ?? 0,
        when: result.snapshots.axis.labels[worst]!,
      }
    })
    .filter(({ mwh }) => mwh > 0.01)
  if (rows.length === 0) return undefined
  return {
    id: 'unserved',
    title: say('unserved.title'),
    source: computedFrom(result, 'demand', 'heat', 'plants'),
    chart: {
      kind: 'bars',
      categories: rows.map(({ bus }) => bus),
      unit: unitOf('MWh'),
      stacked: false,
      sideways: true,
      series: [
        {
          name: say('unserved.series'),
          color: colorOf(result, 'unserved'),
          values: rows.map(({ mwh }) => mwh),
        },
      ],
    },
    table: {
      columns: [
        say('term.where'),
        inUnit(say('term.energy'), 'MWh'),
        inUnit(say('term.hours'), 'h'),
        inUnit(say('term.highest'), 'MW'),
        say('term.when'),
      ],
      rows: rows.map(({ bus, mwh, hours, highestMw, when }) => [bus, mwh, hours, highestMw, when]),
      digits: 1,
    },
  }
}
