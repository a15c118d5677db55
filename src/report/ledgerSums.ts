import { CASES, type Ranged } from '../study/ranged.ts'
import { format } from './formats/readable.ts'

/** What every figure of these ledgers has to say. */
export const GRADE = 'All of it rests on factors with wide ranges, not on meters: the lowest grade of data.'

/** Sum of a range over rows, case by case. */
export const total = <T>(rows: readonly T[], of: (row: T) => Ranged, factor: number): Ranged =>
  Object.fromEntries(
    CASES.map(bound => [bound, rows.reduce((sum, row) => sum + of(row)[bound], 0) / factor]),
  ) as unknown as Ranged

/** A range for people. */
export const shown = ({ low, high }: Ranged, digits: number): string =>
  `${format(low, digits)}–${format(high, digits)}`

/** Each value once. */
export const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)]

/** The keys of the rows' sources. */
export const keysOf = (rows: readonly { source: string }[]): string =>
  `${distinct(rows.flatMap(({ source }) => source.split(' ')))
    .filter(Boolean)
    .join(', ')}.`
