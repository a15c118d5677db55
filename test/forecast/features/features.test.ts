import { expect, test } from 'vitest'
import { restartHour, undoAccumulation } from '../../../src/forecast/features/accumulated.ts'
import { windDirectionDeg, windPairs, windSpeed } from '../../../src/forecast/features/wind.ts'
import { dayMean, meanOver, shifted } from '../../../src/forecast/features/windows.ts'
import { holidaysOf } from '../../../src/forecast/holidays.ts'
import { DAY_MS } from '../../../src/forecast/panel.ts'

const WHOLE = () => Number.POSITIVE_INFINITY

test('a sum that starts anew each day is recognised by where it falls, and turned into hours', () => {
  const hours = Float32Array.from({ length: 480 }, (_, t) => Math.max(0, Math.sin((t * Math.PI) / 12)))
  let sum = 0
  const sums = hours.map((value, t) => {
    sum = t % 24 === 0 ? value : sum + value
    return sum
  })
  expect(restartHour(sums, 0)).toBe(0)
  expect(restartHour(sums, 5)).toBe(5)
  expect(restartHour(hours, 0)).toBeUndefined()
  const [back] = undoAccumulation([sums], 0, 0)
  for (let t = 0; t < 480; t++) expect(back![t]).toBeCloseTo(hours[t]!, 5)
})

test('wind components are paired by their names in many spellings', () => {
  const pairsOf = (...names: string[]) =>
    windPairs(names).map(pair => `${pair.eastward}/${pair.northward}@${pair.height}`)
  expect(pairsOf('u10', 'v10', 'U100', 'V100')).toEqual(['u10/v10@10', 'U100/V100@100'])
  expect(pairsOf('wind_u_80m', 'wind_v_80m', 'humidity')).toEqual(['wind_u_80m/wind_v_80m@80'])
  expect(pairsOf('100u', '100v')).toEqual(['100u/100v@100'])
  expect(pairsOf('var165', 'var166')).toEqual(['var165/var166@10'])
  expect(pairsOf('cloud', 'u10', 'value')).toEqual([])
})

test('wind has its speed, and its direction is where it comes from', () => {
  const [u, v] = [[Float32Array.of(3, 0, 5)], [Float32Array.of(4, -5, 0)]]
  expect([...windSpeed(u, v)[0]!]).toEqual([5, 5, 5])
  expect(windDirectionDeg(u, v)[0]![1]).toBeCloseTo(0)
  expect(windDirectionDeg(u, v)[0]![2]).toBeCloseTo(270)
})

test('a window looks no further ahead than the forecast reaches', () => {
  const values = Float32Array.of(1, 2, 3, 4, 5)
  expect([...shifted(values, 1, () => 2)].slice(0, 3)).toEqual([2, 3, 3])
  expect([...shifted(values, -1, WHOLE)]).toEqual([Number.NaN, 1, 2, 3, 4])
  expect([...meanOver(values, -1, 1, () => 2)].slice(0, 3)).toEqual([1.5, 2, 2.5])
})

test('means leave out what is missing', () => {
  const values = Float32Array.from({ length: 48 }, (_, t) => (t === 3 ? Number.NaN : t < 24 ? 6 : 7))
  expect(dayMean(values, hour => hour - (hour % 24))[5]).toBe(6)
  expect(meanOver(values, 0, 1, WHOLE)[2]).toBe(6)
})

test('holidays fall on their weekdays, move off weekends, and may be a list', () => {
  const day = (date: string) => Date.parse(date) / DAY_MS
  const us = holidaysOf('us')
  expect(us(day('2013-11-28'))).toBeGreaterThan(0)
  expect(us(day('2013-11-29'))).not.toBe(us(day('2013-11-28')))
  expect(us(day('2013-11-21'))).toBe(0)
  expect(us(day('2012-01-02'))).toBe(us(day('2013-01-01')))
  expect(us(day('2013-05-27'))).toBeGreaterThan(0)
  expect(holidaysOf('kz')(day('2024-03-22'))).toBeGreaterThan(0)
  expect(holidaysOf(['2024-06-16'])(day('2024-06-16'))).toBe(1)
  expect(holidaysOf('none')(day('2024-01-01'))).toBe(0)
})
