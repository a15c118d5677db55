import type { LinearProgram } from '../program.ts'
import { kept, type SparseColumns, submatrix } from '../sparse.ts'

/** Values and duals of a larger programme from those of a smaller one. */
export type Restore = (x: Float64Array, y: Float64Array) => { x: Float64Array; y: Float64Array }

/** A row that a bound took over, or that left its columns no choice. */
export interface Step {
  row: number
  /** Column whose bound the row became; −1 where the row fixed all its columns. */
  column: number
  coefficient: number
  /** Is the bound that of this row in the end? */
  setsLower: boolean
  setsUpper: boolean
  /** +1 where its least activity is all that is allowed, −1 where its largest is. */
  side: number
  from: number
  to: number
}

/** What the way back needs to know: nothing of the programme but the columns whose reduced costs decide duals. */
interface Back {
  /** Values of the columns that are gone, in their order. */
  values: Float64Array
  columns: Int32Array
  rows: Int32Array
  numRows: number
  steps: readonly Step[]
  fixedAt: Int32Array
  fixedBy: Float64Array
  /** Their entries, costs and costs of the square, and where each column of the whole stands among them. */
  entries: SparseColumns
  cost: Float64Array
  square: Float64Array | undefined
  placeOf: Int32Array
  before: Restore
}

/** The columns that steps speak of, alone; `needed` are their numbers. */
export function columnsOfSteps(
  { cost, rowLower }: LinearProgram,
  matrix: SparseColumns,
  steps: readonly Step[],
  fixedAt: readonly number[],
): Pick<Back, 'entries' | 'placeOf'> & { needed: Int32Array } {
  const isNeeded = new Uint8Array(cost.length)
  for (const { column } of steps) if (column >= 0) isNeeded[column] = 1
  for (const column of fixedAt) isNeeded[column] = 1
  const needed = kept(isNeeded.map(each => 1 - each))
  const placeOf = new Int32Array(cost.length)
  needed.forEach((column, place) => {
    placeOf[column] = place
  })
  const all = Int32Array.from(rowLower.keys())
  return {
    needed,
    entries: submatrix(matrix, needed, all, all.length),
    placeOf,
  }
}

/** Values and duals of the whole from those of what presolve left. */
export function wayBack(back: Back): Restore {
  const { steps, fixedAt, fixedBy, entries, cost, square, placeOf } = back
  return (smallX, smallY) => {
    const x = new Float64Array(back.columns.length + back.values.length)
    const y = new Float64Array(back.numRows)
    let [local, gone] = [0, 0]
    for (let column = 0; column < x.length; column++)
      x[column] = back.columns[local] === column ? smallX[local++]! : back.values[gone++]!
    back.rows.forEach((row, local) => {
      y[row] = smallY[local]!
    })
    const reducedOf = (column: number) => {
      const place = placeOf[column]!
      let reduced = cost[place]! + 2 * (square?.[place] ?? 0) * x[column]!
      for (let entry = entries.starts[place]!; entry < entries.starts[place + 1]!; entry++)
        reduced -= entries.values[entry]! * y[entries.indices[entry]!]!
      return reduced
    }
    for (const step of steps.toReversed()) {
      if (step.column < 0) {
        let dual = 0
        for (let f = step.from; f < step.to; f++) {
          const ratio = reducedOf(fixedAt[f]!) / fixedBy[f]!
          if (ratio * step.side < dual * step.side) dual = ratio
        }
        y[step.row] = dual
        continue
      }
      if (!step.setsLower && !step.setsUpper) continue
      const reduced = reducedOf(step.column)
      if ((step.setsLower && reduced > 0) || (step.setsUpper && reduced < 0))
        y[step.row] = reduced / step.coefficient
    }
    return back.before(x, y)
  }
}
