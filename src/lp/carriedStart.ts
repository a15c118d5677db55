import type { Axis, Block } from './model.ts'
import type { LinearProgram } from './program.ts'
import type { Basis, SolveOptions } from './solver.ts'

/** What columns and rows of a programme are called. */
export interface Named {
  columnBlocks: readonly Block[]
  rowBlocks: readonly Block[]
}

/** A programme that was solved, what its columns and rows are called, and where that ended. */
export interface NamedEnd {
  program: LinearProgram
  named: Named
  basis: Basis
}

/** Basis codes of HiGHS: at its lower bound, basic. */
const [AT_LOWER, BASIC] = [0, 1]

/**
 * A start for a programme from the end of another that has units more or fewer: columns and rows of the same name keep their
 * status, new columns lie at their lower bound, new rows are basic. Where all else is as it was and what is new may be idle, that is a
 * feasible vertex, from which the primal simplex method goes on; else the dual. It need not be a basis where something is gone.
 */
export function carriedStart(
  ended: NamedEnd,
  program: LinearProgram,
  named: Named,
): Pick<SolveOptions, 'start' | 'method'> {
  const columns = placesBefore(ended.named.columnBlocks, named.columnBlocks)
  const rows = placesBefore(ended.named.rowBlocks, named.rowBlocks)
  const isFeasible =
    isAsBefore(program.lower, ended.program.lower, columns) &&
    isAsBefore(program.upper, ended.program.upper, columns) &&
    isAsBefore(program.rowLower, ended.program.rowLower, rows) &&
    isAsBefore(program.rowUpper, ended.program.rowUpper, rows)
  return {
    start: {
      columns: columns.map(place => (place < 0 ? AT_LOWER : ended.basis.columns[place]!)),
      rows: rows.map(place => (place < 0 ? BASIC : ended.basis.rows[place]!)),
    },
    method: isFeasible ? 'primal' : 'dual',
  }
}

/** Where each column or row stood in the programme before; −1 for what is new. */
function placesBefore(from: readonly Block[], to: readonly Block[]): Int32Array {
  const last = to.at(-1)
  const places = new Int32Array(last ? last.start + last.size : 0).fill(-1)
  const before = new Map(from.map(block => [block.name, block]))
  for (const block of to) {
    const old = before.get(block.name)
    if (!old || old.axes.length !== block.axes.length) continue
    const [first, second] = [0, 1].map(k => labelsBefore(old.axes[k], block.axes[k]))
    first!.forEach((i, k) => {
      second!.forEach((t, l) => {
        if (i >= 0 && t >= 0) places[block.start + k * second!.length + l] = old.at(i, t)
      })
    })
  }
  return places
}

/** Where each label of an axis stood before; one place where there is no axis. */
function labelsBefore(from: Axis | undefined, to: Axis | undefined): readonly number[] {
  if (!from || !to) return [0]
  const before = new Map(from.labels.map((label, k) => [label, k]))
  return to.labels.map(label => before.get(label) ?? -1)
}

const isAsBefore = (values: Float64Array, before: Float64Array, places: Int32Array): boolean =>
  places.every((place, k) => place < 0 || values[k] === before[place])
