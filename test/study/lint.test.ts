import { expect, test } from 'vitest'
import { lint } from '../../src/study/lint.ts'
import { type Grid, gridOf } from '../support/optimise.ts'

const look = (grid: Grid) =>
  lint(gridOf(grid, [1, 1]), new Map()).map(({ where, what }) => `${where}: ${what}`)

test('a town that nothing can reach is found', () => {
  expect(look({ buses: [{ name: 'west' }], loads: [{ name: 'town', bus: 'west', demandMw: 5 }] })).toEqual([
    'buses “west”, name: There is demand at “west” and nothing that could serve it.',
  ])
})

test('plants that must run above what anybody takes are found, with the hour', () => {
  expect(
    look({
      buses: [{ name: 'west' }],
      loads: [{ name: 'town', bus: 'west', demandMw: [50, 20] }],
      generators: [{ name: 'gas', bus: 'west', capacityMw: 100, leastOutputPu: 0.4 }],
      lines: [{ name: 'out', bus0: 'west', bus1: 'north', ratingMva: 10 }],
    }),
  ).toEqual(['bus “west”, h1: Plants that must run give 40 MW, demand and connections take at most 30 MW.'])
})

test('a plant in kilowatts is found', () => {
  const [found] = look({
    buses: [{ name: 'north' }],
    generators: [{ name: 'wind', bus: 'north', capacityMw: 300_000 }],
  })
  expect(found).toBe('generators “wind”, p_nom: 300000 is larger than anything on this grid.')
})
