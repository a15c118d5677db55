/** Capacities into all sets of zones; a set is a number whose bits are its zones. */
export interface Cuts {
  zones: number
  /** By set: sum of the limits from outside the set into it. [MW] */
  intoMw: Float64Array
}

/** Up to how many zones the sets are counted out. */
export const MOST_ZONES = 8

/**
 * The capacity into each set of zones, once for all hours in which the limits hold:
 *
 *   into[S] = Σ limit[a][b]   for a ∉ S, b ∈ S                                                  [MW]
 *
 * @param limitMw  what can be sent from zone a to zone b, `limitMw[a][b]`; may be infinite [MW]
 */
export function cutsOf(limitMw: readonly (readonly number[])[]): Cuts {
  const zones = limitMw.length
  const intoMw = new Float64Array(1 << zones)
  for (let set = 0; set < intoMw.length; set++) {
    for (let a = 0; a < zones; a++) {
      if (set & (1 << a)) continue
      for (let b = 0; b < zones; b++) if (set & (1 << b)) intoMw[set]! += limitMw[a]![b]!
    }
  }
  return { zones, intoMw }
}

/**
 * The least power that must stay unserved when zones help one another as far as the limits allow. By max-flow min-cut
 * it is that of the set of zones which is worst off:
 *
 *   shortfall = max( 0, max over S of −Σ surplus[z] − into[S] )   for z ∈ S                     [MW]
 *
 * Transport only: no losses, and no law of Kirchhoff's that would share the flow among parallel ways. Both make the
 * shortfall larger; the second where zones form rings of alternating current.
 *
 * @param surplusMw  what each zone has above its demand, negative if it lacks [MW]
 * @see L. R. Ford and D. R. Fulkerson, “Maximal flow through a network”, Canadian Journal of Mathematics 8, 1956.
 *
 * @example
 * leastShortfallMw(cutsOf([[0, 30], [0, 0]]), [100, -50])   // 20
 */
export function leastShortfallMw({ zones, intoMw }: Cuts, surplusMw: ArrayLike<number>): number {
  let most = 0
  surplusOfSet[0] = 0
  for (let z = 0, sets = 1; z < zones; z++, sets *= 2) {
    const mw = surplusMw[z]!
    for (let rest = 0; rest < sets; rest++) {
      const sum = surplusOfSet[rest]! + mw
      surplusOfSet[sets + rest] = sum
      const lacking = -sum - intoMw[sets + rest]!
      if (lacking > most) most = lacking
    }
  }
  return most
}

/** Room for sums over sets, written before it is read. */
const surplusOfSet = new Float64Array(1 << MOST_ZONES)

/**
 * Which zones bear the least shortfall. Of all ways that the limits allow without more being lost, the one in which
 * the zones' shares of their own deficits are most alike: neighbours that can help one another cut the same share of
 * what they lack, and no zone pays for one that it cannot reach. With
 *
 *   f(D) = max over S of Σ deficit[z] − Σ surplus[y] − into[S]   for z ∈ S ∩ D, y ∈ S with a surplus   [MW]
 *
 * which the deficit zones D must lose even if all others give up, the zones of the D with the highest
 * f(D) / deficit(D) lose that share each; then the same of what is left, f(D ∪ settled) − f(settled). The parts are
 * between 0 and the zone's deficit and sum to the least shortfall.
 *
 * @param surplusMw  what each zone has above its demand, negative if it lacks [MW]
 * @see S. Fujishige, “Lexicographically optimal base of a polymatroid with respect to a weight vector”, Mathematics of
 *   Operations Research 5 (2), 1980.
 */
export function splitShortfallMw(cuts: Cuts, surplusMw: ArrayLike<number>): Float64Array {
  const { zones } = cuts
  const lostMw = new Float64Array(zones)
  const { mustLoseMw, deficitMw } = mustLose(cuts, surplusMw)
  let lacking = 0
  for (let z = 0; z < zones; z++) if (surplusMw[z]! < 0) lacking |= 1 << z
  for (let settled = 0; settled !== lacking; ) {
    let worst = 0
    let worstShare = 0
    const rest = lacking & ~settled
    for (let set = rest; set > 0; set = (set - 1) & rest) {
      const share = (mustLoseMw[settled | set]! - mustLoseMw[settled]!) / deficitMw[set]!
      if (share > worstShare) [worst, worstShare] = [set, share]
    }
    if (worst === 0) break
    for (let z = 0; z < zones; z++) {
      if (worst & (1 << z)) lostMw[z] = Math.min(1, worstShare) * -surplusMw[z]!
    }
    settled |= worst
  }
  return lostMw
}

/** By set of zones: what it must lose even if no other zone with a deficit is served, and its deficit. [MW] */
function mustLose({ zones, intoMw }: Cuts, surplusMw: ArrayLike<number>) {
  const sets = 1 << zones
  const deficitMw = new Float64Array(sets)
  const helpMw = intoMw.slice()
  for (let set = 1; set < sets; set++) {
    for (let z = 0; z < zones; z++) {
      if (!(set & (1 << z))) continue
      if (surplusMw[z]! < 0) deficitMw[set]! -= surplusMw[z]!
      else helpMw[set]! += surplusMw[z]!
    }
  }
  // The least help over all larger sets, and then the worst over all smaller ones.
  for (let bit = 1; bit < sets; bit <<= 1) {
    for (let set = 0; set < sets; set++) {
      if (!(set & bit)) helpMw[set] = Math.min(helpMw[set]!, helpMw[set | bit]!)
    }
  }
  const mustLoseMw = deficitMw.map((mw, set) => mw - helpMw[set]!)
  for (let bit = 1; bit < sets; bit <<= 1) {
    for (let set = 0; set < sets; set++) {
      if (set & bit) mustLoseMw[set] = Math.max(mustLoseMw[set]!, mustLoseMw[set ^ bit]!)
    }
  }
  return { mustLoseMw, deficitMw }
}
