import type { LinearProgram } from '../../../lp/program.ts'
import type { Built } from '../../build.ts'

/** Columns and rows of a programme that hang together: a unit with its outputs, levels and limits. */
export interface Cell {
  columns: Int32Array
  rows: Int32Array
}

/** What is known of a programme that has been taken apart. */
export interface Cells {
  /** Rows in which units meet: the balances of buses, the rows of policies, Kirchhoff's law. */
  shared: Uint8Array
  /** The cell around a column. */
  around(column: number): Cell
  /** Are two columns in one cell? */
  together(one: number, other: number): boolean
}

/** Rows that tie branches together and are neither a balance nor a policy. */
const TIES = /^voltageLaw/

/**
 * Takes a programme apart at the rows in which units meet. What is left falls into pieces, and each piece is a unit: its size,
 * what it does in each hour, and its own limits. Nothing need be known of components for that. Units that a global constraint
 * of an imported network ties together stay one piece.
 */
export function cellsOf({ lp, ledger, policyRows }: Built, { matrix, rowLower, cost }: LinearProgram): Cells {
  const shared = new Uint8Array(rowLower.length)
  const ties = lp.rowBlocks.filter(({ name }) => TIES.test(name))
  for (const { start, size } of [ledger.balance, ...policyRows.map(({ rows }) => rows), ...ties])
    shared.fill(1, start, start + size)

  const parent = Int32Array.from(cost, (_, column) => column)
  const rootOf = (column: number): number => {
    let at = column
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  const first = new Int32Array(rowLower.length).fill(-1)
  for (let column = 0; column < cost.length; column++) {
    for (let entry = matrix.starts[column]!; entry < matrix.starts[column + 1]!; entry++) {
      const row = matrix.indices[entry]!
      if (shared[row]) continue
      if (first[row]! < 0) first[row] = column
      else parent[rootOf(column)] = rootOf(first[row]!)
    }
  }
  const belongs = (root: number) => (column: number) => column >= 0 && rootOf(column) === root
  return {
    shared,
    together: (one, other) => rootOf(one) === rootOf(other),
    around(column) {
      const own = belongs(rootOf(column))
      return {
        columns: numbersWhere(cost.length, own),
        rows: numbersWhere(first.length, row => own(first[row]!)),
      }
    },
  }
}

function numbersWhere(count: number, holds: (k: number) => boolean): Int32Array {
  const numbers: number[] = []
  for (let k = 0; k < count; k++) if (holds(k)) numbers.push(k)
  return Int32Array.from(numbers)
}
