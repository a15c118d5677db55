import { afterAll, expect, test } from 'vitest'
import { openSolver } from '../../src/lp/openSolver.ts'
import { solveRolling } from '../../src/lp/rolling.ts'
import { verify } from '../../src/lp/verify.ts'
import { cutWindow, layOutByHour } from '../../src/lp/window.ts'
import { coarsen } from '../../src/network/coarsen.ts'
import { build } from '../../src/study/build.ts'
import { guideFrom } from '../../src/study/guide.ts'
import { type Grid, gridOf } from '../support/optimise.ts'

// Weeks are put together from bases, so that a simplex is needed.
const highs = await openSolver({ choice: 'highs' })
afterAll(() => highs.close())

const HOURS = 480
const OPTIONS = { lostLoadPerMwh: 3000, policies: {} }

/** Numbers that look like chance and are the same every time. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648
  }
}

function grid(): Grid {
  const chance = seeded(7)
  const demand = Array.from(
    { length: HOURS },
    (_, t) => 100 + 30 * Math.sin((t * Math.PI) / 12) + 20 * chance(),
  )
  const wind = Array.from({ length: HOURS }, (_, t) => 0.5 + 0.4 * Math.sin(t / 31) + 0.1 * chance())
  return {
    buses: [{ name: 'north' }, { name: 'south' }],
    loads: [
      { name: 'n', bus: 'north', demandMw: demand },
      { name: 's', bus: 'south', demandMw: demand.map(mw => mw / 2) },
    ],
    generators: [
      { name: 'wind', bus: 'north', capacityMw: 80, availabilityPu: wind },
      { name: 'coal', bus: 'north', capacityMw: 100, marginalCostPerMwh: 10, rampUpPu: 0.2, rampDownPu: 0.2 },
      { name: 'gas', bus: 'south', capacityMw: 60, marginalCostPerMwh: 40 },
      { name: 'oil', bus: 'south', capacityMw: 60, marginalCostPerMwh: 120 },
    ],
    lines: [{ name: 'ns', bus0: 'north', bus1: 'south', ratingMva: 40 }],
    storage_units: [
      {
        name: 'dam',
        bus: 'south',
        powerMw: 30,
        leastPu: 0,
        durationHours: 200,
        inflowMw: Array.from({ length: HOURS }, (_, t) => 6 + 5 * Math.sin(t / 60)),
        cyclic: true,
      },
      {
        name: 'battery',
        bus: 'north',
        powerMw: 15,
        durationHours: 4,
        chargeEfficiencyPu: 0.95,
        dischargeEfficiencyPu: 0.95,
        cyclic: true,
      },
    ],
  }
}

test('weeks put together are feasible, near the optimum, and honest about the distance', async () => {
  const network = gridOf(grid(), new Array(HOURS).fill(1))
  const fine = build(network, OPTIONS)
  const program = fine.lp.compile()
  const whole = await highs.solve(program)

  const coarse = build(coarsen(network, 6), OPTIONS)
  const outline = await highs.solve(coarse.lp.compile())
  const guide = guideFrom(coarse, outline, fine, program, 6)
  const seen: number[] = []
  const rolled = await solveRolling(program, highs, {
    keep: 72,
    ahead: 24,
    guide,
    onProgress: done => seen.push(done),
  })

  expect(rolled.status).toBe('optimal')
  const verdict = verify(program, rolled.x, rolled.y)
  expect(verdict.rowViolation).toBeLessThan(1e-6)
  expect(verdict.boundViolation).toBeLessThan(1e-6)
  expect(verdict.objective).toBeGreaterThanOrEqual(whole.objective - 1e-6)
  expect(verdict.objective / whole.objective - 1).toBeLessThan(0.005)
  expect(verdict.lowerBound).toBeLessThanOrEqual(whole.objective + 1e-6)
  expect(seen).toEqual([72, 144, 216, 288, 360, 432, 480])

  const joined = await highs.solve(program, { start: rolled.basis! })
  expect(joined.objective).toBeCloseTo(whole.objective, 4)
  expect(joined.iterations).toBeLessThan(whole.iterations)
})

test('a window sees the hours before it at their values', () => {
  const network = gridOf(
    {
      buses: [{ name: 'north' }],
      loads: [{ name: 'n', bus: 'north', demandMw: [5, 5] }],
      storage_units: [
        { name: 'dam', bus: 'north', powerMw: 10, leastPu: 0, durationHours: 5, initialLevelMwh: 40 },
      ],
    },
    [1, 1],
  )
  const { lp } = build(network, OPTIONS)
  const program = lp.compile()
  const level = lp.columnBlocks.find(({ name }) => name === 'storageUnit.level')!
  const x = new Float64Array(program.cost.length)
  x[level.at(0, 0)] = 35
  const window = cutWindow(layOutByHour(program), 1, 2, x)
  const balance = lp.rowBlocks.find(({ name }) => name === 'storageUnit.balance')!
  const row = window.rows.indexOf(balance.at(0, 1))
  // level[1] + discharge[1] = level[0] = 35
  expect([window.program.rowLower[row], window.program.rowUpper[row]]).toEqual([35, 35])
})
