import { expect, test } from 'vitest'
import { operateYear } from '../../../src/study/operate/operateYear.ts'
import { cameOf, certain, foretold, smallOperation, tables } from './smallGrid.ts'

const options = { reserve: 'quantiles', terms: tables.terms, unitMw: () => 100, days: 1 } as const

test('who knows what comes runs as much coal as is needed, at full load', async () => {
  const year = await operateYear(await smallOperation(), certain(0, 150), cameOf(0, 150), options)
  // 24 h · 150 MW · 10, of which a tenth is for running at all
  expect(year.cost).toBeCloseTo(36_000, 0)
  expect(year.bill['coal stand-by']).toBeCloseTo(3600, 0)
  expect(year.reserveMw).toBe(0)
  expect(year.coveredPu).toBe(1)
})

test('wind that was promised and stays away is made up by the quick turbine, not by coal that does not run', async () => {
  const year = await operateYear(await smallOperation(), certain(1, 150), cameOf(0, 150), options)
  // 50 MW of coal were kept running; 24 h · (50 · 10 + 100 · 50)
  expect(year.cost).toBeCloseTo(132_000, -1)
  expect(year.generationMwh.gas).toBeCloseTo(2400, 1)
  expect(year.coveredPu).toBe(0)
})

test('wind that nobody expected is curtailed down to the least output of coal that runs', async () => {
  const year = await operateYear(await smallOperation(), certain(0, 150), cameOf(1, 150), options)
  // 150 MW of coal run, at 75 at least: 24 h · (0.1 · 10 · 150 + 0.9 · 10 · 75)
  expect(year.cost).toBeCloseTo(19_800, -1)
  expect(year.curtailedMwh).toBeCloseTo(24 * 25, 1)
})

test('a forecast that doubts itself keeps more coal running', async () => {
  const unsure = foretold([0, 0, 0], [110, 150, 190])
  const year = await operateYear(await smallOperation(), unsure, cameOf(0, 150), options)
  expect(year.reserveMw).toBeCloseTo(40)
  // 190 MW run for 150: 24 h · (0.1 · 10 · 190 + 0.9 · 10 · 150)
  expect(year.cost).toBeCloseTo(24 * (190 + 1350), -1)
  expect((await operateYear(await smallOperation(), unsure, cameOf(0, 190), options)).coveredPu).toBe(1)
})

test('a fixed rule asks for the same reserve whatever the forecast says of itself', async () => {
  const byRule = { ...options, reserve: 'rule' } as const
  const year = await operateYear(await smallOperation(), certain(0.5, 150), cameOf(0.5, 150), byRule)
  expect(year.reserveMw).toBeCloseTo(0.1 * 150 + 0.2 * 50)
})

test('demand beyond all plants stays unserved, and no hour fails', async () => {
  const year = await operateYear(await smallOperation(), certain(0, 150), cameOf(0, 600), options)
  expect(year.unservedMwh).toBeCloseTo(24 * (600 - 150 - 300), 1)
})

test('coal started in one day is paid for once, and what it holds passes to the next day', async () => {
  const [night, day] = [new Array(12).fill(1), new Array(12).fill(0)]
  const come = cameOf([...night, ...day], 150)
  const forecasts = foretold([0, 0, 0], [150, 150, 150])
  const known = {
    ...forecasts,
    targets: new Map([
      ...forecasts.targets,
      [
        'wind north',
        Float64Array.from({ length: 3 * 36 * 3 }, (_, i) => Number((Math.floor(i / 3) % 36) % 24 < 12)),
      ],
    ]),
  }
  const year = await operateYear(await smallOperation(), known, come, { ...options, days: 3 })
  // By night 50 MW of coal are needed, by day 150. All 150 kept on cost 12 h · 825 by night; 100 of them, which may go down
  // to 50, cost 12 h · 550, and 50 stopped and started cost 2000: that is the least. The first stop is not paid for.
  expect(year.startedMw.coal).toBeCloseTo(150, 1)
  expect(year.bill['coal starts']).toBeCloseTo(3 * 1200 + 2 * 800, 0)
  expect(year.cost).toBeCloseTo(3 * (12 * 550 + 12 * 1500) + 5200, -1)
})

test('whole plants are on or off', async () => {
  const year = await operateYear(await smallOperation({}, true), certain(0, 150), cameOf(0, 150), options)
  // all 200 MW run: 24 h · (0.1 · 10 · 200 + 0.9 · 10 · 150)
  expect(year.cost).toBeCloseTo(24 * (200 + 1350), -1)
})

test('whole plants stop and start from day to day, and what a solver leaves of a status keeps no day from being solved', async () => {
  const windy = (hour: number) => Number(Math.floor(hour / 24) % 2 === 0)
  const forecasts = foretold([0, 0, 0], [100, 100, 100])
  const known = {
    ...forecasts,
    targets: new Map([
      ...forecasts.targets,
      [
        'wind north',
        Float64Array.from({ length: 3 * 36 * 3 }, (_, i) =>
          windy(24 * Math.floor(i / 108) + (Math.floor(i / 3) % 36)),
        ),
      ],
    ]),
  }
  const come = cameOf(
    Array.from({ length: 84 }, (_, hour) => windy(hour)),
    100,
  )
  const year = await operateYear(await smallOperation({}, true), known, come, { ...options, days: 3 })
  // On the second day all coal runs, at half its power: 24 h · (0.1 · 10 · 200 + 0.9 · 10 · 100). It is started once at 24 a
  // MW and stopped once at 16, as the first stop is free.
  expect(year.startedMw.coal).toBeCloseTo(200, 6)
  expect(year.cost).toBeCloseTo(24 * 1100 + 200 * (24 + 16), -1)
})

test('water takes up an error where its worth allows, and what is left in it is credited', async () => {
  const store = { name: 'lake', bus: 'north', carrier: 'hydro', powerMw: 60, durationHours: 50, cyclic: true }
  const operating = await smallOperation({ storage_units: [store] })
  const year = await operateYear(operating, certain(1, 150), cameOf(0, 150), options)
  const without = await operateYear(await smallOperation(), certain(1, 150), cameOf(0, 150), options)
  expect(year.generationMwh.hydro).toBeGreaterThan(50)
  expect(year.storedWorth).toBeLessThan(0)
  expect(year.cost).toBeLessThan(without.cost)
})
