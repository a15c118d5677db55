import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCells, readSettings } from '../../src/files/forecasting/readSeries.ts'
import { readTasks } from '../../src/files/forecasting/readTasks.ts'
import { runTask, scoreTask } from '../../src/forecast/backtest.ts'
import { recipeFor } from '../../src/forecast/forecaster.ts'
import { DAY_MS } from '../../src/forecast/panel.ts'
import { testDaily } from '../../src/study/forecasting/score.ts'
import { seriesFrom } from '../../src/study/forecasting/series.ts'

const FOLDER = process.env.QAZGRID_FORECAST_DATA ?? ''
const here = FOLDER !== '' && existsSync(join(FOLDER, 'gefcom2014-solar.csv'))
if (!here)
  console.warn(
    'SKIPPED: the public benchmark of the forecaster. Set QAZGRID_FORECAST_DATA to the folder with gefcom2014-solar.csv.',
  )

describe.skipIf(!here)('the public benchmark', () => {
  test('the solar track costs at most what the third of 2014 had, and beats every reference', () => {
    const settings = readSettings(resolve('models/gefcom2014-solar/meta.yaml'))
    const series = seriesFrom(readCells(join(FOLDER, 'gefcom2014-solar.csv')), 'power', settings, 'period')
    const { panel, plan, bounds } = series
    const tasks = readTasks(join(FOLDER, 'tasks.json'), 'solar', panel, 1).filter(({ name }) => name !== '15')
    const scores = tasks.map(task => scoreTask(panel, runTask(panel, task, plan, bounds, recipeFor(plan, 3))))
    const mean = (name: string) =>
      scores.reduce((sum, { pinball }) => sum + pinball[name]!, 0) / scores.length
    expect(scores).toHaveLength(11)
    expect(mean('model')).toBeLessThan(0.0134)
    for (const name of Object.keys(scores[0]!.pinball))
      expect(mean('model'), name).toBeLessThanOrEqual(mean(name))
  }, 3_600_000)

  test('load of the next day is missed by at most two and a half percent, and intervals hold in every season', () => {
    const settings = readSettings(resolve('models/gefcom2014-load/meta.yaml'))
    const cells = readCells(join(FOLDER, 'gefcom2014e-load-temperature.csv'))
    const series = seriesFrom(cells, 'load', settings, 'day')
    const { cards } = testDaily(
      series,
      { from: Date.UTC(2013, 0, 1) / DAY_MS, to: Date.UTC(2014, 11, 31) / DAY_MS, refitMonths: 12 },
      recipeFor(series.plan, 1),
      () => undefined,
    )
    const { whole, seasons } = cards[0]!
    expect(whole.model!.mapePu).toBeLessThan(0.025)
    for (const [season, { coverage80Pu }] of Object.entries(seasons)) {
      expect(coverage80Pu, season).toBeGreaterThan(0.77)
      expect(coverage80Pu, season).toBeLessThan(0.83)
    }
  })
})

test('benchmark data are not in the repository', () => {
  expect(readFileSync(resolve('package.json'), 'utf8')).not.toContain('gefcom')
  expect(existsSync(resolve('models/gefcom2014-solar/gefcom2014-solar.csv'))).toBe(false)
})
