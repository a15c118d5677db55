import { expect, test } from 'vitest'
import { reconcile } from '../../../../src/study/forecasting/kazakhstan/reconcile.ts'

const series = (median: number, scale: number, variance: number) => ({
  columns: [median - 0.1, median, median + 0.1].map(value => Float32Array.of(value)),
  scale,
  variance,
})

test('what the parts lack of the whole goes to each by its share of the uncertainty, and intervals keep their width', () => {
  // Parts 1.0 · 100 + 1.0 · 200 = 300 MW, whole 1.1 · 300 = 330 MW: the gap is 30 MW.
  // Variances in MW²: 0.01 · 100² = 100, 0.005 · 200² = 200, whole 0.0033… · 300² = 300; together 600.
  const parts = [series(1, 100, 0.01), series(1, 200, 0.005)]
  const whole = series(1.1, 300, 300 / 300 ** 2)
  reconcile(whole, parts, 1)
  expect(parts[0]!.columns[1]![0]).toBeCloseTo((100 + (30 * 100) / 600) / 100, 5)
  expect(parts[1]!.columns[1]![0]).toBeCloseTo((200 + (30 * 200) / 600) / 200, 5)
  expect(whole.columns[1]![0]).toBeCloseTo((330 - (30 * 300) / 600) / 300, 5)
  expect(whole.columns[2]![0]! - whole.columns[0]![0]!).toBeCloseTo(0.2, 5)
})

test('forecasts that already add up stay as they are', () => {
  const parts = [series(0.9, 100, 0.01), series(1.05, 200, 0.01)]
  const whole = series(1, 300, 0.01)
  reconcile(whole, parts, 1)
  expect(whole.columns[1]![0]).toBeCloseTo(1, 6)
  expect(parts[0]!.columns[1]![0]).toBeCloseTo(0.9, 6)
})
