import { expect, test } from 'vitest'
import { normals } from '../../src/weather/chance.ts'
import { correlationOf } from '../../src/weather/compare.ts'
import { crossed, daily, fitCycle, valueAt, yearly } from '../../src/weather/cycle.ts'
import { layerAutocorrelation, startField } from '../../src/weather/field.ts'
import {
  boundedSquares,
  cholesky,
  eigen,
  leastSquares,
  nearestCholesky,
  solveLinear,
} from '../../src/weather/linear.ts'
import { fitField } from '../../src/weather/memory.ts'
import { normalShare } from '../../src/weather/normal.ts'

test('a system of equations is solved, also where its first pivot is zero', () => {
  expect(
    solveLinear(
      [
        [0, 2],
        [3, 1],
      ],
      [4, 5],
    ),
  ).toEqual([1, 2])
})

test('least squares find the line through points, and bounds hold', () => {
  const rows = [0, 1, 2, 3].map(x => [1, x])
  expect(leastSquares(rows, [1, 3, Number.NaN, 7])).toEqual([expect.closeTo(1, 9), expect.closeTo(2, 9)])
  const bounded = boundedSquares(rows, [1, 3, 5, 7], 0, 1.5)
  expect(bounded[1]).toBe(1.5)
  expect(bounded[0]).toBeCloseTo(1.5, 6)
})

test('a triangle gives its matrix back, and what is no correlation is mended to one nearby', () => {
  const l = cholesky([
    [4, 2],
    [2, 5],
  ])!
  expect([...l[0]!, ...l[1]!]).toEqual([2, 0, 1, 2])
  const impossible = [
    [1, 0.9, -0.9],
    [0.9, 1, 0.9],
    [-0.9, 0.9, 1],
  ]
  expect(cholesky(impossible)).toBeUndefined()
  const mended = nearestCholesky(impossible)
  for (const row of mended) expect(row.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 9)
  const at = (i: number, j: number) => mended[i]!.reduce((sum, x, k) => sum + x * mended[j]![k]!, 0)
  expect(at(0, 1)).toBeGreaterThan(0.3)
  expect(at(0, 2)).toBeLessThan(-0.3)
})

test('eigenvalues are those of a matrix worked by hand', () => {
  const { values } = eigen([
    [2, 1],
    [1, 2],
  ])
  expect(values.toSorted()).toEqual([expect.closeTo(1, 9), expect.closeTo(3, 9)])
})

test('the normal share is that of the tables', () => {
  expect(normalShare(0)).toBeCloseTo(0.5, 7)
  expect(normalShare(1.96)).toBeCloseTo(0.9750021, 6)
  expect(normalShare(-1)).toBeCloseTo(0.1586553, 6)
})

test('chance is normal, and a name always gives the same', () => {
  const draw = normals('test')
  const values = Float64Array.from({ length: 20_000 }, draw)
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  expect(Math.abs(mean)).toBeLessThan(0.03)
  expect(values.filter(x => x > 1.6449).length / values.length).toBeCloseTo(0.05, 2)
  const again = normals('test')
  expect([again(), again(), again()]).toEqual([...values.subarray(0, 3)])
  expect(normals('other')()).not.toBe(values[0])
})

const FIELD = {
  size: 2,
  layers: [
    {
      memoryHours: 9,
      shares: [1, 1],
      correlation: [
        [1, 0.6],
        [0.6, 1],
      ],
    },
  ],
}

function run(hours: number) {
  const field = startField(FIELD, 'field')
  const [a, b] = [new Float64Array(hours), new Float64Array(hours)]
  for (let t = 0; t < hours; t++) {
    const scores = field.next()
    a[t] = scores[0]!
    b[t] = scores[1]!
  }
  return { a, b }
}

test('a layer remembers as its formula says, and two scores are as alike as they should be', () => {
  const { a, b } = run(60_000)
  for (const lag of [1, 6, 24]) {
    expect(correlationOf(a, a, lag)).toBeCloseTo(layerAutocorrelation(9, lag), 1)
  }
  expect(correlationOf(a, a, 1)).toBeCloseTo(layerAutocorrelation(9, 1), 2)
  expect(correlationOf(a, b, 0)).toBeCloseTo(0.6, 1)
  expect(a.reduce((sum, x) => sum + x * x, 0) / a.length).toBeCloseTo(1, 1)
})

test('a field that was made is found again by the fit', () => {
  const { a, b } = run(8760)
  const { layers } = fitField([a, b])
  const modelled = (lag: number) =>
    layers.reduce(
      (sum, layer) => sum + layer.shares[0]! ** 2 * layerAutocorrelation(layer.memoryHours, lag),
      0,
    )
  for (const lag of [1, 6, 24]) expect(modelled(lag)).toBeCloseTo(correlationOf(a, a, lag), 1)
  const alike = layers.reduce(
    (sum, layer) => sum + layer.shares[0]! * layer.shares[1]! * layer.correlation[0]![1]!,
    0,
  )
  expect(alike).toBeCloseTo(correlationOf(a, b, 0), 1)
})

test('a cycle takes the seasons out and gives values back within what was seen', () => {
  const noise = normals('cycle')
  const values = Float64Array.from(
    { length: 8760 },
    (_, t) => 5 + 3 * Math.cos((2 * Math.PI * t) / 8760) + Math.cos((2 * Math.PI * t) / 24) + 0.5 * noise(),
  )
  const cycle = fitCycle(values, hour => crossed(yearly(hour), daily(hour)))
  expect(cycle.mean[0]).toBeCloseTo(9, 0)
  expect(cycle.spread[4000]).toBeCloseTo(0.5, 1)
  expect(valueAt(cycle, 0, 0)).toBeCloseTo(9, 0)
  expect(valueAt(cycle, 0, 9)).toBeLessThanOrEqual(Math.max(...values))
  expect(valueAt(cycle, 0, 1)).toBeGreaterThan(valueAt(cycle, 0, 0.5))
})
