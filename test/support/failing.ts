import type { Solver } from '../../src/lp/solver.ts'
import type { Network } from '../../src/network/network.ts'
import { snapshotsOf } from '../../src/network/snapshots.ts'
import type { BuildOptions } from '../../src/study/build.ts'
import { sentenceOf } from '../../src/study/explain/sentences.ts'
import type { Trouble } from '../../src/study/explain/trouble.ts'
import { solveNetwork } from '../../src/study/solveNetwork.ts'
import { type Grid, gridOf, solver } from './optimise.ts'

/** A prepared failure, solved and explained. */
export interface Failed {
  status: string
  /** Was it solved in one piece? */
  method: string
  troubles: Trouble[]
  /** The first trouble and its worst hours. */
  first: Trouble
  sentence: string
}

/** A grid over hours of 14 January 2030, from 15:00. */
export function onAnEvening(grid: Grid, hours: number): Network {
  const { units } = gridOf(grid, new Array(hours).fill(1))
  return { snapshots: snapshotsOf(2030, 13 * 24 + 15, hours), units }
}

/** Solves a grid in which something must fail, where all demand must be met unless said otherwise. */
export async function fail(
  grid: Grid,
  hours: number,
  options: Partial<BuildOptions> = {},
  by?: Solver,
): Promise<Failed> {
  const network = onAnEvening(grid, hours)
  const all = { lostLoadPerMwh: Number.POSITIVE_INFINITY, policies: {}, ...options }
  const solved = await solveNetwork(network, all, { solver: by ?? (await solver()) })
  const troubles = await solved.explain()
  const [first] = troubles
  if (!first) throw new Error(`nothing failed: ${solved.status}, ${solved.reasons.join(' ')}`)
  return {
    status: solved.status,
    method: solved.method,
    troubles,
    first,
    sentence: sentenceOf(first, first.spans[0]!),
  }
}
