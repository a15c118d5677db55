import { normals } from './chance.ts'
import type { Matrix } from './linear.ts'
import { nearestCholesky } from './linear.ts'

/**
 * One length of memory of several scores: smooth over that time, then forgotten.
 *
 *   x[t] = 2φ x[t−1] − φ² x[t−2] + e[t],   φ = exp(−1/memory)
 *
 * A double pole rather than a single one, because means over a zone have no kinks.
 */
export interface Layer {
  memoryHours: number
  /** How much each score takes of this layer; over all layers the squares sum to 1. */
  shares: readonly number[]
  /** Correlation of the scores within this layer. */
  correlation: Matrix
}

/** Several scores, each of mean 0 and variance 1, that hang together in time and with one another. */
export interface Field {
  size: number
  layers: readonly Layer[]
}

/** Layers of which no score takes more than this are left out. */
const LEAST_SHARE = 0.03

/** How alike a layer is to itself some hours later: (1 + k (1 − φ²)/(1 + φ²)) φᵏ. */
export function layerAutocorrelation(memoryHours: number, lagHours: number): number {
  const phi = Math.exp(-1 / memoryHours)
  const k = Math.abs(lagHours)
  return (1 + (k * (1 - phi ** 2)) / (1 + phi ** 2)) * phi ** k
}

/** A run of a field, hour after hour; it begins in the middle of things, not at rest. */
export interface FieldRun {
  /** The scores of the next hour; the array is used again. */
  next(): Float64Array
  /** The part of the last hour's scores that lasts longer than `slowHours`, scaled to variance 1; used again. */
  slow(): Float64Array
}

/**
 * Starts a run; the same name gives the same run.
 *
 * @param slowHours  memories from here on count as slow [h]
 */
export function startField(field: Field, name: string, slowHours = Number.POSITIVE_INFINITY): FieldRun {
  const draw = normals(name)
  const layers = field.layers
    .filter(({ shares }) => shares.some(share => share > LEAST_SHARE))
    .map(layer => startLayer(layer, field.size, draw))
  const lasting = layers.filter(({ memoryHours }) => memoryHours >= slowHours)
  const sizes = Float64Array.from({ length: field.size }, (_, i) =>
    Math.sqrt(lasting.reduce((sum, { shares }) => sum + shares[i]! ** 2, 0)),
  )
  const scores = new Float64Array(field.size)
  const slow = new Float64Array(field.size)
  const sumUp = (parts: typeof layers, into: Float64Array) => {
    into.fill(0)
    for (const { now, shares } of parts)
      for (let i = 0; i < into.length; i++) into[i]! += shares[i]! * now[i]!
    return into
  }
  return {
    next() {
      for (const { step } of layers) step()
      return sumUp(layers, scores)
    },
    slow: () => sumUp(lasting, slow).map((value, i) => (sizes[i]! > 0 ? value / sizes[i]! : 0)),
  }
}

function startLayer({ memoryHours, shares, correlation }: Layer, size: number, draw: () => number) {
  const phi = Math.exp(-1 / memoryHours)
  const triangle = nearestCholesky(correlation)
  const innovation = Math.sqrt((1 - phi ** 2) ** 3 / (1 + phi ** 2))
  const alike = (2 * phi) / (1 + phi ** 2)
  const plain = new Float64Array(size)
  const correlated = new Float64Array(size)
  const drawAll = () => {
    for (let i = 0; i < size; i++) plain[i] = draw()
    for (let i = 0; i < size; i++) {
      const row = triangle[i]!
      let sum = 0
      for (let j = 0; j <= i; j++) sum += row[j]! * plain[j]!
      correlated[i] = sum
    }
    return correlated
  }
  const before = Float64Array.from(drawAll())
  const now = Float64Array.from(drawAll(), (e, i) => alike * before[i]! + Math.sqrt(1 - alike ** 2) * e)
  const step = () => {
    const e = drawAll()
    for (let i = 0; i < size; i++) {
      const value = 2 * phi * now[i]! - phi ** 2 * before[i]! + innovation * e[i]!
      before[i] = now[i]!
      now[i] = value
    }
  }
  return { memoryHours, shares, now, step }
}
