import { expect, test } from 'vitest'
import { decimal, float, rounded } from './synthetic/pythonNumbers.ts'

test('exactly between two decimals the even one is taken, as Python does', () => {
  expect([0.5, 1.5, 2.5, 9.5, 10.5].map(x => rounded(x, 0))).toEqual([0, 2, 2, 10, 10])
  expect([0.125, 0.375, 4.625].map(x => rounded(x, 2))).toEqual([0.12, 0.38, 4.62])
})

test('what only looks to be between two decimals goes where its binary value lies', () => {
  expect([2.675, 1.005, 1.115].map(x => rounded(x, 2))).toEqual([2.67, 1, 1.11])
  expect(rounded(0.285, 2)).toBe(0.28)
})

test('a floating-point number is written with a point or an exponent of two digits', () => {
  const written = [0, 12, 0.1, 52.142857142857146, 0.0001, 0.00001, 0.000025, 1e15, 1e16, 2.5e100, -3].map(
    float,
  )
  expect(written).toEqual(
    '0.0 12.0 0.1 52.142857142857146 0.0001 1e-05 2.5e-05 1000000000000000.0 1e+16 2.5e+100 -3.0'.split(' '),
  )
  expect(decimal(13950446.42, 1)).toBe('13950446.4')
})
