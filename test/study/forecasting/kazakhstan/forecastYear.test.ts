import { beforeAll, expect, test } from 'vitest'
import { readKazakhstan } from '../../../../src/files/forecasting/kazakhstanModels.ts'
import { pinballLoss } from '../../../../src/forecast/score.ts'
import {
  type DayAheadForecasts,
  forecastYear,
  type SimulatedYear,
  simulateYear,
} from '../../../../src/study/forecasting/dayAhead.ts'
import type { KazakhstanModels } from '../../../../src/study/forecasting/kazakhstan/models.ts'
import { NATIONAL, targetsOf } from '../../../../src/study/forecasting/kazakhstan/targets.ts'
import { country2030, dayOfForecast, spoiledYear } from '../../../support/kazakhstan.ts'

/** A year that no model has seen. */
const SEED = 7
let year: SimulatedYear
let models: KazakhstanModels
let forecasts: DayAheadForecasts[]

beforeAll(() => {
  year = simulateYear(SEED, country2030())
  models = readKazakhstan()
  forecasts = (['model', 'persistence', 'climatology'] as const).map(name => forecastYear(name, year, models))
}, 60_000)

test('every forecast has 365 days of 36 hours for each target, and its quantiles never fall', () => {
  for (const { levels, targets } of forecasts) {
    expect([...targets.keys()].toSorted()).toEqual([...year.actual.keys()].toSorted())
    for (const [name, all] of targets) {
      expect(all.length, name).toBe(365 * 36 * levels.length)
      const falls = all.findIndex((value, i) => i % levels.length > 0 && !(value >= all[i - 1]!))
      expect(falls, name).toBe(-1)
    }
  }
})

test('power is between nothing and rated power, and there is no sunlight at midnight', () => {
  for (const { levels, targets } of forecasts) {
    for (const [name, all] of targets) {
      if (!/^(wind|solar)/.test(name)) continue
      expect(
        all.every(value => value >= 0 && value <= 1),
        name,
      ).toBe(true)
      if (name.startsWith('solar')) expect(Math.max(...all.subarray(0, levels.length))).toBe(0)
    }
  }
})

test('whoever is perfect says what comes, at every level', () => {
  const { levels, targets } = forecastYear('perfect', year, models)
  const day = dayOfForecast(targets.get('wind north')!, 364, levels.length)
  expect(day[0]).toBe(year.actual.get('wind north')![364 * 24])
  expect(day.at(-1)).toBe(year.actual.get('wind north')![364 * 24 + 35])
  expect(new Set(day.subarray(0, levels.length)).size).toBe(1)
})

test('in a year never seen the model is better than persistence and climatology in every target, and eight hours of ten lie in its 80 % interval', () => {
  const [model, persistence, climatology] = forecasts
  for (const { name } of targetsOf(year.country)) {
    const [own, ...others] = [model!, persistence!, climatology!].map(each => lossOf(each, name))
    expect(own, name).toBeLessThan(0.8 * Math.min(...others))
    if (name.startsWith('solar')) continue
    expect(coverageOf(model!, name), name).toBeGreaterThan(0.75)
    expect(coverageOf(model!, name), name).toBeLessThan(0.85)
  }
})

test('medians of industry and households of all zones add up to that of the country', () => {
  const { levels, targets } = forecasts[0]!
  const median = levels.indexOf(0.5)
  const parts = targetsOf(year.country).filter(({ kind }) => kind === 'industry' || kind === 'households')
  for (let place = 0; place < 365 * 36; place += 97) {
    const at = place * levels.length + median
    const sum = parts.reduce((mw, { name }) => mw + targets.get(name)![at]!, 0)
    expect(Math.abs(sum - targets.get(NATIONAL)![at]!)).toBeLessThan(0.05)
  }
})

test('moving all that comes after the last full day before the issue, and all later forecasts of weather, changes no forecast of the day', () => {
  const day = 200
  const honest = forecasts[0]!
  const upTo = (all: Float64Array) => all.slice(0, (day + 1) * 36 * honest.levels.length)
  const moved = forecastYear('model', spoiledYear(year, 24 * (day - 1), day), models)
  const early = forecastYear('model', spoiledYear(year, 24 * (day - 1) - 1, day), models)
  for (const [name, all] of honest.targets) {
    expect(alike(upTo(moved.targets.get(name)!), upTo(all)), name).toBe(true)
    expect(alike(moved.targets.get(name)!, all), name).toBe(false)
  }
  expect(alike(upTo(early.targets.get('wind north')!), upTo(honest.targets.get('wind north')!))).toBe(false)
  for (const name of ['persistence', 'climatology'] as const) {
    const [own, other] = [
      forecasts.find(each => each.name === name)!,
      forecastYear(name, spoiledYear(year, 24 * (day - 1), day), models),
    ]
    for (const [target, all] of own.targets)
      expect(alike(upTo(other.targets.get(target)!), upTo(all)), target).toBe(true)
  }
})

const alike = (a: Float64Array, b: Float64Array): boolean => a.every((value, i) => value === b[i])

function lossOf({ levels, targets }: DayAheadForecasts, name: string): number {
  const [all, came] = [targets.get(name)!, year.actual.get(name)!]
  return all.reduce((sum, value, i) => {
    const place = Math.floor(i / levels.length)
    return sum + pinballLoss(levels[i % levels.length]!, came[hourAt(place)]!, value)
  }, 0)
}

function coverageOf({ levels, targets }: DayAheadForecasts, name: string): number {
  const [all, came] = [targets.get(name)!, year.actual.get(name)!]
  const [low, high] = [levels.indexOf(0.1), levels.indexOf(0.9)]
  const inside = Array.from({ length: 365 * 36 }, (_, place) => {
    const at = place * levels.length
    return all[at + low]! <= came[hourAt(place)]! && came[hourAt(place)]! <= all[at + high]!
  })
  return inside.filter(Boolean).length / inside.length
}

const hourAt = (place: number): number => 24 * Math.floor(place / 36) + (place % 36)
