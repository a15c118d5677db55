import { energyMwh } from '../../study/result.ts'
import type { FigureMaker } from '../figure.ts'

/** Where and when demand is not met. [MWh] */
export const unserved: FigureMaker = result => {
  const all = [...result.dispatch, ...result.otherDispatch].filter(
    ({ component }) => component === 'Unserved',
  )
  const rows = all
    .map(({ bus, mw }) => {
      let worst = 0
      mw.forEach((each, t) => {
        if (each > mw[worst]!) worst = t
      })
      const hours = mw.reduce((sum, each, t) => (each > 0.01 ? sum + result.snapshots.hours[t]! : sum), 0)
      return [
        bus,
        energyMwh(mw, result.snapshots),
        hours,
        mw[worst] ?? 0,
        result.snapshots.axis.labels[worst]!,
      ] as const
    })
    .filter(([, mwh]) => mwh > 0.01)
  if (rows.length === 0) return undefined
  return {
    id: 'unserved',
    title: 'Demand that is not met',
    table: {
      columns: ['Where', 'Energy, MWh', 'Hours, h', 'Highest, MW', 'When'],
      rows: rows.map(row => [...row]),
      digits: 1,
    },
  }
}
