import type { DealResult } from '../../study/deal/index.ts'
import type { PathInvestment } from '../../study/investPath.ts'
import type { Figure } from '../figure.ts'
import { dealTitle, sourceOf } from '../investment/dealWords.ts'
import { amount, inUnit, millions, say, type Text, unitOf } from '../words/text.ts'

/** A year of a deal, and what is told of it. */
interface Column {
  year: number
  t: number
}

/** Of each year of the path the first in which the deal runs. */
function columnsOf({ evaluation: { timeline } }: DealResult, { periods }: PathInvestment): Column[] {
  const running = timeline.years.map((year, t) => ({ year, t })).filter(({ t }) => timeline.age[t]! >= 0)
  return periods.flatMap(({ year }, k) => {
    const from = k === 0 ? Number.NEGATIVE_INFINITY : year
    const until = periods[k + 1]?.year ?? Number.POSITIVE_INFINITY
    return running.find(each => from <= each.year && each.year < until) ?? []
  })
}

/** What a deal gives, earns and spends as the path goes on. */
export function course(result: DealResult, investment: PathInvestment): Figure {
  const { name, deal, plant, evaluation } = result
  const { flow, contractRevenue, marketRevenue } = evaluation
  const { money, priceYear } = investment
  const columns = columnsOf(result, investment)
  const row = (what: Text, of: (column: Column) => number, digits: number): Text[] => [
    what,
    ...columns.map(column => {
      const value = of(column)
      return Number.isFinite(value) ? amount(value, digits) : '–'
    }),
  ]
  const dispatched = ({ year }: Column) => plant.inYear(year)
  const perMwh = (of: 'sold' | 'bought' | 'running') => (column: Column) =>
    dispatched(column)[of] / dispatched(column).energyMwh
  const unit = say('measures.per', { currency: money, year: String(priceYear), per: unitOf('MWh') })
  const makes = columns.some(column => dispatched(column).productMwh > 0)
  const ofDeal = millions(deal.currency)
  const nominal = (what: Text, values: readonly number[]) =>
    row(inUnit(what, ofDeal), ({ t }) => values[t]! / 1e6, 1)
  return {
    id: `course-${name}`,
    title: say('pathDeal.title', { deal: dealTitle(result) }),
    note: say('pathDeal.note'),
    source: sourceOf(result),
    table: {
      columns: ['', ...columns.map(({ year }) => String(year))],
      rows: [
        row(inUnit(say('pathDeal.energy'), unitOf('GWh')), each => dispatched(each).energyMwh / 1000, 0),
        ...(makes
          ? [
              row(
                inUnit(say('pathDeal.product'), unitOf('GWh')),
                each => dispatched(each).productMwh / 1000,
                0,
              ),
            ]
          : []),
        row(inUnit(say('pathDeal.price'), unit), perMwh('sold'), 1),
        row(
          inUnit(say('pathDeal.running'), unit),
          each => perMwh('running')(each) + perMwh('bought')(each),
          1,
        ),
        nominal(say('pathDeal.contract'), contractRevenue),
        nominal(say('pathDeal.market'), marketRevenue),
        nominal(say('pathDeal.operation'), flow.operation),
        nominal(say('pathDeal.owners'), flow.equity),
      ],
      digits: 1,
    },
  }
}
