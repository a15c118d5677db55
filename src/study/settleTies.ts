import type { Block } from '../lp/model.ts'
import type { LinearProgram } from '../lp/program.ts'
import { shareTies } from '../lp/shareTies.ts'
import type { Solution } from '../lp/solver.ts'
import { verify } from '../lp/verify.ts'
import type { SolveTools } from './solveYear.ts'

/** What is to become of ties: those of one hour and place are shared in any case, all others settled by tiny costs. */
export const TIES = ['share', 'settle'] as const
/** One of them. */
export type Ties = (typeof TIES)[number]

/** Largest tiny cost over the median of all costs of running. [pu] */
const LARGEST_PU = 1e-6
/** What a settled solution may cost beyond the proven bound. [pu] */
const DEARER_PU = 1e-7
/** So near to its optimum the second solve has to end, since what it settles weighs so little. [pu] */
const NEAR_PU = 1e-10
/** Golden ratio: its multiples lie evenly between whole numbers, and no two alike. */
const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * The tiny costs by which ties are settled:
 *
 *   tiny(k, t) = 10⁻⁶ · median cost · frac(φ · k · (t + 1)),     φ = (√5 − 1) / 2             [money per unit of a column]
 *
 * with k = 1, 2, … the place of `block unit` (`generator.output ekibastuz-gres-1`) in the order of all such names, t its snapshot,
 * 0 for what spans the horizon, and the median over what costs anything in a snapshot. So neither the order of the input
 * nor the solver has a say. The product of place and time keeps a swap of two units between two hours from being a tie again. What may
 * go either way, as the flow of a line, has no tiny cost: against it, it would be earned, and power would run in circles for it.
 */
export function tinyCosts(
  { cost, lower, columnHour }: LinearProgram,
  blocks: readonly Block[],
): Float64Array {
  const largest = LARGEST_PU * medianOf(cost.filter((money, column) => money > 0 && columnHour[column]! >= 0))
  const rows = blocks.flatMap(block => rowsOf(block)).sort((one, other) => (one.name < other.name ? -1 : 1))
  const tiny = new Float64Array(cost.length)
  rows.forEach(({ start, length }, k) => {
    for (let t = 0; t < length; t++)
      if (lower[start + t]! >= 0) tiny[start + t] = largest * ((GOLDEN * (k + 1) * (t + 1)) % 1)
  })
  return tiny
}

/** Names of the units of a block, each with its columns over time. */
function rowsOf({ name, axes, start, size }: Block) {
  const length = axes.at(-1)?.time ? axes.at(-1)!.labels.length : 1
  return Array.from({ length: size / length }, (_, i) => ({
    name: axes.length === 0 || (axes.length === 1 && length > 1) ? name : `${name} ${axes[0]!.labels[i]}`,
    start: start + i * length,
    length,
  }))
}

/**
 * Among all solutions that cost the same, the one that is cheapest by `tinyCosts` as well. Prices, and the proof of what the
 * least cost is, stay those of the programme without tiny costs; the settled solution is taken only if by them it costs at
 * most 10⁻⁷ more than the least. What is tied at one place is shared in the end. Costs a second solve, which starts from the first.
 *
 * @returns undefined where it was not to be had: with whole numbers, or where the second solve failed
 */
export async function settleTies(
  program: LinearProgram,
  blocks: readonly Block[],
  found: Solution,
  { solver, signal }: SolveTools,
): Promise<Float64Array | undefined> {
  if (program.whole) return undefined
  const tiny = tinyCosts(program, blocks)
  const settled = await solver.solve(
    { ...program, cost: program.cost.map((money, column) => money + tiny[column]!) },
    {
      ...(found.basis?.columns.length === tiny.length ? { start: found.basis } : { isOneOfMany: true }),
      ...(signal ? { signal } : {}),
      tolerance: NEAR_PU,
    },
  )
  if (settled.status !== 'optimal') return undefined
  const { relativeGap } = verify(program, settled.x, found.y)
  return relativeGap <= DEARER_PU ? shareTies(program, settled.x) : undefined
}

function medianOf(values: Float64Array): number {
  return values.length === 0 ? 0 : values.sort()[values.length >> 1]!
}
