import { toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, inOrder, MONTH_NAMES, monthOf, sumByCarrier, suppliesOf } from '../view.ts'

/** Generation by month and carrier; shown for horizons of more than one month. [TWh] */
export const months: FigureMaker = result => {
  const { axis, hours } = result.snapshots
  const sums = sumByCarrier(suppliesOf(result))
  const present = [...new Set(axis.labels.map(monthOf))]
  if (present.length < 2) return undefined
  const twh = (carrier: string, month: number) => {
    const mw = sums.get(carrier)!
    return toTwh(
      axis.labels.reduce((sum, label, t) => (monthOf(label) === month ? sum + mw[t]! * hours[t]! : sum), 0),
    )
  }
  const carriers = inOrder(sums.keys()).filter(carrier => sums.get(carrier)!.some(mw => mw > 0.5))
  const values = carriers.map(carrier => present.map(month => twh(carrier, month)))
  return {
    id: 'months',
    title: 'The year by month',
    source: computedFrom(result, 'demand', 'capacity factors', 'plants', 'water'),
    chart: {
      kind: 'bars',
      categories: present.map(month => MONTH_NAMES[month]!),
      unit: 'TWh',
      stacked: true,
      series: carriers.map((carrier, k) => ({
        name: carrier,
        color: colorOf(result, carrier),
        values: values[k]!,
      })),
    },
    table: {
      columns: ['Month', ...carriers.map(carrier => `${carrier}, TWh`), 'All, TWh'],
      rows: present.map((month, m) => [
        MONTH_NAMES[month]!,
        ...values.map(each => each[m]!),
        values.reduce((sum, each) => sum + each[m]!, 0),
      ]),
      digits: 2,
      adds: true,
    },
  }
}
