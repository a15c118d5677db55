import { expect, test } from 'vitest'
import type { LinearProgram } from '../../src/lp/program.ts'
import { verify } from '../../src/lp/verify.ts'

/** minimise x + 3y, x + y = 10, 0 ≤ x ≤ 6, 0 ≤ y ≤ 20: the optimum is 6 + 3·4 = 18 with dual 3. */
const program: LinearProgram = {
  cost: Float64Array.of(1, 3),
  lower: Float64Array.of(0, 0),
  upper: Float64Array.of(6, 20),
  rowLower: Float64Array.of(10),
  rowUpper: Float64Array.of(10),
  matrix: { starts: Int32Array.of(0, 1, 2), indices: Int32Array.of(0, 0), values: Float64Array.of(1, 1) },
  columnHour: Int32Array.of(0, 0),
  rowHour: Int32Array.of(0),
}

test('at the optimum the lower bound meets the cost', () => {
  const { objective, lowerBound, relativeGap } = verify(program, Float64Array.of(6, 4), Float64Array.of(3))
  expect([objective, lowerBound, relativeGap]).toEqual([18, 18, 0])
})

test('a wrong dual gives a bound that is too low, never one too high', () => {
  for (const y of [-5, 0, 1, 2, 2.9, 3.1, 4, 100]) {
    expect(verify(program, Float64Array.of(6, 4), Float64Array.of(y)).lowerBound).toBeLessThanOrEqual(18)
  }
  // y = 2: 2·10 + (1 − 2)·6 = 14
  expect(verify(program, Float64Array.of(6, 4), Float64Array.of(2)).lowerBound).toBe(14)
})

test('a dearer solution shows its distance from the optimum', () => {
  // 0·1 + 10·3 = 30 against 18
  expect(verify(program, Float64Array.of(0, 10), Float64Array.of(3)).relativeGap).toBeCloseTo(12 / 30)
})

test('a broken row and a broken bound are found, with their place', () => {
  expect(verify(program, Float64Array.of(6, 3), Float64Array.of(3))).toMatchObject({
    rowViolation: 1,
    worstRow: 0,
  })
  expect(verify(program, Float64Array.of(7, 3), Float64Array.of(3))).toMatchObject({
    boundViolation: 1,
    worstColumn: 0,
  })
})

test('without a bound on the column that would fall for ever there is no lower bound', () => {
  const open = { ...program, upper: Float64Array.of(6, Number.POSITIVE_INFINITY) }
  expect(verify(open, Float64Array.of(6, 4), Float64Array.of(4)).lowerBound).toBe(Number.NEGATIVE_INFINITY)
})
