import { expect, test } from 'vitest'
import { openDense, placeDense } from '../../../src/lp/timeStructured/dense.ts'
import { openArena, openKernel } from '../../../src/lp/timeStructured/kernel.ts'

function dense(rows: readonly (readonly number[])[], positive: number) {
  const arena = openArena()
  const place = placeDense(rows.length, arena)
  const matrix = openDense(openKernel(arena.size() + 1024), rows.length, positive, place)
  rows.forEach((row, i) => {
    for (let j = 0; j <= i; j++) matrix.add(i, j, row[j]!)
  })
  return matrix
}

test('a quasi-definite matrix is factorised, and solves', () => {
  // 4x + 2y + 2z = 14, 2x − 3y + z = −1, 2x + y − 9z = −23
  const matrix = dense([[4], [2, -3], [2, 1, -9]], 1)
  expect(matrix.factor()).toBe(0)
  matrix.right.set([14, -1, -23])
  matrix.solve()
  for (const [k, value] of [1, 2, 3].entries()) expect(matrix.right[k]).toBeCloseTo(value, 14)
})

test.each([
  [1, 0],
  [4, 4],
  [50, 23],
  [131, 7],
  [150, 97],
])('a matrix of order %i with %i positive pivots gives back what it was multiplied by', (order, positive) => {
  const entry = (i: number, j: number) =>
    i === j ? (i < positive ? order : -order) : Math.sin(1 + Math.min(i, j) * 7 + Math.max(i, j) * 13)
  const rows = Array.from({ length: order }, (_, i) => Array.from({ length: order }, (_, j) => entry(i, j)))
  const x = rows.map((_, i) => 1 + Math.cos(i))
  const matrix = dense(rows, positive)
  // Twice, as each iteration does: nothing of the first may be left.
  for (let round = 0; round < 2; round++) {
    matrix.clear()
    rows.forEach((row, i) => {
      for (let j = i; j < order; j++) matrix.add(i, j, row[j]!)
    })
    expect(matrix.factor()).toBe(0)
    matrix.right.set(rows.map(row => row.reduce((sum, value, j) => sum + value * x[j]!, 0)))
    matrix.solve()
    expect(Math.max(...x.map((value, i) => Math.abs(value - matrix.right[i]!)))).toBeLessThan(1e-13)
  }
})

test('a pivot of the wrong sign is counted, and takes no part in what follows', () => {
  const matrix = dense([[4], [2, -3]], 2)
  expect(matrix.factor()).toBe(1)
  matrix.right.set([8, 1])
  matrix.solve()
  expect(matrix.right[0]).toBeCloseTo(2)
  expect(matrix.right[1]).toBeCloseTo(0)
})

test('a pivot that vanishes is counted, where rows of the root say the same', () => {
  expect(dense([[1], [1, 1]], 2).factor()).toBe(1)
})
