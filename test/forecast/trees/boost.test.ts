import { expect, test } from 'vitest'
import { randomFrom } from '../../../src/forecast/random.ts'
import { edgesOf, toSteps } from '../../../src/forecast/trees/bins.ts'
import { type BoostOptions, fitBoosted, predictBoosted } from '../../../src/forecast/trees/boost.ts'
import { growTree } from '../../../src/forecast/trees/grow.ts'
import { quantileOf } from '../../../src/forecast/trees/select.ts'
import { leavesOf } from '../../../src/forecast/trees/tree.ts'

const OPTIONS: BoostOptions = {
  levels: [0.1, 0.5, 0.9],
  trees: 120,
  leaves: 8,
  leastRows: 20,
  learningRate: 0.1,
  rowShare: 0.6,
  honest: true,
  featureShare: 1,
  steps: 32,
  seed: 7,
}

/** Twice as wide noise where the second feature is above one half; the third says nothing. */
function noisySteps(rows: number, seed: number) {
  const random = randomFrom(seed)
  const features = [0, 1, 2].map(() => Float32Array.from({ length: rows }, () => random.next()))
  const target = Float32Array.from({ length: rows }, (_, row) => {
    const level = features[0]![row]! > 0.3 ? 10 : 0
    return level + (features[1]![row]! > 0.5 ? 2 : 1) * (random.next() - 0.5)
  })
  return { features, target }
}

test('a tree cuts where the gradient changes, and each leaf knows its rows', () => {
  const column = Float32Array.from([1, 2, 3, 4, 5, 6, 7, 8])
  const edges = edgesOf(column, 16)
  const binned = { rows: 8, columns: [toSteps(column, edges)] }
  const gradients = Float32Array.from([-1, -1, -1, 1, 1, 1, 1, 1])
  const rows = Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7])
  const { tree, leaves } = growTree(binned, gradients, rows, Int32Array.of(0), {
    leaves: 2,
    leastRows: 1,
    steps: 16,
  })
  expect(leaves.map(leaf => [...leaf])).toEqual([
    [0, 1, 2],
    [3, 4, 5, 6, 7],
  ])
  expect([...leavesOf(tree, binned)]).toEqual([0, 0, 0, 1, 1, 1, 1, 1])
})

test('no leaf has fewer rows than asked for', () => {
  const { features, target } = noisySteps(400, 3)
  const binned = { rows: 400, columns: features.map(column => toSteps(column, edgesOf(column, 32))) }
  const { leaves } = growTree(
    binned,
    target,
    Int32Array.from(target, (_, row) => row),
    Int32Array.of(0, 1, 2),
    { leaves: 30, leastRows: 25, steps: 32 },
  )
  expect(leaves.length).toBeGreaterThan(4)
  expect(Math.min(...leaves.map(leaf => leaf.length))).toBeGreaterThanOrEqual(25)
  expect(leaves.reduce((sum, leaf) => sum + leaf.length, 0)).toBe(400)
})

test('boosted trees find the step and how wide the noise is on either side', () => {
  const { features, target } = noisySteps(4000, 1)
  const model = fitBoosted(features, target, OPTIONS)
  const asked = [
    Float32Array.of(0.1, 0.8, 0.8),
    Float32Array.of(0.2, 0.2, 0.9),
    Float32Array.of(0.5, 0.5, 0.5),
  ]
  const [low, middle, high] = predictBoosted(model, asked, 3)
  expect(middle![0]).toBeCloseTo(0, 0)
  expect(middle![1]).toBeCloseTo(10, 0)
  expect(high![1]! - low![1]!).toBeGreaterThan(0.6)
  expect(high![1]! - low![1]!).toBeLessThan(1)
  expect(high![2]! - low![2]!).toBeGreaterThan(1.3)
  expect(high![2]! - low![2]!).toBeLessThan(1.9)
})

test('the same seed gives the same numbers and another seed others', () => {
  const { features, target } = noisySteps(500, 2)
  const first = fitBoosted(features, target, { ...OPTIONS, trees: 10 })
  expect(fitBoosted(features, target, { ...OPTIONS, trees: 10 })).toEqual(first)
  expect(fitBoosted(features, target, { ...OPTIONS, trees: 10, seed: 8 })).not.toEqual(first)
})

test('missing values have a step for themselves', () => {
  const column = Float32Array.of(Number.NaN, 1, 2, Number.NaN, 3)
  expect([...toSteps(column, edgesOf(column, 8))]).toEqual([0, 1, 2, 0, 3])
})

test('a quantile is the smallest value with its share of the rows at or below it', () => {
  const values = Float32Array.of(50, 10, 40, 20, 30, 999)
  const rows = Int32Array.of(0, 1, 2, 3, 4)
  expect(quantileOf(values, rows, 0.5)).toBe(30)
  expect(quantileOf(values, rows, 0.2)).toBe(10)
  expect(quantileOf(values, rows, 0.21)).toBe(20)
  expect(quantileOf(values, rows, 0.99)).toBe(50)
})
