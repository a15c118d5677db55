import type { Block } from '../../lp/model.ts'
import type { LinearProgram } from '../../lp/program.ts'
import type { Basis } from '../../lp/solver.ts'
import type { Built } from '../build.ts'

/** A solved problem over stretches of time. */
export interface SolvedSegments {
  built: Built
  /** First snapshot of each stretch. */
  firsts: readonly number[]
  basis: Basis
}

/**
 * A start for the same problem over finer stretches: each column and row takes the status that it has in the stretch
 * around its first hour. Nearly a basis, from which the simplex method has little left to do.
 */
export function startFrom(
  coarse: SolvedSegments,
  fine: Built,
  program: LinearProgram,
  firsts: readonly number[],
): Basis {
  const around = stretchesAround(coarse.firsts, firsts)
  const columns = new Int32Array(program.cost.length)
  const rows = new Int32Array(program.rowLower.length).fill(1)
  carryOver(coarse.built.lp.columnBlocks, coarse.basis.columns, fine.lp.columnBlocks, columns, around)
  carryOver(coarse.built.lp.rowBlocks, coarse.basis.rows, fine.lp.rowBlocks, rows, around)
  return { columns, rows }
}

/** Number of the coarse stretch that holds the first hour of each fine one. */
function stretchesAround(coarse: readonly number[], fine: readonly number[]): Int32Array {
  let k = 0
  return Int32Array.from(fine, first => {
    while (k + 1 < coarse.length && coarse[k + 1]! <= first) k++
    return k
  })
}

/** Blocks are found by name, since short stretches may have rows (ramps) that long ones lack. */
function carryOver(
  from: readonly Block[],
  codes: Int32Array,
  to: readonly Block[],
  target: Int32Array,
  around: Int32Array,
): void {
  const known = new Map(from.map(block => [block.name, block]))
  for (const block of to) {
    const old = known.get(block.name)
    if (!old) continue
    const time = block.axes.findIndex(axis => axis.time)
    if (time < 0) {
      for (let k = 0; k < block.size; k++) target[block.start + k] = codes[old.start + k]!
      continue
    }
    const length = block.axes[time]!.labels.length
    const oldLength = old.axes[time]!.labels.length
    const shift = block.axes[time]!.firstHour ?? 0
    for (let i = 0; i * length < block.size; i++) {
      for (let t = 0; t < length; t++) {
        const k = Math.max(0, around[t + shift]! - shift)
        target[block.start + i * length + t] = codes[old.start + i * oldLength + k]!
      }
    }
  }
}
