import type { InvestPeriod, PathInvestment } from '../../study/investPath.ts'
import { contentSummary } from '../../study/investSummary.ts'
import type { LocalContent } from '../../study/localContent/index.ts'
import { contentOfYear } from '../../study/localContent/ofPathYear.ts'
import { eachCase, type Ranged } from '../../study/ranged.ts'
import type { Figure } from '../figure.ts'
import { keysIn } from '../sourcing.ts'
import { technologyNamed } from '../words/naming.ts'
import { millions, paragraphs, percentOf, say, type Text } from '../words/text.ts'
import { ALL, rangedCell, yearColumns } from './cells.ts'

type Summed = ReturnType<typeof contentSummary>
type Sum = Exclude<keyof Summed, 'grade'>

/** Of all orders: those that give the additions of a year of the path, and the jobs of operation that last in it. */
function ordersOf(content: LocalContent, { since, year }: Pick<InvestPeriod, 'since' | 'year'>) {
  const own = contentOfYear(content, { since, year })
  return { plan: contentSummary(own, false), announced: contentSummary(own, true) }
}

const MILLION = 1e6

/** What is ordered for each year of a path, where it is made, and the work that it gives. */
export function orders(investment: PathInvestment): Figure | undefined {
  const { content, periods, money, decision } = investment
  if (content.ledger.length === 0) return undefined
  const columns = periods.map(period => ordersOf(content, period))
  const all = ordersOf(content, { since: decision, year: periods.at(-1)!.year })
  const both = ({ plan, announced }: typeof all, key: Sum) =>
    eachCase(bound => plan[key][bound] + announced[key][bound])
  const row = (label: Text, of: (sums: typeof all) => Text, sums = true) => [
    label,
    ...columns.map(of),
    sums ? of(all) : '',
  ]
  const inMillions = (key: Sum) => (sums: typeof all) => rangedCell(both(sums, key), 0, MILLION)
  const people = (key: Sum) => (sums: typeof all) => rangedCell(both(sums, key), 0)
  const atHome = (sums: typeof all) => {
    const ordered = both(sums, 'ordered').middle
    return ordered > 0 ? percentOf(both(sums, 'domestic').middle / ordered, 0) : '–'
  }
  return {
    id: 'path-orders',
    title: say('homeLines.title', { grade: say(`grade.${content.grade}`) }),
    note: paragraphs([say('pathHome.ordersNote'), say('content.note')]),
    source: say('content.source', { keys: keysIn(content.ledger.map(({ source }) => source)).join(', ') }),
    chart: {
      kind: 'bars',
      categories: periods.map(({ year }) => String(year)),
      unit: millions(money),
      stacked: true,
      series: [
        {
          name: say('content.domestic'),
          color: '#6a994e',
          values: columns.map(each => both(each, 'domestic').middle / MILLION),
        },
        {
          name: say('content.abroad'),
          color: '#c44e52',
          values: columns.map(each => both(each, 'imported').middle / MILLION),
        },
      ],
    },
    table: {
      columns: yearColumns(investment, ALL),
      rows: [
        row(say('homeLines.orders', { currency: money }), inMillions('ordered')),
        row(say('content.announced'), sums => rangedCell(sums.announced.ordered, 0, MILLION)),
        row(say('homeLines.domestic'), inMillions('domestic')),
        row(say('pathHome.share'), atHome),
        row(say('homeLines.imported'), inMillions('imported')),
        row(say('homeLines.valueAdded'), inMillions('valueAdded')),
        row(say('homeLines.duties'), inMillions('duty')),
        row(say('homeLines.making'), people('making')),
        row(say('homeLines.building'), people('building')),
        row(say('homeLines.operating'), people('operating'), false),
      ],
      digits: 0,
    },
  }
}

/** What of each technology is made at home, as works and learning grow. */
export function homeShares(investment: PathInvestment): Figure | undefined {
  const { content, periods, money } = investment
  const middle = content.ledger.filter(row => row.case === 'middle')
  const technologies = [...new Set(middle.map(({ technology }) => technology))]
  if (technologies.length === 0) return undefined
  const cell = (technology: string, { since, year }: InvestPeriod): Text => {
    const sum = (bound: keyof Ranged, of: 'investment' | 'domestic') =>
      content.ledger
        .filter(row => row.case === bound && row.technology === technology)
        .filter(row => since < row.year && row.year <= year)
        .reduce((total, row) => total + row[of], 0)
    const ordered = sum('middle', 'investment')
    if (!(ordered > 0)) return '–'
    const share = eachCase(bound => (100 * sum(bound, 'domestic')) / sum(bound, 'investment'))
    return say('pathHome.ordered', {
      money: rangedCell(
        eachCase(() => ordered),
        0,
        MILLION,
      ),
      percent: rangedCell(share, 0),
    })
  }
  return {
    id: 'path-home-shares',
    title: say('pathHome.sharesTitle'),
    note: say('pathHome.sharesNote', { unit: millions(money) }),
    source: say('content.source', { keys: keysIn(middle.map(({ source }) => source)).join(', ') }),
    table: {
      columns: yearColumns(investment),
      rows: technologies.map(technology => [
        technologyNamed(technology),
        ...periods.map(period => cell(technology, period)),
      ]),
      digits: 0,
    },
  }
}
