import type { LinearProgram } from './program.ts'

/** A row over all columns. */
export interface DenseRow {
  /** Coefficient of each column; zeros are left out. */
  coefficients: Float64Array
  lower: number
  upper: number
}

/** The programme with one row more, its last, that belongs to no hour: to keep a cost while something else is asked for. */
export function withRow(program: LinearProgram, { coefficients, lower, upper }: DenseRow): LinearProgram {
  const { matrix, rowLower, rowUpper, rowHour } = program
  const row = rowLower.length
  const columns = coefficients.length
  const starts = new Int32Array(columns + 1)
  const more = coefficients.reduce((count, value) => count + (value === 0 ? 0 : 1), 0)
  const indices = new Int32Array(matrix.indices.length + more)
  const values = new Float64Array(indices.length)
  let next = 0
  for (let column = 0; column < columns; column++) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      indices[next] = matrix.indices[entry]!
      values[next++] = matrix.values[entry]!
    }
    if (coefficients[column] !== 0) {
      indices[next] = row
      values[next++] = coefficients[column]!
    }
    starts[column + 1] = next
  }
  return {
    ...program,
    matrix: { starts, indices, values },
    rowLower: appended(rowLower, lower),
    rowUpper: appended(rowUpper, upper),
    rowHour: Int32Array.from({ length: row + 1 }, (_, k) => rowHour[k] ?? -1),
  }
}

const appended = (values: Float64Array, last: number) =>
  Float64Array.from({ length: values.length + 1 }, (_, k) => values[k] ?? last)
