import { components } from '../components/index.ts'
import { withNearStarts } from '../lp/nearStarts.ts'
import type { Solver } from '../lp/solver.ts'
import { mergeSnapshots } from '../network/coarsen.ts'
import { groupAlike } from '../network/grouping.ts'
import type { Network } from '../network/network.ts'
import { keptApart } from './build.ts'
import { segmentsOf } from './plan/segments.ts'
import type { Prepared } from './prepare.ts'
import { buildOptionsOf, type Run, run } from './run.ts'

/** Quick answers about scenarios that differ little from one another. */
export interface Quick {
  /** First snapshot of each stretch. */
  firsts: readonly number[]
  answer(prepared: Prepared): Promise<Run>
}

/**
 * Cuts the horizon of a scenario into stretches of adjacent hours once, and answers over them for it and its like. Each
 * answer starts from the simplex basis of the nearest one before, so a small change costs few iterations, and none at all where
 * that was asked already.
 *
 * Stretches hold means, so an answer is a little cheaper than that of all hours (`network/coarsen.ts`): by a few thousandths
 * with some hundred stretches, by a third of that where prices said where to cut.
 *
 * @param count   stretches wanted
 * @param solver  HiGHS: another would start from nothing each time
 * @param prices  prices of buses, snapshot by snapshot, if all hours have been solved [money/MWh]
 */
export function openQuick(
  prepared: Prepared,
  count: number,
  solver: Solver,
  prices?: ReadonlyMap<string, Float64Array>,
): Quick {
  const { network } = groupAlike(prepared.network, components, keptApart(buildOptionsOf(prepared)))
  const firsts = segmentsOf(network, Math.min(count, network.snapshots.hours.length), new Map(), prices)
  const nearby = withNearStarts(solver)
  let merged: { from: Network; network: Network } | undefined
  return {
    firsts,
    async answer(asked) {
      if (merged?.from !== asked.network)
        merged = { from: asked.network, network: mergeSnapshots(asked.network, firsts) }
      const short = { ...asked, network: merged.network }
      return run(short, { solver: nearby, sources: new Map(), whole: { start: undefined }, isQuick: true })
    },
  }
}
