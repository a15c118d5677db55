/** What zones can send to one another. [MW] */
export interface Transfer {
  from: number
  to: number
  mw: number
}

/**
 * The least demand that must stay unserved when zones help one another:
 *
 *   shortfall = max over sets S of zones of ( − Σ_S surplus − Σ transfers into S ),  at least 0      [MW]
 *
 * A set cannot be helped by more than what comes in, and some set is where the limit lies: max-flow, min-cut.
 *
 * @param surplus    what each zone has beyond its demand, negative where it lacks [MW]
 * @returns shortfall of each zone [MW]: the smallest set that attains the maximum bears it, in proportion to what its
 *   zones lack
 * @see L. R. Ford and D. R. Fulkerson, “Maximal flow through a network”, Canadian J. Mathematics 8, 399–404, 1956.
 */
export function shortfall(surplus: readonly number[], transfers: readonly Transfer[]): number[] {
  const zones = surplus.length
  let most = 0
  let worst = 0
  for (let set = 1; set < 1 << zones; set++) {
    let lacking = 0
    for (let zone = 0; zone < zones; zone++) if (set & (1 << zone)) lacking -= surplus[zone]!
    for (const { from, to, mw } of transfers) {
      if (set & (1 << to) && !(set & (1 << from))) lacking -= mw
    }
    if (lacking > most + 1e-9) {
      most = lacking
      worst = set
    }
  }
  const lacks = surplus.map((mw, zone) => (worst & (1 << zone) ? Math.max(0, -mw) : 0))
  const total = lacks.reduce((sum, mw) => sum + mw, 0)
  return lacks.map(mw => (total > 0 ? (most * mw) / total : 0))
}
