import type { Deed } from './half.ts'

/** What an iteration lends for finding its first point. */
export interface FirstPointTools {
  all(deed: Deed, ...numbers: number[]): unknown
  measure(): { cost: number; bound: number }
  gapOf(measured: { cost: number; bound: number }): number
  /** Factorises with weights of 1, and begins to solve. */
  factor(): void
  /** Solves for the main step, from the beginning unless that came with the factorisation. */
  solve(isBegun: boolean): void
}

/** A point that is known from a like programme. */
export interface NearPoint {
  /** Gap and mean product that it had there. */
  gap: number
  product: number
  /** Puts its values and duals into halves and root. */
  put(): void
}

/** Values and products of the first point, where nothing is known. */
const FIRST = { least: 1, product: 1 }
/** Values of a known point are kept from their bounds by this share of the root of the mean product. */
const LEAST_VALUE = 1e-3
/** No product of a known point is taken to be less than this share of their mean. */
const LEAST_SHARE = 0.1
/** A known point fits if the gap is not more than this many times what it was. */
const MOST_WIDENED = 100

/** Least squares for x and for y, moved into the interior, so many times as far as usual. */
export function startFresh({ all, measure, factor, solve }: FirstPointTools, times = 1): void {
  all('leastSquares', 0)
  factor()
  solve(true)
  all('takePrimal')
  all('leastSquares', 1)
  solve(false)
  all('takeDual')
  measure()
  all('place', times * FIRST.least, times * FIRST.product)
}

/**
 * Starts from the most exact of some known points, least exact first, that still fits: where the change has not widened the
 * gap by more than a factor. Columns and duals of rows are kept, slacks and the duals of
 * bounds follow from them. A point near the optimum itself would be of no use, since it lies on the boundary: points further
 * back on the central path have room for what a change asks.
 *
 * Tells whether there was one.
 *
 * @see J. Gondzio, “Warm start of the primal-dual method applied in the cutting-plane scheme”, Mathematical Programming 83,
 *   125–143, 1998, doi:10.1007/BF02680554.
 */
export function startNear({ all, measure, gapOf }: FirstPointTools, points: readonly NearPoint[]): boolean {
  for (const { gap, product, put } of points.toReversed()) {
    put()
    measure()
    all('takeSlacks')
    measure()
    all('placeNear', LEAST_VALUE * Math.sqrt(product), product, LEAST_SHARE)
    const now = gapOf(measure())
    if (now <= MOST_WIDENED * gap) return true
  }
  return false
}
