import type { Problem } from '../errors.ts'

/** A table of text: a CSV file or a sheet of a workbook. The first column is the index. */
export interface Sheet {
  /** `generators`, `generators-p_max_pu`, `snapshots`. */
  name: string
  header: readonly string[]
  rows: readonly (readonly string[])[]
  /** In place of the rows of a series: its columns as numbers, without the index. */
  numbers?: readonly Float64Array[]
  /** Where a cell stands; rows count from 0, −1 is the header. */
  where(row: number, column?: string): string
}

/** What reading says beside the network itself. */
export interface Findings {
  problems: Problem[]
  /** What was read and has no effect, or is worth knowing. */
  notes: string[]
}
