import type { InvestPeriod, PathInvestment } from '../../study/investPath.ts'
import type { FactoryYears } from '../../study/localContent/factories.ts'
import { eachCase } from '../../study/ranged.ts'
import type { Figure } from '../figure.ts'
import { keysOf } from '../ledgerSums.ts'
import { factoryNamed } from '../words/naming.ts'
import { amount, paragraphs, percentOf, say, type Text } from '../words/text.ts'
import { rangedCell, yearColumns } from './cells.ts'

/** How far works are used while a year of the path is built, and from which yearly order they pay at its prices. */
export function works(investment: PathInvestment): Figure | undefined {
  const { content, periods } = investment
  const { factories } = content
  if (factories.length === 0) return undefined
  return {
    id: 'path-works',
    title: say('pathHome.works'),
    note: paragraphs([say('pathHome.worksNote'), say('content.grade')]),
    source: keysOf(factories.map(({ factory }) => factory)),
    table: {
      columns: yearColumns(investment),
      rows: factories.map(each => [
        say('pathHome.works.capacity', {
          name: factoryNamed(each.factory.name),
          mw: amount(each.factory.capacity.middle, 0),
        }),
        ...periods.map(period => cell(each, period)),
      ]),
      digits: 0,
    },
  }
}

function cell({ factory, years }: FactoryYears, { since, year }: InvestPeriod): Text {
  const own = years.filter(each => since < each.year && each.year <= year)
  const mean = (of: (each: (typeof own)[number]) => number) =>
    own.reduce((sum, each) => sum + of(each), 0) / (year - since)
  return say('pathHome.works.used', {
    used: percentOf(mean(each => each.domesticMw) / factory.capacity.middle, 0),
    ordered: amount(
      mean(each => each.ordersMw),
      0,
    ),
    least: rangedCell(
      eachCase(bound => mean(each => each.breakEvenMw[bound])),
      0,
    ),
  })
}
