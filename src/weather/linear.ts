/** A small dense matrix, row by row. */
export type Matrix = readonly (readonly number[])[]

/**
 * The x that solves A x = b, by elimination with pivots; for matrices of a few dozen rows.
 *
 * A row that has no pivot left gets x = 0.
 */
export function solveLinear(a: Matrix, b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]!])
  const n = rows.length
  for (let k = 0; k < n; k++) {
    let best = k
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i]![k]!) > Math.abs(rows[best]![k]!)) best = i
    const pivot = rows[best]!
    rows[best] = rows[k]!
    rows[k] = pivot
    if (Math.abs(pivot[k]!) < 1e-12) continue
    for (let i = 0; i < n; i++) {
      if (i !== k) subtract(rows[i]!, pivot, rows[i]![k]! / pivot[k]!)
    }
  }
  return rows.map((row, k) => (Math.abs(row[k]!) < 1e-12 ? 0 : row[n]! / row[k]!))
}

function subtract(row: number[], pivot: readonly number[], factor: number): void {
  if (factor === 0) return
  for (let j = 0; j < row.length; j++) row[j] = row[j]! - factor * pivot[j]!
}

/**
 * The weights that bring Σ w · column nearest to a target, rows counting alike.
 *
 * @param rows  each row of the columns, `NaN` targets left out
 */
export function leastSquares(rows: readonly ArrayLike<number>[], target: ArrayLike<number>): number[] {
  const n = rows[0]!.length
  const normal = Array.from({ length: n }, () => new Array<number>(n).fill(0))
  const right = new Array<number>(n).fill(0)
  rows.forEach((row, t) => {
    const y = target[t]!
    if (Number.isNaN(y)) return
    for (let i = 0; i < n; i++) {
      right[i]! += row[i]! * y
      for (let j = 0; j <= i; j++) normal[i]![j]! += row[i]! * row[j]!
    }
  })
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) normal[j]![i] = normal[i]![j]!
  return solveLinear(normal, right)
}

const ROUNDS = 20_000
const SETTLED = 1e-10

/**
 * The same with each weight kept in [low, high], by descent along one weight after the other.
 *
 * @param ridge  penalty on the squares of the weights, relative to the mean square of a column
 */
export function boundedSquares(
  rows: readonly (readonly number[])[],
  target: readonly number[],
  low: number,
  high: number,
  ridge = 0,
): number[] {
  const columns = rows[0]!.map((_, i) => i)
  const gram = columns.map(i => columns.map(j => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)))
  const right = columns.map(i => rows.reduce((sum, row, t) => sum + row[i]! * target[t]!, 0))
  const penalty = (ridge * gram.reduce((sum, row, i) => sum + row[i]!, 0)) / columns.length
  const weights = columns.map(() => Math.min(high, Math.max(low, 0)))
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0
    for (const i of columns) {
      const down = gram[i]![i]! + penalty
      if (down === 0) continue
      const slope = right[i]! - gram[i]!.reduce((sum, each, j) => sum + each * weights[j]!, 0)
      const next = Math.max(low, Math.min(high, weights[i]! + (slope - penalty * weights[i]!) / down))
      moved = Math.max(moved, Math.abs(next - weights[i]!))
      weights[i] = next
    }
    if (moved < SETTLED) break
  }
  return weights
}

/** The lower triangle L with L Lᵀ = A, or nothing where A is no correlation matrix. */
export function cholesky(a: Matrix): Float64Array[] | undefined {
  const l = a.map(row => new Float64Array(row.length))
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!
      if (i === j && sum <= 1e-9) return undefined
      l[i]![j] = i === j ? Math.sqrt(sum) : sum / l[j]![j]!
    }
  }
  return l
}

const LEAST_EIGENVALUE = 1e-4

/**
 * The triangle of a correlation matrix near to one that is none: negative eigenvalues are lifted, then the diagonal is
 * made 1 again.
 *
 * @see R. Rebonato and P. Jäckel, “The most general methodology to create a valid correlation matrix”, J. Risk 2(2), 2000.
 */
export function nearestCholesky(a: Matrix): Float64Array[] {
  const whole = cholesky(a)
  if (whole) return whole
  const { values, vectors } = eigen(a)
  const lifted = a.map((_, i) =>
    a.map((__, j) =>
      values.reduce(
        (sum, value, k) => sum + Math.max(LEAST_EIGENVALUE, value) * vectors[i]![k]! * vectors[j]![k]!,
        0,
      ),
    ),
  )
  return cholesky(lifted.map((row, i) => row.map((value, j) => value / Math.sqrt(row[i]! * lifted[j]![j]!))))!
}

const SWEEPS = 60

/**
 * Eigenvalues and eigenvectors (columns) of a symmetric matrix, by turning one pair of axes after the other.
 *
 * @see C. G. J. Jacobi, “Über ein leichtes Verfahren …”, J. reine angew. Math. 30, 1846.
 */
export function eigen(a: Matrix): { values: number[]; vectors: number[][] } {
  const n = a.length
  const rows = a.map(row => [...row])
  const vectors = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (Math.abs(rows[p]![q]!) < 1e-14) continue
        const angle = 0.5 * Math.atan2(2 * rows[p]![q]!, rows[q]![q]! - rows[p]![p]!)
        const [c, s] = [Math.cos(angle), Math.sin(angle)]
        for (const row of [...rows, ...vectors]) turnPair(row, p, q, c, s)
        for (let k = 0; k < n; k++) {
          const [x, y] = [rows[p]![k]!, rows[q]![k]!]
          rows[p]![k] = c * x - s * y
          rows[q]![k] = s * x + c * y
        }
      }
    }
  }
  return { values: rows.map((row, i) => row[i]!), vectors }
}

function turnPair(row: number[], p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p]!, row[q]!]
  row[p] = c * x - s * y
  row[q] = s * x + c * y
}
