import { expect, test } from 'vitest'
import type { Candidate } from '../../../src/study/assemble/candidates.ts'
import { type Card, sumOf } from '../../../src/study/explain/cards/card.ts'
import { cardsOf } from '../../../src/study/explain/cards/cards.ts'
import { breakEvenOf } from '../../../src/study/plan/breakEven.ts'
import { planOver } from '../../../src/study/plan/planOver.ts'
import { chanceOf } from '../../support/chance.ts'
import { type Grid, gridOf, solver } from '../../support/optimise.ts'

/** A candidate that costs so much a kW, paid back in the horizon. */
const candidateOf = (list: string, name: string, overnightPerKw: number): Candidate => ({
  list,
  name,
  technology: name,
  carrier: name,
  overnightPerKw,
  fixedPerKwYear: 0,
  discountRatePu: 0,
  lifetimeYears: 1,
  most: Number.POSITIVE_INFINITY,
  buildRate: 100,
  leadTimeYears: 2,
  sharePu: 1,
})

/**
 * Two hours of 100 MW; coal at 20 a MWh. Wind at 12 a MW would give 1 and 0.5 MWh, sun at 25 a MW 0 and 1 MWh.
 * Wind is built until it meets the first hour alone: 100 MW. Then coal sets the price of the second hour, 20, and wind earns its
 * cost if the first hour is worth 12 − 10 = 2. The first MW of sun earns 20 and lacks 5. With no wind its first MW is worth 30.
 */
const twoHours: Grid = {
  buses: [{ name: 'town', country: 'KZ', carrier: 'AC' }],
  carriers: [{ name: 'coal' }, { name: 'wind', renewable: true }, { name: 'sun', renewable: true }],
  loads: [{ name: 'demand', bus: 'town', demandMw: [100, 100] }],
  generators: [
    { name: 'coal', bus: 'town', carrier: 'coal', capacityMw: 200, marginalCostPerMwh: 20 },
    ...(['wind', 'sun'] as const).map(name => ({
      name,
      bus: 'town',
      carrier: name,
      technology: name,
      extendable: true,
      costPerSize: name === 'wind' ? 12 : 25,
      availabilityPu: name === 'wind' ? [1, 0.5] : [0, 1],
    })),
  ],
}
const twoCandidates = [candidateOf('generators', 'wind', 0.012), candidateOf('generators', 'sun', 0.025)]

async function planned(
  grid: Grid,
  hours: readonly number[],
  policies: Record<string, unknown> = {},
  lostLoadPerMwh = 3000,
) {
  const network = gridOf(grid, hours)
  const tools = { solver: await solver() }
  const plan = await planOver(network, { lostLoadPerMwh, policies }, hours.length, tools)
  if (!('built' in plan)) throw new Error(plan.reasons.join('\n'))
  return { network, plan, tools }
}

const cardOf = (cards: readonly Card[], name: string) => cards.find(card => card.name === name)!

test('what is built earns its cost, and what is not lacks what one can reckon on paper', async () => {
  const { plan, tools } = await planned(twoHours, [1, 1])
  const cards = await cardsOf(plan, twoCandidates, tools)
  const wind = cardOf(cards, 'wind')
  expect(wind.size).toBeCloseTo(100, 6)
  expect(wind.values).toEqual([{ what: 'energy', where: 'town', money: expect.closeTo(12, 6) }])
  expect(wind.costs.map(({ what, money }) => [what, Math.round(money)])).toEqual([['capital', 12]])
  expect([...wind.hours.earned].map(Math.round)).toEqual([2, 10])
  const sun = cardOf(cards, 'sun')
  expect(sun.size).toBe(0)
  expect(sun.surplus).toBeCloseTo(-5, 6)
  expect(sun.reducedCost).toBeCloseTo(5, 6)
  expect(sun.breakEvenPerKw).toBeCloseTo(0.02, 6)
})

test('where running costs rise with output, what the cheaper megawatt-hours earn is told apart', async () => {
  const [coal] = twoHours.generators!
  const gas = {
    name: 'gas',
    bus: 'town',
    carrier: 'gas',
    technology: 'gas',
    extendable: true,
    costPerSize: 5,
  }
  const grid = {
    ...twoHours,
    carriers: [{ name: 'coal' }, { name: 'gas' }],
    generators: [coal!, { ...gas, marginalCostPerMwh: 2, risingCostPerMwh2: 0.1 }],
  }
  const { plan, tools } = await planned(grid, [1, 1])
  const card = cardOf(await cardsOf(plan, [], tools), 'gas')
  // In each hour 20 = 2 + 2 · 0.1 · x + rent, both rents pay 5: x = 77.5, and it earns 40 for 5 + 2 · (2 + 0.1 · 77.5).
  expect(card.size).toBeCloseTo(77.5, 2)
  expect(sumOf(card.values)).toBeCloseTo(40, 3)
  expect(sumOf(card.costs)).toBeCloseTo(24.5, 2)
  // Quadratic problems are solved less exactly.
  expect(card.limits.filter(({ money }) => money > 0.01)).toEqual([
    { what: 'rising', where: '', money: expect.closeTo(15.5, 2) },
  ])
})

test('the cost at which something enters, and that at which it leaves, are proven on both sides', async () => {
  const { network, plan, tools } = await planned(twoHours, [1, 1])
  const question = { candidates: twoCandidates, network, plan }
  const enters = await breakEvenOf({ ...question, technology: 'sun' }, tools)
  expect(enters).toMatchObject({ built: 0, builtAbove: 0, proven: true })
  expect(enters!.breakEvenPerKw).toBeCloseTo(0.02, 6)
  const leaves = await breakEvenOf({ ...question, technology: 'wind' }, tools)
  expect(leaves).toMatchObject({ builtAbove: 0, proven: true })
  expect(leaves!.built).toBeCloseTo(100, 6)
  expect(leaves!.breakEvenPerKw).toBeCloseTo(0.03, 6)
})

test('a chain of which nothing is built has no break-even cost for one of its links alone', async () => {
  const grid: Grid = {
    ...twoHours,
    buses: [...twoHours.buses!, { name: 'hydrogen', carrier: 'hydrogen' }],
    links: [
      {
        name: 'electrolyser',
        bus0: 'town',
        bus1: 'hydrogen',
        extendable: true,
        costPerSize: 50,
        efficiencyPu: 0.7,
      },
      {
        name: 'turbine',
        bus0: 'hydrogen',
        bus1: 'town',
        extendable: true,
        costPerSize: 50,
        efficiencyPu: 0.5,
      },
    ],
  }
  const { plan, tools } = await planned(grid, [1, 1])
  const cards = await cardsOf(plan, [candidateOf('links', 'turbine', 0.05), ...twoCandidates], tools)
  expect(cardOf(cards, 'turbine')).toMatchObject({ size: 0, idleBus: 'hydrogen', breakEvenPerKw: null })
  expect(cardOf(cards, 'sun').idleBus).toBe(null)
})

test('what the plan cannot do without has no cost at which it leaves', async () => {
  const [coal, wind] = twoHours.generators!
  const onlyWind = { ...twoHours, generators: [{ ...coal!, capacityMw: 90 }, wind!] }
  const { network, plan, tools } = await planned(onlyWind, [1, 1], {}, Number.POSITIVE_INFINITY)
  const question = { technology: 'wind', candidates: twoCandidates, network, plan }
  expect(await breakEvenOf(question, tools)).toMatchObject({ breakEvenPerKw: null, proven: true })
})

/** A grid by lot: three zones, wind, sun, gas, batteries and a line that may be built, some limited, some with rising cost. */
function byLot(seed: number): { grid: Grid; hours: number[] } {
  const { between } = chanceOf(seed)
  const hours = Array(48).fill(1)
  const series = (of: (t: number) => number) => hours.map((_, t) => of(t))
  const zones = ['a', 'b', 'c']
  const technologies = ['wind', 'sun', 'gas']
  return {
    hours,
    grid: {
      buses: zones.map(name => ({ name, country: 'KZ', carrier: 'AC' })),
      carriers: [
        { name: 'coal' },
        { name: 'gas' },
        { name: 'wind', renewable: true },
        { name: 'sun', renewable: true },
      ],
      loads: zones.map(bus => ({ name: `load-${bus}`, bus, demandMw: series(() => between(50, 150)) })),
      generators: [
        ...zones.map(bus => ({
          name: `coal-${bus}`,
          bus,
          carrier: 'coal',
          capacityMw: between(20, 120),
          marginalCostPerMwh: between(10, 30),
          firmPu: 0.9,
        })),
        ...zones.flatMap(bus =>
          technologies.map(name => ({
            name: `${name}-${bus}`,
            bus,
            carrier: name,
            technology: name,
            extendable: true,
            mostSize: between(20, 400),
            costPerSize: between(100, 1000),
            costSteps: name === 'wind' ? '15:1 inf:1.2' : '',
            marginalCostPerMwh: name === 'gas' ? between(30, 60) : 0,
            availabilityPu: name === 'gas' ? 1 : series(() => between(0, 1)),
            firmPu: name === 'gas' ? 0.9 : 0.1,
          })),
        ),
      ],
      storage_units: zones.map(bus => ({
        name: `battery-${bus}`,
        bus,
        carrier: 'battery',
        technology: 'battery',
        extendable: true,
        costPerSize: between(50, 400),
        durationHours: 4,
        dischargeEfficiencyPu: 0.9,
        cyclic: true,
      })),
      lines: [
        {
          name: 'a-b',
          bus0: 'a',
          bus1: 'b',
          extendable: true,
          costPerSize: between(10, 300),
          reactanceOhm: 0.1,
        },
        { name: 'b-c', bus0: 'b', bus1: 'c', ratingMva: 30, reactanceOhm: 0.1 },
      ],
    },
  }
}

test.each([1, 2, 3, 4, 5, 6])(
  'value less cost is the reduced cost, or the worth of a limit, in grid %i by lot',
  async seed => {
    const { grid, hours } = byLot(seed)
    const { plan, tools } = await planned(grid, hours, {
      renewableShare: { share: 0.3 },
      reserveMargin: { margin: 0.1 },
    })
    const cards = await cardsOf(plan, [], tools)
    expect(cards).toHaveLength(plan.built.ledger.built.length)
    expect(cards.some(({ size }) => size > 0)).toBe(true)
    for (const card of cards) {
      const scale = 1e-6 * Math.max(1, sumOf(card.costs))
      expect(Math.abs(sumOf(card.values) - sumOf(card.costs) - card.surplus)).toBeLessThan(scale)
      if (card.size > 0) expect(Math.abs(card.surplus - sumOf(card.limits))).toBeLessThan(scale)
      else {
        expect(Math.abs(card.surplus + card.reducedCost)).toBeLessThan(scale)
        expect(card.reducedCost).toBeGreaterThan(-scale)
      }
    }
    // Those that no limit holds earn their cost, and there are such.
    const free = cards.filter(({ size, limits }) => size > 0 && limits.length === 0)
    expect(free.length).toBeGreaterThan(0)
    for (const { surplus, costs } of free) expect(Math.abs(surplus)).toBeLessThan(1e-6 * sumOf(costs))
  },
)
