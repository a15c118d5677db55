/** How fast modules become dirty and what cleans them. */
export interface DustRule {
  /** Loss that each dry day adds. [pu/d] */
  dailyPu: number
  /** Rain of a day that cleans. [mm] */
  cleaningMm: number
  /** Days after a cleaning rain on which the ground is too wet for dust. */
  graceDays: number
  mostPu: number
}

/** California's Central Valley; deserts lose 0.3 to 0.5 % a day, so give your own. */
export const DRY_FARMLAND: DustRule = { dailyPu: 0.0015, cleaningMm: 6, graceDays: 14, mostPu: 0.3 }

/**
 * Share of light that dust takes, day by day: it grows until rain or a washing.
 *
 * @param rainMm  of each day [mm]
 * @param washed  days on which somebody washes, counted from 0
 * @returns loss of each day [pu]
 * @see A. Kimber, L. Mitchell, S. Nogradi and H. Wenger, “The effect of soiling on large grid-connected photovoltaic
 *   systems in California and the Southwest region”, IEEE 4th World Conference on Photovoltaic Energy Conversion, 2006.
 */
export function dustLossPu(
  rainMm: ArrayLike<number>,
  rule: DustRule = DRY_FARMLAND,
  washed: ReadonlySet<number> = new Set(),
): Float64Array {
  const loss = new Float64Array(rainMm.length)
  let dirt = 0
  let dryDays = Number.POSITIVE_INFINITY
  for (let day = 0; day < loss.length; day++) {
    dryDays = rainMm[day]! >= rule.cleaningMm ? 0 : dryDays + 1
    if (dryDays === 0 || washed.has(day)) dirt = 0
    else if (dryDays > rule.graceDays) dirt = Math.min(rule.mostPu, dirt + rule.dailyPu)
    loss[day] = dirt
  }
  return loss
}
