import { expect, test } from 'vitest'
import { factorDense, solveDense } from '../../../src/lp/timeStructured/dense.ts'

test('a quasi-definite matrix is L D Lᵀ, and solves', () => {
  // 4x + 2y + 2z = 14, 2x − 3y + z = −1, 2x + y − 9z = −23
  const matrix = Float64Array.of(4, 0, 0, 2, -3, 0, 2, 1, -9)
  expect(factorDense(matrix, 3, 1)).toBe(0)
  // L: ½; ½, 0 with D: 4; −3 − 4/4 = −4; −9 − 4/4 = −10
  expect([...matrix]).toEqual([4, 0, 0, 0.5, -4, 0, 0.5, -0, -10])
  const b = Float64Array.of(14, -1, -23)
  solveDense(matrix, 3, b)
  expect([...b]).toEqual([1, 2, 3])
})

test('a pivot of the wrong sign is counted, and takes no part in what follows', () => {
  const matrix = Float64Array.of(4, 0, 2, -3)
  expect(factorDense(matrix, 2, 2)).toBe(1)
  const b = Float64Array.of(8, 1)
  solveDense(matrix, 2, b)
  expect(b[0]).toBeCloseTo(2)
  expect(b[1]).toBeCloseTo(0)
})

test('a pivot that vanishes is counted, where rows of the root say the same', () => {
  expect(factorDense(Float64Array.of(1, 0, 1, 1), 2, 2)).toBe(1)
})
