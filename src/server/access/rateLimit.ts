import { PlannerError } from '../../errors.ts'

/** How often somebody may call: a bucket that fills evenly and is emptied by calls. */
export interface Rate {
  perSecond: number
  burst: number
}

/** How many callers are remembered before those with full buckets are forgotten. */
const REMEMBERED = 10_000

/**
 * Refuses who calls too often.
 *
 * @param now  seconds that only grow
 * @throws PlannerError TOO_MANY
 */
export function rateLimit({ perSecond, burst }: Rate, now: () => number): (caller: string) => void {
  const buckets = new Map<string, { left: number; at: number }>()
  return caller => {
    const at = now()
    const bucket = buckets.get(caller) ?? { left: burst, at }
    const left = Math.min(burst, bucket.left + (at - bucket.at) * perSecond)
    if (left < 1) throw new PlannerError('TOO_MANY', 'Too many calls; wait a little')
    buckets.set(caller, { left: left - 1, at })
    if (buckets.size > REMEMBERED) forgetFull(buckets, at, perSecond, burst)
  }
}

function forgetFull(
  buckets: Map<string, { left: number; at: number }>,
  at: number,
  perSecond: number,
  burst: number,
): void {
  for (const [caller, bucket] of buckets)
    if (bucket.left + (at - bucket.at) * perSecond >= burst) buckets.delete(caller)
}
