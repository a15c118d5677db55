import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, inOrder } from '../view.ts'

/** What is paid for, by carrier and item; the sum is the objective. [million money] */
export const bill: FigureMaker = result => {
  const carriers = inOrder(
    result.bill.filter(({ money }) => Math.abs(money) > 1).map(({ carrier }) => carrier),
  )
  const items = [...new Set(result.bill.map(({ item }) => item))].sort()
  const millions = (carrier: string, item: string) =>
    result.bill
      .filter(line => line.carrier === carrier && line.item === item)
      .reduce((sum, { money }) => sum + money, 0) / 1e6
  const unit = `million ${result.heading.currency}`
  const shown = items.filter(item => carriers.some(carrier => Math.abs(millions(carrier, item)) > 1e-6))
  return {
    id: 'bill',
    title: result.plan ? 'What it costs to build and to run' : 'What it costs to run',
    note: `Fuel, variable cost and CO₂ in ${result.heading.currency} of ${result.heading.priceYear}; exports earn. ${result.plan ? 'Building is the annuity and fixed operation of what is new. ' : ''}Fixed cost of what stands is not part of it.`,
    source: computedFrom(result, 'fuels and costs', 'trade'),
    chart: {
      kind: 'bars',
      categories: shown,
      unit,
      stacked: true,
      series: carriers.map(carrier => ({
        name: carrier,
        color: colorOf(result, carrier),
        values: shown.map(item => millions(carrier, item)),
      })),
    },
    table: {
      columns: ['Carrier', ...shown.map(item => `${item}, ${unit}`), `Sum, ${unit}`],
      rows: carriers.map(carrier => [
        carrier,
        ...shown.map(item => millions(carrier, item)),
        shown.reduce((sum, item) => sum + millions(carrier, item), 0),
      ]),
      digits: 1,
      adds: true,
    },
  }
}
