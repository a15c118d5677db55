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

test('a step that leaves a boundary behind keeps a share of what was there, or what the target leaves it', () => {
  const arena = openArena()
  const places = [0, 1, 2, 3].map(() => arena.doubles(3))
  const kernel = openKernel(arena.size())
  const [X, Z, DX, DZ] = places as [number, number, number, number]
  const at = (place: number) => new Float64Array(kernel.memory.buffer, place, 3)
  at(X).set([1, 1, 8])
  at(Z).set([1, 4, 1])
  at(DX).set([1, -4, -16])
  at(DZ).set([-0.5, 1, 0])
  kernel.stepWithin(X, Z, DX, DZ, 0.5, 1, 0.1, 2, 3)
  // The first stays inside. The second would be −1: 2 over its new dual. The third would be 0: 2 over its dual.
  expect([...at(X)]).toEqual([1.5, 2 / 5, 2])
  expect([...at(Z)]).toEqual([0.5, 5, 1])
})

test('a distance from an upper bound is put back with its value, so that both still make the span', () => {
  const arena = openArena()
  const [X, DX, W, V, DV, U] = Array.from({ length: 6 }, () => arena.doubles(2)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const boxVar = arena.ints(2)
  const kernel = openKernel(arena.size())
  const at = (place: number) => new Float64Array(kernel.memory.buffer, place, 2)
  new Int32Array(kernel.memory.buffer, boxVar, 2).set([0, 1])
  at(U).set([10, 10])
  at(W).set([1, 6])
  at(V).set([2, 1])
  at(DX).set([3, 2])
  // As the step of the values has left them.
  at(X).set([12, 6])
  at(DV).set([-1, -3])
  kernel.stepBoxesWithin(X, DX, W, V, DV, U, boxVar, 1, 1, 0.1, 0.5, 2)
  expect([...at(X)]).toEqual([9.5, 6])
  expect([...at(W)]).toEqual([0.5, 4])
  expect([...at(V)]).toEqual([1, 0.125])
})
