import { expect, test } from 'vitest'
import { runTask } from '../../src/forecast/backtest.ts'
import { forecastDaily } from '../../src/forecast/rolling.ts'
import { SMALL, spoiled, TOWN_PLAN, townPanel } from '../support/series.ts'

const BOUNDS = { least: 0, most: Number.POSITIVE_INFINITY }
const DAY = 24

test('moving all measurements after the last full day before the issue, and all later weather, changes no forecast of the day', () => {
  const panel = townPanel(780)
  const start = 770 * DAY
  const forecast = (from: typeof panel) => forecastDaily(from, TOWN_PLAN, BOUNDS, SMALL, [start], start + DAY)
  const honest = forecast(panel)
  expect(forecast(spoiled(panel, start - DAY, start + DAY))).toEqual(honest)
  expect(forecast(spoiled(panel, start - DAY - 1, start + DAY))).not.toEqual(honest)
  expect(forecast(spoiled(panel, start - DAY, start + DAY - 1))).not.toEqual(honest)
})

test('of many days forecast at once, each knows nothing of the day of its issue and what follows', () => {
  const panel = townPanel(300)
  const [start, third] = [290 * DAY, 292 * DAY]
  const forecast = (from: typeof panel) =>
    forecastDaily(from, TOWN_PLAN, BOUNDS, SMALL, [start], start + 5 * DAY)
  const [honest, moved] = [forecast(panel), forecast(spoiled(panel, third - DAY, third + DAY))]
  const known = third + DAY - start
  const cut = (columns: readonly Float32Array[]) => columns.map(column => column.slice(0, known))
  expect(cut(moved.zones[0]!.columns)).toEqual(cut(honest.zones[0]!.columns))
  for (const [name, { columns }] of Object.entries(honest.baselines[0]!))
    expect(cut(moved.baselines[0]![name as 'persistence'].columns), name).toEqual(cut(columns))
  expect(moved.zones[0]!.columns[49]!.slice(known)).not.toEqual(honest.zones[0]!.columns[49]!.slice(known))
})

test('a task of a competition sees no measurement and no weather from beyond its ends', () => {
  const panel = townPanel(200)
  const task = { name: '1', trainFrom: 0, trainTo: 180 * DAY, testFrom: 180 * DAY, testTo: 190 * DAY }
  const plan = { ...TOWN_PLAN, horizon: 'period' as const }
  const honest = runTask(panel, task, plan, BOUNDS, SMALL)
  const moved = runTask(spoiled(panel, task.trainTo, task.testTo), task, plan, BOUNDS, SMALL)
  expect(moved).toEqual(honest)
  expect(runTask(spoiled(panel, task.trainTo - 1, task.testTo), task, plan, BOUNDS, SMALL)).not.toEqual(
    honest,
  )
})
