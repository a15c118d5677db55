/**
 * L D Lᵀ of a dense symmetric quasi-definite matrix, in place of its lower triangle (row by row): no pivoting is needed.
 *
 * @param N         order
 * @param positive  the first so many pivots are positive, the others negative; a pivot of the wrong sign is made very large
 * @returns how many pivots had the wrong sign
 *
 * @see R. J. Vanderbei, “Symmetric quasidefinite matrices”, SIAM Journal on Optimization 5(1), 100–113, 1995,
 *   doi:10.1137/0805005.
 */
export function factorDense(matrix: Float64Array, N: number, positive: number): number {
  let weak = 0
  const scaled = new Float64Array(N)
  for (let i = 0; i < N; i++) {
    const row = i * N
    // Row i of L times D, then divided.
    for (let j = 0; j < i; j++) {
      const other = j * N
      let sum = matrix[row + j]!
      for (let k = 0; k < j; k++) sum -= scaled[k]! * matrix[other + k]!
      scaled[j] = sum
    }
    let pivot = matrix[row + i]!
    for (let k = 0; k < i; k++) {
      const entry = scaled[k]! / matrix[k * N + k]!
      pivot -= entry * scaled[k]!
      matrix[row + k] = entry
    }
    const isRight = i < positive ? pivot > 1e-60 : pivot < -1e-60
    if (!isRight) weak++
    matrix[row + i] = isRight ? pivot : i < positive ? 1e120 : -1e120
  }
  return weak
}

/** Solves with the factors of `factorDense`, in place. */
export function solveDense(matrix: Float64Array, N: number, b: Float64Array): void {
  for (let i = 0; i < N; i++) {
    let sum = b[i]!
    for (let k = 0; k < i; k++) sum -= matrix[i * N + k]! * b[k]!
    b[i] = sum
  }
  for (let i = 0; i < N; i++) b[i]! /= matrix[i * N + i]!
  for (let i = N - 1; i >= 0; i--) {
    const value = b[i]!
    for (let k = 0; k < i; k++) b[k]! -= matrix[i * N + k]! * value
  }
}
