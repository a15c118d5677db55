import { expect, test } from 'vitest'
import { latinHypercube } from '../../../src/study/sweep/latinHypercube.ts'
import { changesAt, pointsOf, sweepPlan } from '../../../src/study/sweep/points.ts'
import { MOST_DIMENSIONS, sobolPoints } from '../../../src/study/sweep/sobol.ts'

test('the first points of Sobol in two dimensions are those that are printed everywhere', () => {
  expect(sobolPoints(8, 2)).toEqual([
    [0, 0],
    [0.5, 0.5],
    [0.75, 0.25],
    [0.25, 0.75],
    [0.375, 0.375],
    [0.875, 0.875],
    [0.625, 0.125],
    [0.125, 0.625],
  ])
})

test('of 64 points of Sobol every slice of each dimension holds one, and every box of the first two', () => {
  const points = sobolPoints(64, MOST_DIMENSIONS)
  for (let k = 0; k < MOST_DIMENSIONS; k++)
    expect(new Set(points.map(point => Math.floor(point[k]! * 64))).size, `dimension ${k}`).toBe(64)
  for (let bits = 0; bits <= 6; bits++) {
    const box = (point: number[]) =>
      `${Math.floor(point[0]! * 2 ** bits)} ${Math.floor(point[1]! * 2 ** (6 - bits))}`
    expect(new Set(points.map(box)).size, `${2 ** bits} columns`).toBe(64)
  }
})

test('every slice of a Latin hypercube holds one point, and the same seed gives the same points', () => {
  const points = latinHypercube(50, 3, 7)
  for (let k = 0; k < 3; k++) expect(new Set(points.map(point => Math.floor(point[k]! * 50))).size).toBe(50)
  expect(latinHypercube(50, 3, 7)).toEqual(points)
  expect(latinHypercube(50, 3, 8)).not.toEqual(points)
})

test('a grid has every value with every other, and a point is the changes of a scenario', () => {
  const plan = sweepPlan.parse({
    method: 'grid',
    variables: [
      { path: 'year', values: [2030, 2035] },
      { path: 'generators.gres.p_nom', values: [1, 2, 3] },
    ],
  })
  const points = pointsOf(plan)!
  expect(points.length).toBe(6)
  expect(changesAt(points[1]!)).toEqual({ year: 2030, set: { generators: { gres: { p_nom: 2 } } } })
})

test('a path that leads into the language itself is no path', () => {
  for (const path of ['__proto__.polluted', 'generators.__proto__.x', 'a.constructor.prototype.b', 'a b', ''])
    expect(sweepPlan.safeParse({ method: 'grid', variables: [{ path, values: [1] }] }).success, path).toBe(
      false,
    )
})
