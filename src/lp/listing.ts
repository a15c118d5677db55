import { type Block, type LinearModel, nameOf } from './model.ts'
import { transpose } from './sparse.ts'

/**
 * The rows of a block as people write them, for tests and explanations.
 *
 * @example
 * listing(lp, 'storageUnit.balance')[1]
 * // '+ storageUnit.level[battery,19:00] - 0.99 storageUnit.level[battery,18:00] … = 0'
 */
export function listing(lp: LinearModel, blockName: string): string[] {
  const block = lp.rowBlocks.find(({ name }) => name === blockName)
  if (!block) throw new RangeError(`there is no block of rows ${blockName}`)
  const program = lp.compile()
  const byRow = transpose(program.matrix, program.rowLower.length)
  return Array.from({ length: block.size }, (_, k) => {
    const row = block.start + k
    const terms: string[] = []
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]!; entry++) {
      terms.push(writeTerm(byRow.values[entry]!, byRow.indices[entry]!, lp.columnBlocks))
    }
    return `${terms.join(' ')} ${writeBounds(program.rowLower[row]!, program.rowUpper[row]!)}`.trim()
  })
}

function writeTerm(coefficient: number, column: number, blocks: readonly Block[]): string {
  const size = Math.abs(coefficient)
  return `${coefficient < 0 ? '-' : '+'} ${size === 1 ? '' : `${round(size)} `}${nameOf(blocks, column)}`
}

function writeBounds(lower: number, upper: number): string {
  if (lower === upper) return `= ${round(lower)}`
  const parts = [
    ...(Number.isFinite(lower) ? [`≥ ${round(lower)}`] : []),
    ...(Number.isFinite(upper) ? [`≤ ${round(upper)}`] : []),
  ]
  return parts.join(', ')
}

const round = (value: number) => Number(value.toPrecision(10))
