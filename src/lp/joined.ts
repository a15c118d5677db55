import type { Term } from './model.ts'
import { hoursOf, type LinearProgram } from './program.ts'
import { compress } from './sparse.ts'

/** A programme as a part of a larger one. */
export interface Part {
  program: LinearProgram
  /** What its costs are multiplied by. */
  weight: number
  /** Columns whose cost is reckoned elsewhere. */
  unpaid?: ReadonlySet<number>
}

/** A column that belongs to no part. */
export interface JointColumn {
  cost: number
  lower: number
  upper: number
}

/** A row over columns of the whole. */
export interface JointRow {
  terms: readonly Term[]
  lower: number
  upper: number
}

/** Several programmes as one, with where each begins. */
export interface Joined {
  program: LinearProgram
  /** First column and row of each part; those that belong to none come last. */
  columnOf: readonly number[]
  rowOf: readonly number[]
}

/** First column of each part, and at the end of those that belong to none. */
export function columnOffsets(parts: readonly Part[]): number[] {
  const offsets = [0]
  for (const { program } of parts) offsets.push(offsets.at(-1)! + program.cost.length)
  return offsets
}

/**
 * Programmes side by side, tied together by columns and rows of their own:
 *
 *   minimise  Σ weight · cost · x + cost₀ · z   subject to the rows of each part, and rows over all columns
 *
 * Hours of the parts follow one another. Whole numbers are let go; squares stay, weighted.
 *
 * @param columns  numbered after those of all parts (`columnOffsets`)
 */
export function joinPrograms(
  parts: readonly Part[],
  columns: readonly JointColumn[],
  rows: readonly JointRow[],
): Joined {
  const columnOf = columnOffsets(parts)
  const rowOf = [0]
  for (const { program } of parts) rowOf.push(rowOf.at(-1)! + program.rowLower.length)
  const [numColumns, numRows] = [columnOf.at(-1)! + columns.length, rowOf.at(-1)! + rows.length]
  const joint = {
    cost: new Float64Array(numColumns),
    lower: new Float64Array(numColumns),
    upper: new Float64Array(numColumns),
    rowLower: new Float64Array(numRows),
    rowUpper: new Float64Array(numRows),
    columnHour: new Int32Array(numColumns).fill(-1),
    rowHour: new Int32Array(numRows).fill(-1),
  }
  let hour = 0
  for (const [k, { program, weight, unpaid }] of parts.entries()) {
    const [column, row] = [columnOf[k]!, rowOf[k]!]
    program.cost.forEach((cost, j) => {
      joint.cost[column + j] = unpaid?.has(j) ? 0 : weight * cost
    })
    joint.lower.set(program.lower, column)
    joint.upper.set(program.upper, column)
    joint.rowLower.set(program.rowLower, row)
    joint.rowUpper.set(program.rowUpper, row)
    program.columnHour.forEach((each, j) => {
      joint.columnHour[column + j] = each < 0 ? -1 : hour + each
    })
    program.rowHour.forEach((each, i) => {
      joint.rowHour[row + i] = each < 0 ? -1 : hour + each
    })
    hour += hoursOf(program)
  }
  columns.forEach(({ cost, lower, upper }, j) => {
    const column = columnOf.at(-1)! + j
    joint.cost[column] = cost
    joint.lower[column] = lower
    joint.upper[column] = upper
  })
  rows.forEach(({ lower, upper }, i) => {
    const row = rowOf.at(-1)! + i
    joint.rowLower[row] = lower
    joint.rowUpper[row] = upper
  })
  const matrix = joinMatrices(parts, rows, columnOf, rowOf, numColumns, numRows)
  const square = joinSquares(parts, columnOf, numColumns)
  return { program: { ...joint, matrix, ...(square ? { square } : {}) }, columnOf, rowOf }
}

function joinMatrices(
  parts: readonly Part[],
  rows: readonly JointRow[],
  columnOf: readonly number[],
  rowOf: readonly number[],
  numColumns: number,
  numRows: number,
) {
  const more = rows.reduce((sum, { terms }) => sum + terms.length, 0)
  const count = parts.reduce((sum, { program }) => sum + program.matrix.values.length, more)
  const [i, j, value] = [new Int32Array(count), new Int32Array(count), new Float64Array(count)]
  let next = 0
  const add = (row: number, column: number, factor: number) => {
    i[next] = row
    j[next] = column
    value[next++] = factor
  }
  for (const [k, { program }] of parts.entries()) {
    const { starts, indices, values } = program.matrix
    for (let column = 0; column + 1 < starts.length; column++)
      for (let entry = starts[column]!; entry < starts[column + 1]!; entry++)
        add(rowOf[k]! + indices[entry]!, columnOf[k]! + column, values[entry]!)
  }
  for (const [k, { terms }] of rows.entries())
    for (const [factor, column] of terms) add(rowOf.at(-1)! + k, column, factor)
  return compress(i, j, value, next, numRows, numColumns)
}

function joinSquares(parts: readonly Part[], columnOf: readonly number[], numColumns: number) {
  if (!parts.some(({ program }) => program.square)) return undefined
  const square = new Float64Array(numColumns)
  for (const [k, { program, weight }] of parts.entries())
    program.square?.forEach((money, j) => {
      square[columnOf[k]! + j] = weight * money
    })
  return square
}
