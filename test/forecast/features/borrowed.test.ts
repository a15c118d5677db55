import { expect, test } from 'vitest'
import { borrowed } from '../../../src/forecast/features/borrowed.ts'

test('weather that a zone lacks is its neighbours’ with the usual difference, and what nobody knows stays empty', () => {
  const own = Float32Array.of(12, 14, Number.NaN, Number.NaN)
  const near = Float32Array.of(10, 12, 20, Number.NaN)
  const { zones, borrowers } = borrowed([own, near])
  expect([...zones[0]!]).toEqual([12, 14, 22, Number.NaN])
  expect(zones[1]).toBe(near)
  expect(borrowers).toEqual([0])
})
