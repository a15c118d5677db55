import { type Network, unitsIn } from '../../network/network.ts'
import type { SolveTools } from '../solveYear.ts'
import { comparing, type Explained } from './alike.ts'
import { causesOf, type Reason } from './causes.ts'
import { fixesFor } from './fixes.ts'
import { type Case, LARGE_COLUMNS, partOf, proofOf, prove } from './prove.ts'
import type { Found } from './spans.ts'
import type { Cause, Trouble } from './trouble.ts'

/**
 * How many runs of hours are looked into beside the worst of each trouble, and how many sums over a horizon that is long, which take
 * a solve of it each.
 */
const [MOST_FURTHER, MOST_LONG] = [24, 2]

/**
 * Gives each trouble the causes and fixes of its worst run of hours, and the other runs those of one that fails for the same reasons
 * (`alike.ts`) or, as long as they are not too many, their own.
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
  const isAlike = comparing(whole)
  const explained = new Map<Trouble, Explained[]>()
  const chosen = inOrder(whole, found)
  let further = 0
  for (const [done, each] of chosen.entries()) {
    if (tools.signal?.aborted) break
    tools.onProgress?.('looking for causes', done / chosen.length)
    const others = explained.get(each.trouble)
    const twin = others?.find(known => isAlike(known, each))
    if (twin) each.span.like = twin.found.span.from
    if (twin || (others && ++further > MOST_FURTHER)) continue
    const isKnown = troubles.length === 1 && !each.trouble.hourly && whole.x.length > LARGE_COLUMNS
    const proof = isKnown ? proofOf(whole, each) : await prove(partOf(whole, each), tools)
    const reasons = proof ? causesOf(whole, proof, each, capacities) : []
    const limits = reasons.flatMap(reason => reason.limits)
    explained.set(each.trouble, [...(others ?? []), ...(proof ? [{ found: each, limits }] : [])])
    if (!proof) continue
    each.span.causes = reasons.map(withoutLimits)
    each.span.fixes = await fixesFor(whole, proof, each, reasons, tools)
  }
  return troubles
}

/** Sums over the horizon first, then the worst run of hours of each trouble, then the next ones. */
function inOrder(whole: Case, found: readonly Found[]): Found[] {
  const place = ({ trouble, span }: Found) => trouble.spans.indexOf(span)
  const isLong = whole.x.length > LARGE_COLUMNS
  const sums = found
    .filter(({ trouble }) => !trouble.hourly)
    .slice(0, isLong ? MOST_LONG : Number.POSITIVE_INFINITY)
  const hourly = found
    .filter(({ trouble }) => trouble.hourly)
    .sort((one, other) => place(one) - place(other) || other.span.total - one.span.total)
  return [...sums, ...hourly]
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
