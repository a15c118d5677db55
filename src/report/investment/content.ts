import type { Investment } from '../../study/invest.ts'
import type { LedgerRow } from '../../study/localContent/ledger.ts'
import { CASES } from '../../study/ranged.ts'
import type { Figure } from '../figure.ts'
import { format, percent } from '../formats/readable.ts'
import { zoneName } from '../view.ts'

const HOME = '#6a994e'
const ABROAD = '#c44e52'
const PHASES = [
  ['manufacturing', '#4d7ea8'],
  ['construction', '#e0863a'],
  ['operation', '#6a994e'],
] as const

type Amount = 'investment' | 'domestic' | 'imported' | 'valueAdded' | 'duty' | 'premium'

/** Sums below the parts. */
const WHOLES = new Map<string, (row: LedgerRow) => boolean>([
  ['what the plan builds', row => !row.announced],
  ['what is announced', row => row.announced],
  ['all', () => true],
])

const GRADE = 'All of it rests on assumptions with ranges: the lowest grade of data.'

const sumOf = (rows: readonly LedgerRow[], bound: string, amount: Amount) =>
  rows.filter(row => row.case === bound).reduce((sum, row) => sum + row[amount], 0)
const keysOf = (rows: readonly { source: string }[]) =>
  [...new Set(rows.flatMap(({ source }) => source.split(' ')))].filter(Boolean).join(', ')
/** Least to most, whichever case it comes from. */
const ranged = (values: readonly number[], shown: (value: number) => string) => {
  const sorted = values.toSorted((a, b) => a - b)
  return `${shown(sorted[0]!)}–${shown(sorted.at(-1)!)}`
}

/** What is ordered at home and abroad, year by year and part by part. */
export function content({ content: { ledger, grade }, money }: Investment): Figure | undefined {
  if (ledger.length === 0) return undefined
  const years = [...new Set(ledger.map(({ year }) => year))].sort()
  const inYear = (year: number) => ledger.filter(row => row.year === year)
  const parts = [...new Set(ledger.map(row => `${row.technology}, ${row.component}`))]
  const million = (value: number) => format(value / 1e6, 0)
  return {
    id: 'content',
    title: 'What is made in Kazakhstan',
    note: `Orders that give the plan’s additions and the plants that are announced beside it; middle case drawn. At home and abroad add up to the plan’s price of building; duties and what young works cost more come on top.${grade === 'assumption' ? `\n${GRADE}` : ''}`,
    source: `Additions: this plan. ${keysOf(ledger)}.`,
    chart: {
      kind: 'bars',
      categories: years.map(String),
      unit: `million ${money}`,
      stacked: true,
      series: [
        {
          name: 'at home',
          color: HOME,
          values: years.map(y => sumOf(inYear(y), 'middle', 'domestic') / 1e6),
        },
        {
          name: 'imported',
          color: ABROAD,
          values: years.map(y => sumOf(inYear(y), 'middle', 'imported') / 1e6),
        },
      ],
    },
    table: {
      columns: [
        'Part',
        `Ordered, million ${money}`,
        'At home',
        'Range',
        'Imported',
        'Value added',
        'Range',
        'Duties',
        'Dearer at home',
      ],
      rows: [...parts, ...WHOLES.keys()].map(part => {
        const own = ledger.filter(WHOLES.get(part) ?? (row => `${row.technology}, ${row.component}` === part))
        const middle = (amount: Amount) => sumOf(own, 'middle', amount) / 1e6
        const range = (amount: Amount) =>
          ranged(
            CASES.map(bound => sumOf(own, bound, amount)),
            million,
          )
        return [
          part,
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

/** Work by region and phase. */
export function work({ content: { jobs } }: Investment): Figure | undefined {
  if (jobs.length === 0) return undefined
  const zones = [...new Set(jobs.map(({ bus }) => bus))].sort()
  const sum = (zone: string, phase: string, bound: string) =>
    jobs
      .filter(row => row.bus === zone && row.phase === phase && row.case === bound)
      .reduce((total, row) => total + row.jobs, 0)
  const name = (zone: string) => (zone === 'country' ? 'Works anywhere' : zoneName(zone))
  return {
    id: 'jobs',
    title: 'Work in the country',
    note: `Making and building in job-years over all years, operation in jobs that last. Works may stand anywhere in the country. Jobs that are lost elsewhere are left out.\n${GRADE}`,
    source: `${keysOf(jobs)}.`,
    chart: {
      kind: 'bars',
      categories: zones.map(name),
      unit: 'job-years, jobs',
      stacked: false,
      series: PHASES.map(([phase, color]) => ({
        name: phase,
        color,
        values: zones.map(zone => sum(zone, phase, 'middle')),
      })),
    },
    table: {
      columns: ['Where', ...PHASES.flatMap(([phase]) => [`${phase}`, 'Range'])],
      rows: zones.map(zone => [
        name(zone),
        ...PHASES.flatMap(([phase]) => [
          sum(zone, phase, 'middle'),
          ranged(
            CASES.map(bound => sum(zone, phase, bound)),
            value => format(value, 0),
          ),
        ]),
      ]),
      digits: 0,
    },
  }
}

/** From which yearly order works pay, and what the plan orders of them. */
export function works({ content: { factories } }: Investment): Figure | undefined {
  if (factories.length === 0) return undefined
  const million = (value: number) => format(value, 0)
  return {
    id: 'works',
    title: 'From which order works pay for themselves',
    note: `Break-even: annuity and fixed cost over the margin on a MW’s components. Used: domestic orders of the mean year over capacity. To let a plan build no faster than works can deliver, set planning.factories.case=middle in its scenario, and what may be imported beside it.\n${GRADE}`,
    source: `${keysOf(factories.map(({ factory }) => factory))}.`,
    table: {
      columns: [
        'Works',
        'Makes',
        'Capacity, MW/a',
        'Break-even, MW/a',
        'Range',
        'Ordered, MW/a',
        'Used',
        'Used if all',
        'Deliverable, MW',
      ],
      rows: factories.map(({ factory, breakEvenMw, years, utilisation, utilisationOfAll, deliverableMw }) => [
        factory.name,
        `${factory.technology}: ${factory.components.join(', ')}`,
        factory.capacity.middle,
        breakEvenMw.middle,
        `${million(breakEvenMw.low)}–${million(breakEvenMw.high)}`,
        years.reduce((sum, { ordersMw }) => sum + ordersMw, 0) / years.length,
        percent(utilisation),
        percent(utilisationOfAll),
        deliverableMw,
      ]),
      digits: 0,
    },
  }
}
