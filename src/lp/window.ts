import { hoursOf, type LinearProgram } from './program.ts'
import { type SparseColumns, transpose } from './sparse.ts'

/** A programme laid out by hour, so that stretches of it can be cut out. */
export interface HourlyLayout {
  program: LinearProgram
  hours: number
  byRow: SparseColumns
  /** Columns of hour t: `columns.order[columns.starts[t] … columns.starts[t+1]−1]`; likewise rows. */
  columns: ByHour
  rows: ByHour
  /** Rows that span the horizon. */
  longRows: number[]
}

interface ByHour {
  starts: Int32Array
  order: Int32Array
}

/** A stretch of hours cut out of a programme, with the numbers of its columns and rows in the whole. */
export interface Window {
  program: LinearProgram
  columns: Int32Array
  rows: Int32Array
}

/** Prepares a programme for cutting. */
export function layOutByHour(program: LinearProgram): HourlyLayout {
  const hours = hoursOf(program)
  const longRows: number[] = []
  program.rowHour.forEach((hour, row) => {
    if (hour < 0) longRows.push(row)
  })
  return {
    program,
    hours,
    byRow: transpose(program.matrix, program.rowLower.length),
    columns: sortByHour(program.columnHour, hours),
    rows: sortByHour(program.rowHour, hours),
    longRows,
  }
}

/**
 * Cuts the hours `from … to−1` out of a programme. Terms in other hours are taken at the values of `x` and moved to
 * the right-hand side; rows that span the horizon keep what the other hours leave them or, if prices are given, are left
 * out and paid for instead:  cost − Aᵀ y.
 *
 * @param prices  duals by row [money per unit]
 */
export function cutWindow(
  layout: HourlyLayout,
  from: number,
  to: number,
  x: Float64Array,
  prices?: Float64Array,
): Window {
  const { program, byRow } = layout
  const columns = layout.columns.order.slice(layout.columns.starts[from], layout.columns.starts[to])
  const hourly = layout.rows.order.subarray(layout.rows.starts[from], layout.rows.starts[to])
  const rows = prices ? hourly.slice() : Int32Array.from([...hourly, ...layout.longRows])
  const localOf = new Map<number, number>()
  columns.forEach((column, local) => {
    localOf.set(column, local)
  })

  const starts = new Int32Array(rows.length + 1)
  const indices: number[] = []
  const values: number[] = []
  const rowLower = new Float64Array(rows.length)
  const rowUpper = new Float64Array(rows.length)
  rows.forEach((row, local) => {
    let elsewhere = 0
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
      const column = byRow.indices[entry]!
      const inside = localOf.get(column)
      if (inside === undefined) elsewhere += byRow.values[entry]! * x[column]!
      else {
        indices.push(inside)
        values.push(byRow.values[entry]!)
      }
    }
    starts[local + 1] = indices.length
    rowLower[local] = program.rowLower[row]! - elsewhere
    rowUpper[local] = program.rowUpper[row]! - elsewhere
  })

  const pick = (all: Float64Array) => Float64Array.from(columns, column => all[column]!)
  const matrix = { starts, indices: Int32Array.from(indices), values: Float64Array.from(values) }
  const cost = pick(program.cost)
  if (prices) {
    for (const row of layout.longRows) {
      for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
        const inside = localOf.get(byRow.indices[entry]!)
        if (inside !== undefined) cost[inside]! -= prices[row]! * byRow.values[entry]!
      }
    }
  }
  return {
    columns,
    rows,
    program: {
      cost,
      lower: pick(program.lower),
      upper: pick(program.upper),
      rowLower,
      rowUpper,
      matrix: transpose(matrix, columns.length),
      columnHour: Int32Array.from(columns, column => program.columnHour[column]!),
      rowHour: Int32Array.from(rows, row => program.rowHour[row]!),
    },
  }
}

function sortByHour(hourOf: Int32Array, hours: number): ByHour {
  const starts = new Int32Array(hours + 1)
  for (const hour of hourOf) if (hour >= 0) starts[hour + 1]!++
  for (let hour = 0; hour < hours; hour++) starts[hour + 1]! += starts[hour]!
  const next = starts.slice(0, hours)
  const order = new Int32Array(starts[hours]!)
  hourOf.forEach((hour, item) => {
    if (hour >= 0) order[next[hour]!++] = item
  })
  return { starts, order }
}
