import { expect, test } from 'vitest'
import type { Case } from '../../src/web/data/case.ts'
import { stormDay, stressDay } from '../../src/web/data/days.ts'

/** Three days from midnight UTC, which is five in the morning in Kazakhstan. */
const HOURS = 72
const byHour = (of: (h: number) => number) => Float64Array.from({ length: HOURS }, (_, h) => of(h))
/** Whole days by the clock of Kazakhstan begin at 19:00 UTC. */
const [FIRST, SECOND] = [19, 43]

test('a storm and the hardest day are whole days by the clock of Kazakhstan', () => {
  const one = {
    start: '2030-01-01T00:00Z',
    lengths: byHour(() => 1),
    demand: [{ place: 'north', mw: byHour(() => 100) }],
    supply: [
      { place: 'north', carrier: 'wind', mw: byHour(h => (h >= SECOND ? 60 : 10)) },
      // Hours before the first whole day are calm and dark, and do not count.
      { place: 'north', carrier: 'solar', mw: byHour(h => (h >= FIRST ? 5 : 0)) },
      { place: 'north', carrier: 'coal', mw: byHour(() => 90) },
    ],
  } as unknown as Case
  expect(stormDay(one)).toEqual([SECOND, SECOND + 24])
  expect(stressDay(one)).toEqual([FIRST, FIRST + 24])
})

test('where there is no whole day, all hours are one', () => {
  const one = { start: '2030-01-01T00:00Z', lengths: Float64Array.of(6, 6), demand: [], supply: [] }
  expect(stormDay(one as unknown as Case)).toEqual([0, 12])
})
