import { expect, test } from 'vitest'
import { solveExchange } from '../../src/exchange/solve.ts'
import { gridOf, optimise, solver } from '../support/optimise.ts'

const town = (demandMw: number[], plant: object) => ({
  buses: [{ name: 'north' }],
  loads: [{ name: 'town', bus: 'north', demandMw }],
  generators: [{ name: 'coal', bus: 'north', capacityMw: 100, ...plant }],
})

test('output pays along a curve: the cheap piece first, for the hours of the snapshot', async () => {
  const grid = town([30, 80], { marginalCurve: '0:10 0.4:10 1:25' })
  const { objective, prices } = await optimise(grid, [1, 2])
  // 30·10, then 2 · (40·10 + 40·25)
  expect(objective).toBeCloseTo(300 + 2 * 1400)
  expect(prices('north')).toEqual([10, 25])
})

test('nothing lies beyond the end of a curve', async () => {
  const { objective } = await optimise(town([80], { marginalCurve: '0:10 0.5:10' }), [1])
  expect(objective).toBeCloseTo(50 * 10 + 30 * 3000)
})

test('a size pays along a curve as well', async () => {
  const grid = town([80], { extendable: true, capacityMw: 0, capitalCurve: '0:5 50:5 200:8' })
  expect((await optimise(grid, [1])).objective).toBeCloseTo(50 * 5 + 30 * 8)
})

test('where costs fall, the dear piece has to be full before the cheap one', async () => {
  const grid = gridOf(town([50], { marginalCurve: '0:40 0.4:40 1:10' }), [1])
  const { objective } = await solveExchange(grid, { solver: await solver() })
  expect(objective).toBeCloseTo(40 * 40 + 10 * 10)
})
