import { type Network, unitsIn } from '../../network/network.ts'
import type { SolveTools } from '../solveYear.ts'
import { causesOf, type Reason } from './causes.ts'
import { fixesFor } from './fixes.ts'
import { type Case, LARGE_COLUMNS, partOf, proofOf, prove } from './prove.ts'
import type { Found } from './spans.ts'
import type { Cause, Trouble } from './trouble.ts'

/** How many spans are explained, and how many of them may be sums over a long horizon, which take a solve of it each. */
const [MOST_EXPLAINED, MOST_LONG] = [6, 2]

/**
 * Gives the worst spans of each trouble their causes and fixes.
 *
 * @returns all troubles, largest first, in their own order
 */
export async function explainFound(
  whole: Case,
  found: readonly Found[],
  network: Network,
  tools: SolveTools,
): Promise<Trouble[]> {
  const troubles = [...new Set(found.map(({ trouble }) => trouble))]
  const capacities = capacitiesIn(network)
  const chosen = chooseSpans(found)
  for (const [done, each] of chosen.entries()) {
    if (tools.signal?.aborted) break
    tools.onProgress?.('looking for causes', done / chosen.length)
    const isKnown = troubles.length === 1 && !each.trouble.hourly && whole.x.length > LARGE_COLUMNS
    const proof = isKnown ? proofOf(whole, each) : await prove(partOf(whole, each), tools)
    if (!proof) continue
    const reasons = causesOf(whole, proof, each, capacities)
    each.span.causes = reasons.map(withoutLimits)
    each.span.fixes = await fixesFor(whole, proof, each, reasons, tools)
  }
  return troubles
}

/** The worst span of each trouble first, then the next ones. */
function chooseSpans(found: readonly Found[]): Found[] {
  const place = ({ trouble, span }: Found) => trouble.spans.indexOf(span)
  const sums = found.filter(({ trouble }) => !trouble.hourly).slice(0, MOST_LONG)
  const hourly = found
    .filter(({ trouble }) => trouble.hourly)
    .sort((one, other) => place(one) - place(other) || other.span.total - one.span.total)
  return [...sums, ...hourly].slice(0, MOST_EXPLAINED)
}

const withoutLimits = ({ limits: _, ...cause }: Reason): Cause => cause

/** Tables of what has a size in MW, with the component and the name of that size. */
const SIZES = {
  generators: ['Generator', 'capacityMw'],
  heat_and_powers: ['HeatAndPower', 'capacityMw'],
} as const

function capacitiesIn(network: Network): Map<string, number> {
  return new Map(
    Object.entries(SIZES).flatMap(([list, [component, size]]) =>
      unitsIn(network, list).map(unit => {
        const mw = (unit as Record<string, unknown>)[size]
        return [`${component} ${unit.name}`, Number(mw)] as const
      }),
    ),
  )
}
