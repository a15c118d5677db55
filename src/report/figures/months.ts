import { toTwh } from '../../units.ts'
import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, inOrder, monthOf, sumByCarrier, suppliesOf } from '../view.ts'
import { monthNamed } from '../words/naming.ts'
import { inUnit, named, say, unitOf } from '../words/text.ts'

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
    title: say('months.title'),
    source: computedFrom(result, 'demand', 'capacity factors', 'plants', 'water'),
    chart: {
      kind: 'bars',
      categories: present.map(monthNamed),
      unit: unitOf('TWh'),
      stacked: true,
      series: carriers.map((carrier, k) => ({
        name: named(carrier),
        color: colorOf(result, carrier),
        values: values[k]!,
      })),
    },
    table: {
      columns: [
        say('term.month'),
        ...carriers.map(carrier => inUnit(named(carrier), 'TWh')),
        inUnit(say('months.all'), 'TWh'),
      ],
      rows: present.map((month, m) => [
        monthNamed(month),
        ...values.map(each => each[m]!),
        values.reduce((sum, each) => sum + each[m]!, 0),
      ]),
      digits: 2,
      adds: true,
    },
  }
}
