import { expect, test } from 'vitest'
import { normals } from '../../src/weather/chance.ts'
import { compareSeries } from '../../src/weather/compare.ts'
import { fitDelays, later } from '../../src/weather/delays.ts'
import { startField } from '../../src/weather/field.ts'
import { distanceKm } from '../../src/weather/placesField.ts'
import { spellScore } from '../../src/weather/temperature.ts'
import { dailyShape, MONTH_STARTS, smoothNormals, winterness } from '../../src/weather/usualTemperature.ts'

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, x) => sum + x, 0) / values.length

test('a smooth year has the monthly means that it was drawn through', () => {
  const astana = [-14.5, -13.9, -6.7, 5.5, 14, 19.7, 20.8, 18.7, 12.4, 4.5, -5.6, -12]
  const year = smoothNormals(astana)
  astana.forEach((normal, month) => {
    const hours = year.subarray(MONTH_STARTS[month]! * 24, MONTH_STARTS[month + 1]! * 24)
    expect(Math.abs(mean(hours) - normal)).toBeLessThan(0.8)
  })
  expect(Math.abs(mean(year) - mean(astana))).toBeLessThan(0.2)
})

test('a day is warmest at three by the sun, coldest before dawn, and its mean is left alone', () => {
  // 75° E: fifteen by the sun is ten in UTC
  const day = Array.from({ length: 24 }, (_, hour) => dailyShape(hour, 75))
  expect([9, 10]).toContain(day.indexOf(Math.max(...day)))
  expect([21, 22, 23]).toContain(day.indexOf(Math.min(...day)))
  expect(mean(day)).toBeCloseTo(0, 9)
  expect(winterness(15 * 24)).toBeCloseTo(1, 9)
  expect(winterness(197 * 24)).toBeLessThan(0.001)
})

test('spells keep the normals and their spread, and in winter deep calm is colder than storm is warm', () => {
  const assumed: Record<string, number> = {
    'winter-clear-cold': -0.35,
    'summer-clear-warm': 0.35,
    'winter-wind-warm': 0.3,
    'summer-wind-warm': -0.1,
    'winter-calm-bend': 0.8,
  }
  const score = spellScore(name => assumed[name]!)
  const draw = normals('spells')
  for (const hour of [15 * 24, 197 * 24]) {
    const scores = Array.from({ length: 40_000 }, () => score(hour, draw(), draw(), draw()))
    expect(mean(scores)).toBeCloseTo(0, 1)
    expect(mean(scores.map(x => x * x))).toBeCloseTo(1, 1)
  }
  const january = 15 * 24
  const [calm, usual, storm] = [-2.5, 0, 2.5].map(wind => score(january, 0, wind, 0))
  expect(usual! - calm!).toBeGreaterThan(1.5 * (storm! - usual!))
})

test('Almaty and Astana are 973 kilometres apart', () => {
  const almaty = { latitudeDeg: 43.24, longitudeDeg: 76.94, heightM: 0 }
  const astana = { latitudeDeg: 51.13, longitudeDeg: 71.43, heightM: 0 }
  expect(Math.abs(distanceKm(almaty, astana) - 973)).toBeLessThan(5)
})

test('weather that comes to one zone a day later is found out', () => {
  const field = startField(
    { size: 1, layers: [{ memoryHours: 9, shares: [1], correlation: [[1]] }] },
    'delays',
  )
  const west = Float64Array.from({ length: 8760 }, () => field.next()[0]!)
  // North has at t what West had a day before.
  const north = later(west, -24)
  expect(fitDelays([north, west])).toEqual([24, 0])
  expect(later(north, 24)).toEqual(west)
})

test('a comparison counts calms, changes and correlations as one does by hand', () => {
  const blocks = Float64Array.from({ length: 8760 }, (_, t) => (t % 48 < 36 ? 0.5 : 0.05))
  const given = new Map([
    ['a-wind', blocks],
    ['b-solar', blocks.map(x => 1 - x)],
  ])
  const table = compareSeries(
    given,
    new Map([...given].map(([name, x]) => [name, Float64Array.from([...x, ...x])])),
  )
  const at = (series: string, figure: string) =>
    table.find(row => row.series === series && row.figure === figure)!
  expect(at('a-wind', 'longest calm below 10 %, h').given).toBe(12)
  expect(at('a-wind', 'hours below 10 %, share').given).toBeCloseTo(0.25, 2)
  expect(at('a-wind', 'change in 1 h, 99 % below').given).toBeCloseTo(0.45, 9)
  expect(at('a-wind', 'least mean of 24 h').given).toBeCloseTo((12 * 0.05 + 12 * 0.5) / 24, 9)
  expect(at('a-wind, b-solar', 'correlation of daily means').given).toBeCloseTo(-1, 9)
  for (const { given: was, generated, least, most } of table) {
    for (const each of [generated, least, most]) expect(each).toBeCloseTo(was, 9)
  }
  expect(table.some(row => row.series === 'b-solar' && row.figure.includes('calm'))).toBe(false)
})
