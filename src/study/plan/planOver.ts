import { components } from '../../components/index.ts'
import { mergeSnapshots } from '../../network/coarsen.ts'
import { groupAlike } from '../../network/grouping.ts'
import type { Network } from '../../network/network.ts'
import { type BuildOptions, build, keptApart } from '../build.ts'
import { explainFailure } from '../explain/infeasible.ts'
import { inWords, type SolveTools } from '../solveYear.ts'
import { relaxed, type Segmented, sizesIn } from './segmented.ts'
import { segmentsOf } from './segments.ts'

/** Share of the segments with which sizes are expected, from which the segments are then cut. */
const FIRST_PU = 0.3

/**
 * What to build, decided once over segments of the horizon, without the dispatch that would follow: for questions that take many
 * solves. With at least as many segments as snapshots every hour is in view. Where units come in whole modules, parts of them may
 * be built here.
 */
export async function planOver(
  network: Network,
  options: BuildOptions,
  segments: number,
  tools: SolveTools,
): Promise<Segmented | { reasons: readonly string[] }> {
  const { network: grouped } = groupAlike(network, components, keptApart(options))
  const count = Math.min(segments, network.snapshots.hours.length)
  const over = async (count: number, expected: ReadonlyMap<string, number>) => {
    const built = build(mergeSnapshots(grouped, segmentsOf(grouped, count, expected)), options)
    const program = relaxed(built.lp.compile())
    const solution = await tools.solver.solve(program, {
      ...(tools.signal ? { signal: tools.signal } : {}),
      onProgress: progress => tools.onProgress?.('deciding what to build', progress.share, inWords(progress)),
    })
    return { built, program, solution }
  }
  let expected = new Map<string, number>()
  if (count < network.snapshots.hours.length) {
    const first = await over(Math.ceil(FIRST_PU * count), expected)
    if (first.solution.status === 'optimal')
      expected = new Map(sizesIn(first).map(({ name, size }) => [name, size]))
  }
  const plan = await over(count, expected)
  if (plan.solution.status === 'optimal') return plan
  const failure = { ...plan.solution, method: 'whole' as const }
  const { reasons } = await explainFailure(failure, plan.program, plan.built, grouped, tools)
  return { reasons }
}
