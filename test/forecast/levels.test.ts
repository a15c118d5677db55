import { expect, test } from 'vitest'
import { atLevels, columnAt, meanOf } from '../../src/forecast/levels.ts'

const crossing = {
  levels: [0.1, 0.5, 0.9],
  columns: [Float32Array.of(3, 0), Float32Array.of(1, 5), Float32Array.of(2, 9)],
}

test('quantiles that cross are put in order, hour by hour', () => {
  const { columns } = atLevels(crossing, [0.1, 0.5, 0.9])
  expect(columns.map(column => [...column])).toEqual([
    [1, 0],
    [2, 5],
    [3, 9],
  ])
})

test('levels between are on a straight line, levels beyond are flat', () => {
  const between = atLevels(crossing, [0.05, 0.3, 0.95])
  expect(columnAt(between, 0.3)[1]).toBeCloseTo(2.5)
  expect(columnAt(between, 0.05)[1]).toBe(0)
  expect(columnAt(between, 0.95)[1]).toBe(9)
})

test('the mean of forecasts is taken level by level', () => {
  const one = { levels: [0.5], columns: [Float32Array.of(1, 2)] }
  const other = { levels: [0.5], columns: [Float32Array.of(3, 6)] }
  expect([...meanOf([one, other]).columns[0]!]).toEqual([2, 4])
})
