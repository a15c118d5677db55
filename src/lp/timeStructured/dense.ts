import type { Kernel, openArena } from './kernel.ts'

/** Where a dense matrix and a right-hand side lie, in bytes; see `placeDense`. */
interface Place {
  matrix: number
  right: number
  /** Numbers from one row to the next. */
  ld: number
}

/** Finds room for a matrix: blocks of four by four reach beyond its end. */
export function placeDense(order: number, arena: Pick<ReturnType<typeof openArena>, 'doubles'>): Place {
  const ld = 4 * Math.ceil(order / 4) + 4
  return { matrix: arena.doubles((order + 4) * ld), right: arena.doubles(order + 4), ld }
}

/**
 * A dense symmetric quasi-definite matrix in a kernel's memory, solved by Uᵀ S U with S = diag(1, …, −1, …): no pivoting is needed.
 *
 * @param order     of the matrix
 * @param positive  the first so many pivots are positive, the others negative; one of the wrong sign is made very large
 *
 * @see R. J. Vanderbei, “Symmetric quasidefinite matrices”, SIAM Journal on Optimization 5(1), 100–113, 1995,
 *   doi:10.1137/0805005.
 */
export function openDense(kernel: Kernel, order: number, positive: number, { matrix, right, ld }: Place) {
  const numbers = new Float64Array(kernel.memory.buffer, matrix, (order + 4) * ld)
  return {
    /** What `solve` solves for, in its place. */
    right: new Float64Array(kernel.memory.buffer, right, order),
    clear: () => void numbers.fill(0),
    add(i: number, j: number, value: number) {
      numbers[i < j ? i * ld + j : j * ld + i]! += value
    },
    /** Gives how many pivots had the wrong sign. */
    factor: () => kernel.factorDense(matrix, ld, order, positive),
    solve: () => kernel.solveDense(matrix, ld, order, positive, right),
  }
}
