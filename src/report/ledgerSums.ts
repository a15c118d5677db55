import { CASES, type Ranged } from '../study/ranged.ts'
import { keysIn } from './sourcing.ts'
import { amount, say, span, type Text } from './words/text.ts'

/** What every figure of these ledgers has to say. */
export const GRADE = say('ledgers.grade')

/** Sum of a range over rows, case by case. */
export const total = <T>(rows: readonly T[], of: (row: T) => Ranged, factor: number): Ranged =>
  Object.fromEntries(
    CASES.map(bound => [bound, rows.reduce((sum, row) => sum + of(row)[bound], 0) / factor]),
  ) as unknown as Ranged

/** A range for people. */
export const shown = ({ low, high }: Ranged, digits: number): Text =>
  span(amount(low, digits), amount(high, digits))

/** Each value once. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** The keys of the rows' sources. */
export const keysOf = (rows: readonly { source: string }[]): string =>
  `${keysIn(rows.map(({ source }) => source)).join(', ')}.`
