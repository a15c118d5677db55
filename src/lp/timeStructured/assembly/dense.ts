// The dense matrix of what spans the year: factorisation and solve. What they compute is told in ../dense.ts.

import { axpy, dot, eliminate, update } from './kernel'
import { num, put } from './memory'

/** Pivots whose rows are finished before the rest follows: they stay in the cache meanwhile. */
const PANEL: i32 = 48

/**
 * Uᵀ S U of a quasi-definite matrix of order N, in place of its upper triangle, with S = +1 for the first `positive` pivots and
 * −1 for the others. Rows are ldN apart, at least N + 4, and three rows beyond the last are scratch.
 */
export function factorDense(M: usize, ldN: i32, N: i32, positive: i32): i32 {
  const rest = M + (<usize>positive * (<usize>ldN + 1) << 3)
  const negative = N - positive
  const weak = eliminateInPanels(M, ldN, positive, N)
  for (let i = 0; i < negative; i++) {
    const row = rest + (<usize>i * <usize>ldN << 3)
    for (let j = i; j < negative; j++) put(row, j, -num(row, j))
  }
  return weak + eliminateInPanels(rest, ldN, negative, negative)
}

function eliminateInPanels(P: usize, ldN: i32, pivots: i32, width: i32): i32 {
  const ld = <usize>ldN << 3
  let weak = 0
  for (let first = 0; first < pivots; first += PANEL) {
    const count = min(PANEL, pivots - first)
    const at = P + <usize>first * (ld + 8)
    const beyond = width - first - count
    weak += eliminate(at, ldN, count, width - first)
    update(at + <usize>count * (ld + 8), ld, at, ld, count, 0, beyond, beyond, count)
  }
  return weak
}

/** Solves with the factors of `factorDense`, in place of b. */
export function solveDense(M: usize, ldN: i32, N: i32, positive: i32, b: usize): void {
  for (let k = 0; k < N; k++) {
    const row = M + (<usize>k * <usize>ldN << 3)
    const value = num(b, k) * num(row, k)
    put(b, k, value)
    axpy(b + (<usize>(k + 1) << 3), row + (<usize>(k + 1) << 3), value, N - k - 1)
  }
  for (let k = positive; k < N; k++) put(b, k, -num(b, k))
  for (let k = N - 1; k >= 0; k--) {
    const row = M + (<usize>k * <usize>ldN << 3)
    const beyond = dot(row + (<usize>(k + 1) << 3), b + (<usize>(k + 1) << 3), N - k - 1)
    put(b, k, (num(b, k) - beyond) * num(row, k))
  }
}
