import { expect, test } from 'vitest'
import { type Grid, optimise, turned } from './support/optimise.ts'

/** Numbers that look like chance and are the same every time. */
function seeded(seed: number): () => number {
  let state = seed * 7919 + 1
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

const HOURS = [1, 1, 1, 1]

function randomGrid(seed: number, megawatts = 1, money = 1): Grid {
  const chance = seeded(seed)
  const buses = ['a', 'b', 'c']
  const series = (scale: number) => HOURS.map(() => scale * chance())
  return {
    buses: buses.map(name => ({ name })),
    loads: buses.map(bus => ({ name: `load-${bus}`, bus, demandMw: series(100 * megawatts) })),
    generators: buses.flatMap(bus =>
      [1, 2].map(k => ({
        name: `${bus}${k}`,
        bus,
        capacityMw: 80 * chance() * megawatts,
        availabilityPu: series(1),
        rampUpPu: 0.3 + chance(),
        marginalCostPerMwh: 50 * chance() * money,
      })),
    ),
    storage_units: [
      {
        name: 'battery',
        bus: 'a',
        powerMw: 30 * chance() * megawatts,
        durationHours: 2,
        chargeEfficiencyPu: 0.9,
        dischargeEfficiencyPu: 0.9,
        cyclic: true,
      },
    ],
    lines: [{ name: 'ab', bus0: 'a', bus1: 'b', ratingMva: 40 * chance() * megawatts }],
    hvdc_links: [{ name: 'bc', bus0: 'b', bus1: 'c', capacityMw: 40 * chance() * megawatts, lengthKm: 800 }],
  }
}

const seeds = Array.from({ length: 12 }, (_, k) => k + 1)
const cost = async (grid: Grid, money = 1) =>
  (await optimise(grid, HOURS, { lostLoadPerMwh: 1000 * money })).objective

test.each(seeds)('ten times the megawatts cost ten times as much (grid %i)', async seed => {
  expect((await cost(randomGrid(seed, 10))) / (await cost(randomGrid(seed)))).toBeCloseTo(10, 6)
})

test.each(seeds)('money of half the worth makes everything cost twice (grid %i)', async seed => {
  expect((await cost(randomGrid(seed, 1, 2), 2)) / (await cost(randomGrid(seed)))).toBeCloseTo(2, 6)
})

test.each(seeds)('more freedom never costs more (grid %i)', async seed => {
  const grid = randomGrid(seed)
  const more = { ...grid, lines: [...grid.lines!, { name: 'ac', bus0: 'a', bus1: 'c', ratingMva: 20 }] }
  expect(await cost(more)).toBeLessThanOrEqual((await cost(grid)) + 1e-6)
})

test.each(seeds)('the order of rows is irrelevant (grid %i)', async seed => {
  const grid = randomGrid(seed)
  expect(await cost(turned(grid))).toBeCloseTo(await cost(grid), 6)
})
