/** A series with the error of its median, in the same unit as all others. */
export interface Reconciled {
  /** Columns of levels, changed in place. */
  columns: readonly Float32Array[]
  /** What its numbers are shares of. [MW] */
  scale: number
  /** Mean squared error of its median, as a share of the scale squared. */
  variance: number
}

/**
 * Moves forecasts of the parts and of the whole so that the medians of the parts add up to that of the whole, each by its share
 * of the uncertainty (trace minimisation with a diagonal matrix, i.e. weighted least squares):
 *
 *   gap = whole − Σ parts,   part_i += gap · v_i / (v + Σ v),   whole −= gap · v / (v + Σ v)              [MW]
 *
 * All quantiles of a series move by the same power, so that intervals keep their width. Errors of different series are taken as
 * unrelated.
 *
 * @param median  place of the median among the levels
 * @see S. Wickramasuriya, G. Athanasopoulos and R. Hyndman, “Optimal forecast reconciliation for hierarchical and grouped
 *   time series through trace minimization”, Journal of the American Statistical Association 114, 2019.
 */
export function reconcile(whole: Reconciled, parts: readonly Reconciled[], median: number): void {
  const powerVariance = ({ variance, scale }: Reconciled) => variance * scale ** 2
  const all = powerVariance(whole) + parts.reduce((sum, part) => sum + powerVariance(part), 0)
  const hours = whole.columns[median]!.length
  for (let place = 0; place < hours; place++) {
    const sum = parts.reduce((total, { columns, scale }) => total + scale * columns[median]![place]!, 0)
    const gap = whole.scale * whole.columns[median]![place]! - sum
    for (const part of parts) move(part, place, (gap * powerVariance(part)) / all)
    move(whole, place, (-gap * powerVariance(whole)) / all)
  }
}

function move({ columns, scale }: Reconciled, place: number, mw: number): void {
  for (const column of columns) column[place]! += mw / scale
}
