import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type ExampleDays, exampleDays } from '../../../src/study/forecasting/exampleDays.ts'
import { LEVELS } from '../../../src/study/forecasting/kazakhstan/levels.ts'
import type { SimulatedYear } from '../../../src/study/forecasting/kazakhstan/simulateYear.ts'

const [DAYS, HOURS] = [365, 36] as const
const ODD_DAY = 200

/** 100 MW times the level in every hour; what comes is 50 MW, but on one day 90. */
function plainYear() {
  const quantiles = new Float64Array(DAYS * HOURS * LEVELS.length)
  for (let at = 0; at < quantiles.length; at++) quantiles[at] = 100 * LEVELS[at % LEVELS.length]!
  const came = Float64Array.from({ length: 24 * DAYS + 12 }, (_, hour) =>
    Math.floor(hour / 24) === ODD_DAY ? 90 : 50,
  )
  const name = 'national demand'
  const year = { seed: 7, actual: new Map([[name, came]]) } as unknown as SimulatedYear
  const targets = new Map([[name, quantiles]])
  return exampleDays(year, { name: 'model', levels: LEVELS, days: DAYS, hours: HOURS, targets })
}

test('example days are fixed ones and the worst, and each level is told how many hours came below it', () => {
  const { targets } = plainYear()
  const { unit, below, days } = targets['national demand']!
  expect(unit).toBe('MW')
  expect(days.winter!.came).toEqual(new Array(24).fill(50))
  expect(days.worst!.came).toEqual(new Array(24).fill(90))
  // The outermost levels of the fan: 5 and 95 % of 100 MW.
  expect(days.winter!.quantiles.map(row => row[0])).toEqual([5, 10, 30, 50, 70, 90, 95])
  expect(below[LEVELS.indexOf(0.4)]).toBe(0)
  expect(below[LEVELS.indexOf(0.5)]).toBeCloseTo(364 / 365, 4)
  expect(below[LEVELS.indexOf(0.9)]).toBe(1)
})

test('the days that are kept with the models of Kazakhstan are whole, rise with the level, and keep their promises nearly', () => {
  const kept = JSON.parse(readFileSync('models/kazakhstan/days.json', 'utf8')) as ExampleDays
  expect(Object.keys(kept.targets).length).toBeGreaterThanOrEqual(14)
  for (const [name, { below, days }] of Object.entries(kept.targets)) {
    kept.allLevels.forEach((level, k) => {
      expect(Math.abs(below[k]! - level), `${name} at ${level}`).toBeLessThan(0.05)
    })
    for (const { came, quantiles } of Object.values(days)) {
      expect(came).toHaveLength(24)
      for (let hour = 0; hour < 24; hour++) {
        const fan = quantiles.map(row => row[hour]!)
        expect(fan, name).toEqual(fan.toSorted((one, other) => one - other))
      }
    }
  }
})
