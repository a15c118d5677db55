import { expect, test } from 'vitest'
import { abroadBuses, homeBuses } from '../../src/network/home.ts'
import { snapshotsOf } from '../../src/network/snapshots.ts'
import { homeCostOf } from '../../src/study/neighbours/homeCost.ts'
import { solveNetwork, splitByCarrier } from '../../src/study/solveNetwork.ts'
import { tradeMwh } from '../../src/study/summary.ts'
import { smallResult } from '../report/smallResult.ts'
import { type Grid, gridOf, solver } from '../support/optimise.ts'

const HOURS = 24
/** A town, an oasis that names no country, and a neighbour that needs 30 MW from the one plant. */
const GRID: Grid = {
  buses: [
    { name: 'north', country: 'KZ', carrier: 'AC' },
    { name: 'oasis', country: '', carrier: 'AC' },
    { name: 'pipe', country: '', carrier: 'hydrogen' },
    { name: 'uzbekistan', country: 'UZ', carrier: 'AC' },
  ],
  loads: [
    { name: 'town', bus: 'oasis', demandMw: 100 },
    { name: 'works', bus: 'pipe', demandMw: 14 },
    { name: 'tashkent', bus: 'uzbekistan', demandMw: 30 },
  ],
  generators: [{ name: 'coal', bus: 'north', carrier: 'coal', capacityMw: 300, marginalCostPerMwh: 10 }],
  links: [
    { name: 'inside', bus0: 'north', bus1: 'oasis', capacityMw: 200 },
    { name: 'electrolyser', bus0: 'north', bus1: 'pipe', capacityMw: 50, efficiencyPu: 0.7 },
    { name: 'tie', bus0: 'north', bus1: 'uzbekistan', capacityMw: 50 },
  ],
}

test('a bus that names no country is at home for whoever asks: electricity, the border, trade, what a run costs the country', async () => {
  const snapshots = snapshotsOf(2030, 0, HOURS)
  const network = { ...gridOf(GRID, Array(HOURS).fill(1)), snapshots }
  expect([...homeBuses({ network })]).toEqual(['north', 'oasis'])
  expect([...abroadBuses({ network })]).toEqual(['uzbekistan'])

  const solved = await solveNetwork(
    network,
    { lostLoadPerMwh: 3000, policies: {} },
    { solver: await solver() },
  )
  const result = { ...smallResult(), ...solved, ...splitByCarrier(network, solved), network, snapshots }
  const { imports, exports } = tradeMwh(result)
  expect(imports).toBe(0)
  expect(exports).toBeCloseTo(24 * 30)
  const { running, trade } = homeCostOf(result)!
  expect(running).toBeCloseTo(24 * 150 * 10)
  expect(trade.half).toBeCloseTo(24 * 30 * 10)
})
