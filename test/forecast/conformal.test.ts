import { expect, test } from 'vitest'
import { correctDaily, corrected, type DayOfHours, noCorrection } from '../../src/forecast/conformal.ts'
import { PERCENTILES, type Quantiles } from '../../src/forecast/levels.ts'
import { randomFrom } from '../../src/forecast/random.ts'
import { scoreOf } from '../../src/forecast/score.ts'

const DAYS = 400
const days: DayOfHours[] = Array.from({ length: DAYS }, (_, day) => ({
  places: Array.from({ length: 24 }, (_, hour) => day * 24 + hour),
  hoursOfDay: Array.from({ length: 24 }, (_, hour) => hour),
  month: 5,
}))

/** Quantiles of the interval from 0.3 to 0.7 for something that lies anywhere between 0 and 1: far too narrow. */
const narrow: Quantiles = {
  levels: PERCENTILES,
  columns: PERCENTILES.map(level => new Float32Array(24 * DAYS).fill(0.3 + 0.4 * level)),
}
const random = randomFrom(5)
const came = Float32Array.from({ length: 24 * DAYS }, () => random.next())

test('intervals that are far too narrow are widened until they are right', () => {
  const before = scoreOf(narrow, came)
  const after = scoreOf(correctDaily(narrow, came, days, 2, 0.05), came, [...came.keys()].slice(24 * 100))
  expect(before.coverage80Pu).toBeLessThan(0.4)
  expect(after.coverage80Pu).toBeGreaterThan(0.77)
  expect(after.coverage80Pu).toBeLessThan(0.83)
  expect(after.pinball).toBeLessThan(before.pinball)
})

test('a day is corrected by what was measured at least the delay before it', () => {
  const honest = correctDaily(narrow, came, days, 2, 0.05)
  const moved = correctDaily(
    narrow,
    came.map((value, i) => (i < 24 * 50 ? value : 9)),
    days,
    2,
    0.05,
  )
  expect(moved.columns[9]!.slice(0, 24 * 52)).toEqual(honest.columns[9]!.slice(0, 24 * 52))
  expect(moved.columns[9]!.slice(24 * 52)).not.toEqual(honest.columns[9]!.slice(24 * 52))
})

test('what was learnt goes on from one period to the next', () => {
  const learnt = noCorrection(PERCENTILES.length)
  correctDaily(narrow, came, days, 2, 0.05, learnt)
  const next = correctDaily(narrow, came, days.slice(0, 20), 2, 0, learnt)
  expect(scoreOf(next, came, [...came.keys()].slice(0, 480)).coverage80Pu).toBeGreaterThan(0.75)
})

test('what was learnt in one season is kept for its next year, and more of it than other seasons take over', () => {
  const learnt = noCorrection(PERCENTILES.length)
  correctDaily(narrow, came, days, 2, 0.05, learnt)
  const highest = (month: number) => corrected(narrow, [{ ...days[0]!, month }], learnt).columns[98]![0]!
  expect(highest(7)).toBeGreaterThan(0.9)
  expect(highest(0)).toBeGreaterThan(narrow.columns[98]![0]!)
  expect(highest(0)).toBeLessThan(highest(7))
})
