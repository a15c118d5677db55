import { resolve } from 'node:path'
import { readCells, readSettings } from '../../files/forecasting/readSeries.ts'
import { readTasks } from '../../files/forecasting/readTasks.ts'
import { type ForecastHours, writeQuantiles } from '../../files/forecasting/writeQuantiles.ts'
import { shownPath } from '../../files/places.ts'
import { runTask } from '../../forecast/backtest.ts'
import { recipeFor } from '../../forecast/forecaster.ts'
import { scoreOf } from '../../forecast/score.ts'
import { seriesFrom } from '../../study/forecasting/series.ts'
import type { BacktestCall } from '../commands/forecast.ts'
import { showProgress } from '../progress.ts'

/** Runs the tasks of a track one after another, telling the score of each where it was measured. */
export function backtest(call: BacktestCall): void {
  const series = seriesFrom(readCells(call.data), call.target, readSettings(call.meta), 'period')
  const { panel, plan, bounds } = series
  const only = call.only?.split(',')
  const tasks = readTasks(call.tasks, call.track, panel, series.ending ? 1 : 0).filter(
    ({ name }) => !only || only.includes(name),
  )
  process.stdout.write(series.notes.map(note => `  note: ${note}\n`).join(''))
  const recipe = recipeFor(plan, panel.zones.length)
  const forecasts: ForecastHours[] = []
  const losses: number[] = []
  for (const task of tasks) {
    const { onProgress, done } = showProgress()
    const { zones } = runTask(panel, task, plan, bounds, recipe, share =>
      onProgress(`Task ${task.name}`, share),
    )
    done()
    const scores = zones.map((zone, z) => scoreOf(zone, panel.target[z]!.slice(task.testFrom, task.testTo)))
    const loss = scores.reduce((sum, { pinball }) => sum + pinball, 0) / scores.length
    losses.push(loss)
    process.stdout.write(
      `Task ${task.name}: pinball ${loss.toFixed(5)}, coverage of the 80 % interval ${scores.map(({ coverage80Pu }) => coverage80Pu.toFixed(2)).join(' ')}\n`,
    )
    forecasts.push({ hours: Array.from(zones[0]!.columns[0]!, (_, i) => task.testFrom + i), zones })
  }
  writeQuantiles(resolve(call.out), panel, series, forecasts)
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length
  process.stdout.write(
    `Mean of tasks: pinball ${mean.toFixed(5)}\nWritten: ${shownPath(resolve(call.out))}\n`,
  )
}
