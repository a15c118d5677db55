import type { LinearProgram } from './program.ts'
import { compress } from './sparse.ts'

/** A column that may be added to a programme. */
export interface Slack {
  /** Rows and values of its entries. */
  terms: readonly (readonly [row: number, value: number])[]
  /** How much of it there may be at most. */
  most: number
}

/** A programme that asks how much looser a limit must be. */
export interface Loosened {
  program: LinearProgram
  /** The column that is the answer. */
  size: number
}

/**
 * How much looser limits must be, all by the same size, for the rest to hold:
 *
 *   minimise size   subject to   A x + Σ terms · slack = …,   Σ slack of a group ≤ size,   slack ≥ 0
 *
 * A copy of a column as slack widens its upper bound, a copy with its signs changed the lower one; a single entry widens
 * the side of a row.
 *
 * @param groups  slacks that share the size, by hour
 */
export function loosen(program: LinearProgram, groups: ReadonlyMap<number, readonly Slack[]>): Loosened {
  const size = program.cost.length
  const oldRows = program.rowLower.length
  const [rows, columns, values]: [number[], number[], number[]] = [[], [], []]
  const put = (row: number, column: number, value: number) => {
    rows.push(row)
    columns.push(column)
    values.push(value)
  }
  const hours = [...groups.keys()]
  const columnHours: number[] = [-1]
  const most: number[] = [Number.POSITIVE_INFINITY]
  hours.forEach((hour, group) => {
    put(oldRows + group, size, -1)
    for (const slack of groups.get(hour)!) {
      const column = size + columnHours.length
      for (const [row, value] of slack.terms) put(row, column, value)
      put(oldRows + group, column, 1)
      columnHours.push(hour)
      most.push(slack.most)
    }
  })
  const added = columnHours.length
  const fill = (array: Float64Array, count: number, value: number) => {
    const longer = new Float64Array(array.length + count).fill(value)
    longer.set(array)
    return longer
  }
  const cost = new Float64Array(size + added)
  cost[size] = 1
  const { starts, indices, values: known } = program.matrix
  for (let column = 0; column < size; column++) {
    for (let entry = starts[column]!; entry < starts[column + 1]!; entry++)
      put(indices[entry]!, column, known[entry]!)
  }
  return {
    size,
    program: {
      cost,
      lower: fill(program.lower, added, 0),
      upper: Float64Array.from([...program.upper, ...most]),
      rowLower: fill(program.rowLower, hours.length, Number.NEGATIVE_INFINITY),
      rowUpper: fill(program.rowUpper, hours.length, 0),
      matrix: compress(
        Int32Array.from(rows),
        Int32Array.from(columns),
        Float64Array.from(values),
        rows.length,
        oldRows + hours.length,
        size + added,
      ),
      columnHour: Int32Array.from([...program.columnHour, ...columnHours]),
      rowHour: Int32Array.from([...program.rowHour, ...hours]),
    },
  }
}
