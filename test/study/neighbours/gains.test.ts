import { expect, test } from 'vitest'
import { snapshotsOf } from '../../../src/network/snapshots.ts'
import { homeCostOf } from '../../../src/study/neighbours/homeCost.ts'
import { tradeGains, withClosedBorders } from '../../../src/study/neighbours/trade.ts'
import { solveNetwork, splitByCarrier } from '../../../src/study/solveNetwork.ts'
import { smallResult } from '../../report/smallResult.ts'
import { type Grid, gridOf, solver } from '../../support/optimise.ts'

const HOURS = 24
const OPTIONS = { lostLoadPerMwh: 3000, policies: {} }

/** Coal at 10 in the one country, gas at 30 in the other, 50 MW of line between them; a third one sells dearly. */
const grid = (): Grid => ({
  buses: [
    { name: 'north', country: 'KZ', carrier: 'AC' },
    { name: 'uzbekistan', country: 'UZ', carrier: 'AC' },
    { name: 'china', country: 'CN', carrier: 'AC' },
  ],
  loads: [
    { name: 'town', bus: 'north', demandMw: 100 },
    { name: 'tashkent', bus: 'uzbekistan', demandMw: 100 },
  ],
  generators: [
    { name: 'coal', bus: 'north', carrier: 'coal', capacityMw: 300, marginalCostPerMwh: 10 },
    { name: 'gas', bus: 'uzbekistan', carrier: 'gas', capacityMw: 90, marginalCostPerMwh: 30 },
    { name: 'offer', bus: 'china', carrier: 'import', capacityMw: 90, marginalCostPerMwh: 80 },
  ],
  links: [
    { name: 'tie', bus0: 'north', bus1: 'uzbekistan', capacityMw: 50, leastPu: -1 },
    { name: 'far', bus0: 'china', bus1: 'north', capacityMw: 50, leastPu: -1 },
  ],
})

async function gains(of: Grid) {
  const snapshots = snapshotsOf(2030, 0, HOURS)
  const network = { ...gridOf(of, Array(HOURS).fill(1)), snapshots }
  const tools = { solver: await solver() }
  const solved = await solveNetwork(network, OPTIONS, tools)
  const result = { ...smallResult(), ...solved, ...splitByCarrier(network, solved), network, snapshots }
  const all = (await tradeGains(result, OPTIONS, tools))!
  const of_ = (country: string) => all.find(each => each.country === country)!
  return { all, of: of_, solved, network, tools, result }
}

test('gains from trade, worked by hand: the rent of the line is what each split moves', async () => {
  const { of, all } = await gains(grid())
  const kazakhstan = of('KZ')
  const uzbekistan = of('UZ')
  // Alone the gas falls 10 MW short of 100. Together 50 MW of coal flow at 10 to where the price is 30.
  expect(kazakhstan.aloneCost).toBeCloseTo(24 * 1000)
  expect(kazakhstan.togetherCost).toBeCloseTo(24 * 1500)
  expect(uzbekistan.aloneUnserved).toBeCloseTo(24 * 10 * 3000)
  expect(uzbekistan.togetherUnserved).toBeCloseTo(0)
  expect(kazakhstan.sentMwh).toBeCloseTo(24 * 50)
  expect(uzbekistan.receivedMwh).toBeCloseTo(24 * 50)
  expect(kazakhstan.gain).toEqual({
    receiver: expect.closeTo(0, 3),
    half: expect.closeTo(24 * 50 * 10, 3),
    sender: expect.closeTo(24 * 50 * 20, 3),
  })
  expect(uzbekistan.gain.sender).toBeCloseTo(24 * (90 * 30 + 10 * 3000 - 50 * 30 - 50 * 30))
  // Nobody buys at 80, so that China neither gives nor gets.
  expect(all.map(({ country }) => country)).toEqual(['KZ', 'UZ'])
})

test('under every split the gains add up to what all countries save together', async () => {
  const { all, solved, network, tools } = await gains(grid())
  const alone = await solveNetwork(withClosedBorders(network), OPTIONS, tools)
  const saved = alone.objective! - solved.objective!
  expect(saved).toBeGreaterThan(0)
  for (const split of ['receiver', 'half', 'sender'] as const) {
    expect(all.reduce((sum, { gain }) => sum + gain[split], 0)).toBeCloseTo(saved, 3)
    expect(all.reduce((sum, { balance }) => sum + balance[split], 0)).toBeCloseTo(0, 6)
  }
})

test('what a policy asks of sizes changes nothing in trade, and needs no solve of its own', async () => {
  const { all, result, tools } = await gains(grid())
  let solves = 0
  const counting = {
    ...tools.solver,
    solve: (...args: Parameters<typeof tools.solver.solve>) => {
      solves++
      return tools.solver.solve(...args)
    },
  }
  const asked = { ...OPTIONS, policies: { reserveMargin: { margin: 0.15 } } }
  expect(await tradeGains(result, asked, { solver: counting })).toEqual(all)
  expect(solves).toBe(1)
})

test('the country’s part of a joint bill is its own fuel, and what its trade brings', async () => {
  const { result } = await gains(grid())
  const costs = homeCostOf(result)!
  // 150 MW of coal at 10, of which 50 are sent: at 10, at 20 or at 30.
  expect(costs.running).toBeCloseTo(24 * 1500)
  expect(costs.building).toBe(0)
  expect(costs.trade.receiver).toBeCloseTo(24 * 500)
  expect(costs.trade.half).toBeCloseTo(24 * 1000)
  expect(costs.trade.sender).toBeCloseTo(24 * 1500)
})

test('where nobody else’s demand is in the bill, all of it is the country’s', async () => {
  const { loads, ...rest } = grid()
  const { result } = await gains({ ...rest, loads: loads!.slice(0, 1) })
  expect(homeCostOf(result)).toBeNull()
})

test('closed borders leave lines within a country as they are', () => {
  const { links } = withClosedBorders(
    gridOf(
      {
        ...grid(),
        buses: [...grid().buses!, { name: 'south', country: 'KZ', carrier: 'AC' }],
        links: [...grid().links!, { name: 'home', bus0: 'north', bus1: 'south', capacityMw: 70 }],
      },
      [1],
    ),
  ).units
  expect(links!.map(({ name, capacityMw }) => [name, capacityMw])).toEqual([
    ['tie', 0],
    ['far', 0],
    ['home', 70],
  ])
})
