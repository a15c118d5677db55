import { type Code, encode, widthOf } from './encode.ts'

/** Weights of a dense network: inputs → hidden → hidden → lowest quantile and steps between quantiles. */
export interface Network {
  codes: readonly Code[]
  hidden: readonly [number, number]
  levels: number
  /** What the target is scaled by. */
  mean: number
  spread: number
  /** Matrices and offsets in order, row after row. */
  weights: readonly Float32Array[]
}

/**
 * Quantiles of each row, level after level:
 *
 *   h₁ = relu(x W₁ + b₁),   h₂ = relu(h₁ W₂ + b₂),   q₁ = h₂ w + b,   q_k+1 = q_k + softplus(h₂ W₃ + b₃)_k
 *
 * so that no quantile is below the one before it.
 */
export function forward(network: Network, columns: readonly Float32Array[], rows: number): Float32Array[] {
  const { codes, hidden, levels, mean, spread, weights } = network
  const width = widthOf(codes)
  const inputs = encode(codes, columns, rows)
  const found = Array.from({ length: levels }, () => new Float32Array(rows))
  const [first, second, out] = [hidden[0], hidden[1], levels].map(size => new Float32Array(size))
  for (let row = 0; row < rows; row++) {
    dense(inputs, row * width, width, weights[0]!, weights[1]!, first!)
    relu(first!)
    dense(first!, 0, hidden[0], weights[2]!, weights[3]!, second!)
    relu(second!)
    dense(second!, 0, hidden[1], weights[4]!, weights[5]!, out!)
    let quantile = out![0]!
    found[0]![row] = mean + spread * quantile
    for (let k = 1; k < levels; k++) {
      quantile += softplus(out![k]!)
      found[k]![row] = mean + spread * quantile
    }
  }
  return found
}

/** One layer: `count` numbers of `from`, beginning at `start`, times the matrix, plus the offset. */
function dense(
  from: Float32Array,
  start: number,
  count: number,
  matrix: Float32Array,
  offset: Float32Array,
  to: Float32Array,
): void {
  const size = to.length
  to.set(offset)
  for (let i = 0; i < count; i++) {
    const value = from[start + i]!
    if (value === 0) continue
    const row = i * size
    for (let j = 0; j < size; j++) to[j]! += value * matrix[row + j]!
  }
}

function relu(values: Float32Array): void {
  for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i] = 0
}

const softplus = (value: number): number => (value > 20 ? value : Math.log1p(Math.exp(value)))
