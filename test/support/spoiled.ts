import type { LinearProgram } from '../../src/lp/program.ts'
import { compress } from '../../src/lp/sparse.ts'

/** How a programme is to be spoiled. */
export interface Spoiling {
  /** Is one of its equations written again, on another scale, with a side that is larger by one? */
  isContradicted: boolean
  /** Are there two new columns that undo one another in that equation, and pay? */
  isEndless: boolean
}

const SCALE = 1.37

/** A programme that has a solution, made one that has none, or none that is best. */
export function spoiled(program: LinearProgram, { isContradicted, isEndless }: Spoiling): LinearProgram {
  const [columns, rows] = [program.cost.length, program.rowLower.length]
  const row = program.rowLower.findIndex(
    (side, r) => side === program.rowUpper[r] && program.rowHour[r]! >= 3,
  )
  const entries = entriesOf(program)
  if (isEndless) entries.push([row, columns, 1], [row, columns + 1, -1])
  const copied = entries.filter(([r]) => isContradicted && r === row)
  for (const [, column, value] of copied) entries.push([rows, column, SCALE * value])
  const [newColumns, newRows] = [isEndless ? 2 : 0, isContradicted ? 1 : 0]
  const hour = program.rowHour[row]!
  const more = (values: Float64Array, count: number, value: number) =>
    Float64Array.from([...values, ...Array<number>(count).fill(value)])
  const side = SCALE * (program.rowLower[row]! + 1)
  return {
    cost: more(program.cost, newColumns, -1),
    lower: more(program.lower, newColumns, 0),
    upper: more(program.upper, newColumns, Number.POSITIVE_INFINITY),
    rowLower: more(program.rowLower, newRows, side),
    rowUpper: more(program.rowUpper, newRows, side),
    matrix: compress(
      Int32Array.from(entries, ([r]) => r),
      Int32Array.from(entries, ([, column]) => column),
      Float64Array.from(entries, ([, , value]) => value),
      entries.length,
      rows + newRows,
      columns + newColumns,
    ),
    columnHour: Int32Array.from([...program.columnHour, ...Array<number>(newColumns).fill(hour)]),
    rowHour: Int32Array.from([...program.rowHour, ...Array<number>(newRows).fill(hour)]),
  }
}

function entriesOf({ matrix, cost }: LinearProgram): [number, number, number][] {
  const entries: [number, number, number][] = []
  for (let column = 0; column < cost.length; column++)
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++)
      entries.push([matrix.indices[entry]!, column, matrix.values[entry]!])
  return entries
}
