import type { LinearProgram } from '../../lp/program.ts'
import type { Network } from '../../network/network.ts'
import type { Built } from '../build.ts'
import type { SolveTools } from '../solveYear.ts'
import { allowedBreaches } from './breaches.ts'
import { explainFound } from './explain.ts'
import { placesIn } from './places.ts'
import { caseOf } from './prove.ts'
import { gatherTroubles } from './spans.ts'
import type { Trouble } from './trouble.ts'

/**
 * What a solved year leaves undone, and why: demand that is not met, reserve that is short. The same questions are asked as
 * of a year without solution: in the hours around, with nothing costing but what is missed.
 */
export async function explainShortfalls(
  program: LinearProgram,
  x: Float64Array,
  built: Built,
  network: Network,
  tools: SolveTools,
): Promise<Trouble[]> {
  const places = placesIn(built, network)
  const allowed = allowedBreaches(built, places)
  const inHours = allowed.filter(({ hour }) => hour >= 0)
  const found = gatherTroubles(inHours, x, built.ledger.snapshots)
  if (found.length === 0) return []
  const measuring = allowed.map(({ column }) => column)
  return explainFound(caseOf({ built, places, program, x, measuring }), found, network, tools)
}
