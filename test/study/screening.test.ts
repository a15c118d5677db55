import { expect, test } from 'vitest'
import { type LoadedBranch, screenOutages } from '../../src/study/screening.ts'

const branch = (
  name: string,
  bus0: string,
  bus1: string,
  flow: number[],
  ratingMva = 100,
  reactancePu = 1,
): LoadedBranch => ({
  name,
  bus0,
  bus1,
  reactancePu,
  ratingMva,
  flowMw: Float64Array.from(flow),
})

test('when one of three equal ways trips, the two others take over half each', () => {
  const { overloads } = screenOutages([
    branch('a', 'west', 'east', [60, 80]),
    branch('b', 'west', 'east', [60, 80]),
    branch('c', 'east', 'west', [-60, -80], 110),
  ])
  // 80 + 80/2 = 120: over 100 by a fifth, over 110 by a tenth; in the first hour 90 is within both
  expect(
    overloads.map(({ tripped, overloaded, snapshot, loadingPu }) => [
      tripped,
      overloaded,
      snapshot,
      loadingPu.toFixed(4),
    ]),
  ).toEqual([
    ['a', 'b', 1, '1.2000'],
    ['b', 'a', 1, '1.2000'],
    ['c', 'a', 1, '1.2000'],
    ['c', 'b', 1, '1.2000'],
    ['a', 'c', 1, '1.0909'],
    ['b', 'c', 1, '1.0909'],
  ])
  expect(overloads.at(-1)!.flowMw).toBeCloseTo(-120)
})

test('in a triangle the other two sides take over the whole flow of the third', () => {
  // A → C 80 directly, 40 by way of B
  const { overloads, islanding } = screenOutages([
    branch('ac', 'A', 'C', [80]),
    branch('ab', 'A', 'B', [40]),
    branch('bc', 'B', 'C', [40]),
  ])
  expect(
    overloads.map(({ tripped, overloaded, flowMw }) => [tripped, overloaded, Math.round(flowMw)]),
  ).toEqual([
    ['ac', 'ab', 120],
    ['ac', 'bc', 120],
    ['ab', 'ac', 120],
    ['bc', 'ac', 120],
  ])
  expect(islanding).toEqual([])
})

test('a branch that is the only way to somewhere is told as such', () => {
  const { overloads, islanding } = screenOutages([
    branch('spur', 'A', 'end', [500]),
    branch('one', 'A', 'B', [10]),
    branch('two', 'A', 'B', [10]),
  ])
  expect(islanding).toEqual(['spur'])
  expect(overloads).toEqual([])
})
