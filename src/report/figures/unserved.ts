import { energyMwh } from '../../study/result.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, zoneName, zonesOf } from '../view.ts'

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
        bus: zones.includes(bus) ? zoneName(bus) : bus,
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
    title: 'Demand that is not met',
    source: computedFrom(result, 'demand', 'heat', 'plants'),
    chart: {
      kind: 'bars',
      categories: rows.map(({ bus }) => bus),
      unit: 'MWh',
      stacked: false,
      sideways: true,
      series: [
        {
          name: 'not met',
          color: colorOf(result, 'unserved'),
          values: rows.map(({ mwh }) => mwh),
        },
      ],
    },
    table: {
      columns: ['Where', 'Energy, MWh', 'Hours, h', 'Highest, MW', 'When'],
      rows: rows.map(({ bus, mwh, hours, highestMw, when }) => [bus, mwh, hours, highestMw, when]),
      digits: 1,
    },
  }
}
