import { expect, test } from 'vitest'
import { compress, kept, submatrix, transpose } from '../../src/lp/sparse.ts'

const of = (...triplets: [number, number, number][]) =>
  compress(
    Int32Array.from(triplets, ([row]) => row),
    Int32Array.from(triplets, ([, column]) => column),
    Float64Array.from(triplets, ([, , value]) => value),
    triplets.length,
    3,
    2,
  )

test('entries of one place are added up and rows ascend in each column', () => {
  const matrix = of([2, 0, 5], [0, 0, 1], [2, 0, 2], [1, 1, 4])
  expect([...matrix.starts]).toEqual([0, 2, 3])
  expect([...matrix.indices]).toEqual([0, 2, 1])
  expect([...matrix.values]).toEqual([1, 7, 4])
})

test('the order of the triplets does not matter', () => {
  expect(of([0, 0, 1], [1, 1, 4], [2, 0, 7])).toEqual(of([2, 0, 7], [0, 0, 1], [1, 1, 4]))
})

test('the transpose of the transpose is the matrix itself', () => {
  const matrix = of([2, 0, 5], [0, 0, 1], [1, 1, 4])
  expect(transpose(transpose(matrix, 3), 2)).toEqual(matrix)
})

test('what is kept of columns and rows keeps its entries under new numbers', () => {
  const matrix = of([2, 0, 5], [0, 0, 1], [1, 1, 4], [2, 1, 3])
  const rows = kept(Uint8Array.of(1, 0, 0))
  const part = submatrix(matrix, Int32Array.of(1), rows, 3)
  expect([...rows]).toEqual([1, 2])
  expect(part).toEqual({
    starts: Int32Array.of(0, 2),
    indices: Int32Array.of(0, 1),
    values: Float64Array.of(4, 3),
  })
})
