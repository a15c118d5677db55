import { expect, test } from 'vitest'
import { BASELINES, baselinesOf } from '../../../src/forecast/baselines/index.ts'
import {
  climatology,
  convexCombination,
  persistence,
  sameHour,
  smartPersistence,
} from '../../../src/forecast/baselines/points.ts'
import { frameOf } from '../../../src/forecast/frame.ts'
import { columnAt } from '../../../src/forecast/levels.ts'
import type { Panel, Sky } from '../../../src/forecast/panel.ts'
import { scoreOf } from '../../../src/forecast/score.ts'
import { TOWN_PLAN, townPanel } from '../../support/series.ts'

const HOURS = 24 * 12
const panelOf = (valueAt: (hour: number) => number, sky?: Sky): Panel => ({
  startMs: Date.UTC(2024, 0, 1),
  hours: HOURS,
  zones: ['a'],
  target: [Float32Array.from({ length: HOURS }, (_, hour) => valueAt(hour))],
  weather: new Map(),
  ...(sky ? { sky } : {}),
})
const dayNumber = panelOf(hour => Math.floor(hour / 24))

test('persistence of a daily forecast is the same hour two days before, of a week ago seven', () => {
  expect(persistence(dayNumber.target, sameHour(dayNumber, undefined, 1))[0]![24 * 9 + 5]).toBe(7)
  expect(persistence(dayNumber.target, sameHour(dayNumber, undefined, 7))[0]![24 * 9 + 5]).toBe(2)
})

test('persistence of a whole period is its last known day, or the last known day of the same weekday', () => {
  const known = 24 * 8
  expect(persistence(dayNumber.target, sameHour(dayNumber, known, 1))[0]![24 * 11 + 5]).toBe(7)
  expect(persistence(dayNumber.target, sameHour(dayNumber, known, 7))[0]![24 * 11 + 5]).toBe(4)
})

test('climatology is the mean of month and hour before the end', () => {
  expect(climatology(dayNumber, 24 * 5)[0]![24 * 11]).toBe(2)
})

test('smart persistence keeps the clear-sky index while the clear sky changes', () => {
  const clear = [Float32Array.from({ length: HOURS }, (_, hour) => (hour < 24 * 10 ? 500 : 600))]
  const sky = { elevationDeg: clear, azimuthDeg: clear, clearSky: clear, planeClearSky: clear }
  const panel = panelOf(() => 250, sky)
  const smart = smartPersistence(panel, sameHour(panel, undefined, 1), climatology(panel, 24 * 5))
  expect(smart[0]![24 * 10 + 12]).toBe(300)
})

test('the convex combination trusts persistence as far as days resemble one another', () => {
  const alike = panelOf(hour => (Math.floor(hour / 96) % 2 === 0 ? 1 : 3))
  const mean = climatology(alike, HOURS)
  const combined = convexCombination(alike, sameHour(alike, undefined, 1), mean, HOURS)[0]!
  expect(combined[24 * 6]).toBeGreaterThan(mean[0]![0]!)
  const turning = panelOf(hour => (Math.floor(hour / 48) % 2 === 0 ? 1 : 3))
  const usual = climatology(turning, HOURS)
  expect(convexCombination(turning, sameHour(turning, undefined, 1), usual, HOURS)[0]![24 * 6]).toBe(
    usual[0]![0],
  )
})

test('a reference that would repeat what was not measured says what climatology says', () => {
  const panel = townPanel(120)
  const end = 110 * 24
  const [missing, hours] = [end - 24 + 5, [end + 5, end + 6]]
  const gap = {
    ...panel,
    target: panel.target.map(values => values.slice().fill(Number.NaN, missing, missing + 1)),
  }
  const plan = { ...TOWN_PLAN, horizon: 'period' as const }
  const bounds = { least: 0, most: Number.POSITIVE_INFINITY }
  const all = baselinesOf(frameOf(gap, plan), 0, end, hours, bounds)
  const medianOf = (name: (typeof BASELINES)[number]) => columnAt(all[name], 0.5)
  expect(medianOf('persistence')[0]).toBe(medianOf('climatology')[0])
  expect(medianOf('persistence')[1]).not.toBe(medianOf('climatology')[1])
  for (const name of BASELINES) expect([...medianOf(name)].some(Number.isNaN), name).toBe(false)
})

test('every reference has ordered quantiles, and the line through weather is the best of them for a town that heats', () => {
  const panel = townPanel(500)
  const end = 440 * 24
  const hours = Array.from({ length: 24 * 50 }, (_, i) => end + 24 + i)
  const frame = frameOf(panel, TOWN_PLAN)
  const all = baselinesOf(frame, 0, end, hours, { least: 0, most: Number.POSITIVE_INFINITY })
  const came = Float32Array.from(hours, hour => panel.target[0]![hour]!)
  const losses = BASELINES.map(name => scoreOf(all[name], came).pinball)
  expect(Math.min(...losses)).toBe(losses[BASELINES.indexOf('linear quantile regression')])
  for (const name of BASELINES) {
    const [low, middle, high] = [0.1, 0.5, 0.9].map(level => columnAt(all[name], level))
    expect(
      low!.every((value, i) => value <= middle![i]! && middle![i]! <= high![i]!),
      name,
    ).toBe(true)
  }
})
