import { expect, test } from 'vitest'
import { openArena, openKernel } from '../../../src/lp/timeStructured/kernel.ts'

test('places beyond two gigabytes are reached, and none beyond four is given', () => {
  const arena = openArena()
  arena.doubles(3e8)
  const [a, b] = [arena.doubles(5), arena.doubles(5)]
  expect(a).toBeGreaterThan(2.4e9)
  const kernel = openKernel(arena.size())
  new Float64Array(kernel.memory.buffer, a, 5).set([1, 2, 3, 4, 5])
  new Float64Array(kernel.memory.buffer, b, 5).set([1, 1, 1, 1, 2])
  // 1 + 2 + 3 + 4 + 10
  expect(kernel.inner(a, b, 5)).toBe(20)
  expect(() => arena.doubles(3e8)).toThrow('more than 4 GB')
})

test('the largest of an odd number of values counts the last, and tells of one that is none', () => {
  const arena = openArena()
  const a = arena.doubles(3)
  const kernel = openKernel(arena.size())
  const values = new Float64Array(kernel.memory.buffer, a, 3)
  values.set([1, -2, -7])
  expect(kernel.largest(a, 3)).toBe(7)
  values[1] = Number.NaN
  expect(kernel.largest(a, 3)).toBeNaN()
})
