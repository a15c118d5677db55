import { expect, test } from 'vitest'
import { simulateYear } from '../../../../src/study/forecasting/dayAhead.ts'
import { usualHour } from '../../../../src/study/forecasting/kazakhstan/clock.ts'
import { weatherEffect } from '../../../../src/study/forecasting/kazakhstan/demand.ts'
import { NATIONAL, zonesOf } from '../../../../src/study/forecasting/kazakhstan/targets.ts'
import { siteIndex } from '../../../../src/weather/weather.ts'
import { country2030 } from '../../../support/kazakhstan.ts'

const country = country2030()
const year = simulateYear(3, country)

test('the same seed gives the same year, and another seed another', () => {
  const [again, other] = [simulateYear(3, country), simulateYear(4, country)]
  for (const [name, values] of year.actual) {
    expect(
      again.actual.get(name)!.every((value, t) => value === values[t]),
      name,
    ).toBe(true)
    expect(
      other.actual.get(name)!.every((value, t) => value === values[t]),
      name,
    ).toBe(false)
  }
}, 30_000)

test('national demand is the sum of industry and households of all zones, and of the size that the package says', () => {
  const parts = country.parts.map(({ part, zone }) => year.actual.get(`${part} ${zone}`)!)
  const whole = year.actual.get(NATIONAL)!
  whole.forEach((mw, t) => {
    expect(Math.abs(mw - parts.reduce((sum, own) => sum + own[t]!, 0))).toBeLessThan(1e-6)
  })
  const mean = whole.reduce((sum, mw) => sum + mw, 0) / whole.length
  const usual = country.parts.reduce((sum, { meanMw }) => sum + meanMw, 0)
  expect(Math.abs(mean / usual - 1)).toBeLessThan(0.02)
})

test('hours are counted from midnight in Astana: sunlight is most between noon and two', () => {
  const solar = year.actual.get('solar south')!
  const byHour = Array.from({ length: 24 }, (_, hour) =>
    solar.reduce((sum, value, t) => (t % 24 === hour ? sum + value : sum), 0),
  )
  expect([11, 12, 13]).toContain(byHour.indexOf(Math.max(...byHour)))
  expect(byHour[0]).toBe(0)
})

test('an hour outside of the package’s year has the usual demand of its weekday and season', () => {
  expect(usualHour(5)).toBe(0)
  expect(usualHour(4)).toBe(364 * 24 - 1)
  expect(usualHour(8760 + 5)).toBe(24)
})

test('a day ten degrees colder than usual adds ten times the share for a degree', () => {
  const assumed = (name: string) =>
    ({ 'demand-heating-households': 0.008, 'demand-cooling-households': 0.012 })[name]!
  const effect = weatherEffect(assumed, 'households')
  // 10 K more below 18 °C: 10 · 0.008; from 26 to 30 °C, 4 K more above 22 °C: 4 · 0.012; mild weather: nothing.
  expect(effect(-15, -5)).toBeCloseTo(0.08)
  expect(effect(30, 26)).toBeCloseTo(0.048)
  expect(effect(21, 19)).toBe(0)
})

test('what was foreseen of the next day is like what came, and not it', () => {
  for (const zone of zonesOf(country, 'wind')) {
    const foreseen = year.foreseen
      .slice(2)
      .flatMap(seen => [...seen.promised.wind.get(zone)!.subarray(14, 38)])
    const r = correlation(foreseen, year.actual.get(`wind ${zone}`)!)
    expect(r, zone).toBeGreaterThan(0.8)
    expect(r, zone).toBeLessThan(0.98)
  }
  expect(siteIndex(year.foreseen[0]!.weather, 'north')).toBe(0)
})

function correlation(a: readonly number[], b: ArrayLike<number>): number {
  const mean = (of: (i: number) => number) => a.reduce((sum, _, i) => sum + of(i), 0) / a.length
  const [meanA, meanB] = [mean(i => a[i]!), mean(i => b[i]!)]
  const cov = mean(i => (a[i]! - meanA) * (b[i]! - meanB))
  return cov / Math.sqrt(mean(i => (a[i]! - meanA) ** 2) * mean(i => (b[i]! - meanB) ** 2))
}
