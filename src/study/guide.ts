import type { Block } from '../lp/model.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { Guide } from '../lp/rolling.ts'
import type { Solution } from '../lp/solver.ts'
import type { Built } from './build.ts'

/**
 * Carries a solution in long steps over to the same problem in short ones.
 *
 * Powers are repeated within a step, levels run straight from the end of one step to the end of the next, and the
 * dual of a level's balance becomes what a stored MWh is worth.
 *
 * @param step  how many short snapshots make a long one
 */
export function guideFrom(
  coarse: Built,
  solution: Solution,
  fine: Built,
  program: LinearProgram,
  step: number,
): Guide {
  const x = new Float64Array(program.cost.length)
  const endValue = new Float64Array(program.cost.length).fill(Number.NaN)
  const y = new Float64Array(program.rowLower.length)
  const levels = new Set(fine.ledger.levels.map(({ level }) => level.name))
  fine.lp.columnBlocks.forEach((block, b) => {
    const long = coarse.lp.columnBlocks[b]!
    const spread = levels.has(block.name) ? betweenEnds : repeated
    eachPosition(block, (i, t) => {
      x[block.at(i, t)] = spread(solution.x, long, i, t, step)
    })
  })
  // Long steps may lack rows that bind only within them (ramps), so rows are found by name.
  const longRows = new Map(coarse.lp.rowBlocks.map(block => [block.name, block]))
  for (const block of fine.lp.rowBlocks) {
    const long = longRows.get(block.name)
    if (long && !block.axes.some(({ time }) => time)) y[block.start] = solution.y[long.start]!
  }
  fine.ledger.levels.forEach(({ level, index }, k) => {
    const { balance, index: longIndex } = coarse.ledger.levels[k]!
    for (let t = 0; t < level.axes[1]!.labels.length; t++) {
      endValue[level.at(index, t)] = -solution.y[balance.at(longIndex, Math.floor(t / step))]!
    }
  })
  return { x, endValue, y }
}

function eachPosition(block: Block, visit: (i: number, t: number) => void): void {
  const [first, second] = [block.axes[0]?.labels.length ?? 1, block.axes[1]?.labels.length ?? 1]
  for (let i = 0; i < first; i++) for (let t = 0; t < second; t++) visit(i, t)
}

function repeated(x: Float64Array, long: Block, i: number, t: number, step: number): number {
  return x[long.at(i, Math.floor(t / step))]!
}

function betweenEnds(x: Float64Array, long: Block, i: number, t: number, step: number): number {
  const k = Math.floor(t / step)
  const after = x[long.at(i, k)]!
  const before = k === 0 ? x[long.at(i, long.axes[1]!.labels.length - 1)]! : x[long.at(i, k - 1)]!
  return before + ((after - before) * ((t % step) + 1)) / step
}
