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
  for (let row = 0; row < rows; row++) {
    const first = dense(inputs.subarray(row * width, (row + 1) * width), weights[0]!, weights[1]!, hidden[0])
    const second = dense(relu(first), weights[2]!, weights[3]!, hidden[1])
    const out = dense(relu(second), weights[4]!, weights[5]!, levels)
    let quantile = out[0]!
    found[0]![row] = mean + spread * quantile
    for (let k = 1; k < levels; k++) {
      quantile += softplus(out[k]!)
      found[k]![row] = mean + spread * quantile
    }
  }
  return found
}

function dense(from: Float32Array, matrix: Float32Array, offset: Float32Array, size: number): Float32Array {
  const to = offset.slice()
  for (let i = 0; i < from.length; i++) {
    const value = from[i]!
    if (value === 0) continue
    for (let j = 0; j < size; j++) to[j]! += value * matrix[i * size + j]!
  }
  return to
}

function relu(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i] = 0
  return values
}

const softplus = (value: number): number => (value > 20 ? value : Math.log1p(Math.exp(value)))
