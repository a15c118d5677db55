import type { Investment } from '../../study/invest.ts'
import type { LedgerRow } from '../../study/localContent/ledger.ts'
import { CASES } from '../../study/ranged.ts'
import type { Figure } from '../figure.ts'
import { keysIn } from '../sourcing.ts'
import { componentNamed, technologyNamed } from '../words/naming.ts'
import { joined, millions, paragraphs, say, type Text } from '../words/text.ts'
import { ranged } from './ranged.ts'

/** More years than that are not all labelled. */
const MANY = 12

const HOME = '#6a994e'
const ABROAD = '#c44e52'

type Sum = 'investment' | 'domestic' | 'imported' | 'valueAdded' | 'duty' | 'premium'

const sumOf = (rows: readonly LedgerRow[], bound: string, of: Sum) =>
  rows.filter(row => row.case === bound).reduce((sum, row) => sum + row[of], 0)
/** Sums below the parts. */
const WHOLES: readonly (readonly [Text, (row: LedgerRow) => boolean])[] = [
  [say('content.planned'), row => !row.announced],
  [say('content.announced'), row => row.announced],
  [say('term.all'), () => true],
]

const partNamed = ({ technology, component }: LedgerRow): Text =>
  joined([technologyNamed(technology), componentNamed(component)])
/** A part of the orders, with its name. */
const partRow = ([part, name]: readonly [string, Text]) =>
  [name, (row: LedgerRow) => partKey(row) === part] as const

const partKey = ({ technology, component }: LedgerRow) => `${technology}, ${component}`

/** What is ordered at home and abroad, year by year and part by part. */
export function content({
  content: { ledger, grade },
  money,
}: Pick<Investment, 'content' | 'money'>): Figure | undefined {
  if (ledger.length === 0) return undefined
  const years = [...new Set(ledger.map(({ year }) => year))].sort()
  const inYear = (year: number) => ledger.filter(row => row.year === year)
  const parts = [...new Map(ledger.map(row => [partKey(row), partNamed(row)]))]
  return {
    id: 'content',
    title: say('content.title'),
    note: paragraphs([say('content.note'), ...(grade === 'assumption' ? [say('content.grade')] : [])]),
    source: say('content.source', { keys: keysIn(ledger.map(({ source }) => source)).join(', ') }),
    chart: {
      kind: 'bars',
      categories: years.map(String),
      unit: millions(money),
      stacked: true,
      ...(years.length > MANY ? { labelEvery: 5 } : {}),
      series: [
        {
          name: say('content.domestic'),
          color: HOME,
          values: years.map(y => sumOf(inYear(y), 'middle', 'domestic') / 1e6),
        },
        {
          name: say('content.abroad'),
          color: ABROAD,
          values: years.map(y => sumOf(inYear(y), 'middle', 'imported') / 1e6),
        },
      ],
    },
    table: {
      columns: [
        say('content.part'),
        say('content.ordered', { currency: money }),
        say('content.atHome'),
        say('term.range'),
        say('content.imported'),
        say('content.valueAdded'),
        say('term.range'),
        say('content.duties'),
        say('content.dearer'),
      ],
      rows: [...parts.map(partRow), ...WHOLES].map(([name, isMeant]) => {
        const own = ledger.filter(isMeant)
        const middle = (of: Sum) => sumOf(own, 'middle', of) / 1e6
        const range = (of: Sum) => ranged(CASES.map(bound => sumOf(own, bound, of) / 1e6))
        return [
          name,
          middle('investment'),
          middle('domestic'),
          range('domestic'),
          middle('imported'),
          middle('valueAdded'),
          range('valueAdded'),
          middle('duty'),
          middle('premium'),
        ]
      }),
      digits: 1,
    },
  }
}
