import type { FigureMaker } from '../figure.ts'
import { computedFrom } from '../sourcing.ts'
import { colorOf, inOrder } from '../view.ts'
import { itemNamed } from '../words/naming.ts'
import { inUnit, millions, named, say, sentences } from '../words/text.ts'

/** What is paid for, by carrier and item; the sum is the objective. [million money] */
export const bill: FigureMaker = result => {
  const carriers = inOrder(
    result.bill.filter(({ money }) => Math.abs(money) > 1).map(({ carrier }) => carrier),
  )
  const items = [...new Set(result.bill.map(({ item }) => item))].sort()
  const paid = (carrier: string, item: string) =>
    result.bill
      .filter(line => line.carrier === carrier && line.item === item)
      .reduce((sum, { money }) => sum + money, 0) / 1e6
  const unit = millions(result.heading.currency)
  const shown = items.filter(item => carriers.some(carrier => Math.abs(paid(carrier, item)) > 1e-6))
  return {
    id: 'bill',
    title: say(result.plan ? 'bill.planTitle' : 'bill.title'),
    note: sentences([
      say('bill.note', {
        currency: result.heading.currency,
        priceYear: String(result.heading.priceYear),
      }),
      ...(result.plan ? [say('bill.building')] : []),
      say('bill.fixed'),
    ]),
    source: computedFrom(result, 'fuels and costs', 'trade'),
    chart: {
      kind: 'bars',
      categories: shown.map(itemNamed),
      unit,
      stacked: true,
      series: carriers.map(carrier => ({
        name: named(carrier),
        color: colorOf(result, carrier),
        values: shown.map(item => paid(carrier, item)),
      })),
    },
    table: {
      columns: [
        say('term.carrier'),
        ...shown.map(item => inUnit(itemNamed(item), unit)),
        inUnit(say('term.sum'), unit),
      ],
      rows: carriers.map(carrier => [
        named(carrier),
        ...shown.map(item => paid(carrier, item)),
        shown.reduce((sum, item) => sum + paid(carrier, item), 0),
      ]),
      digits: 1,
      adds: true,
    },
  }
}
