import { resolve } from 'node:path'
import { writeCardOnly } from '../../files/forecasting/modelFolder.ts'
import { readCells, readSettings } from '../../files/forecasting/readSeries.ts'
import { readTasks } from '../../files/forecasting/readTasks.ts'
import { writeQuantiles } from '../../files/forecasting/writeQuantiles.ts'
import { shownPath } from '../../files/places.ts'
import {
  meanPinball,
  runTask,
  scoreTask,
  type TaskForecast,
  type TaskScore,
} from '../../forecast/backtest.ts'
import { recipeFor } from '../../forecast/forecaster.ts'
import type { Panel } from '../../forecast/panel.ts'
import { inColumns } from '../../report/formats/columns.ts'
import { referenceNamed } from '../../report/words/naming.ts'
import { speak, wordsIn } from '../../report/words/speak.ts'
import { amount } from '../../report/words/text.ts'
import { seriesFrom } from '../../study/forecasting/series.ts'
import { tasksCard } from '../../study/forecasting/tasksCard.ts'
import type { BacktestCall } from '../commands/forecast.ts'
import { language } from '../language.ts'
import { tellNotes } from '../noteLines.ts'
import { showProgress } from '../progress.ts'
import { tellWritten } from '../tellWritten.ts'
import { chosenTasks } from './chosenTasks.ts'
import { refused } from './recipe.ts'

/** Runs the tasks of a track one after another, telling the score of each where it was measured. */
export function backtest(call: BacktestCall): void {
  const tasksOn = (panel: Panel, ending: boolean) =>
    chosenTasks(readTasks(call.tasks, call.track, panel, ending ? 1 : 0), call.only)
  const series = seriesFrom(readCells(call.data), call.target, readSettings(call.meta), 'period', {
    knownUntil: (panel, ending) => Math.min(...tasksOn(panel, ending).map(({ trainTo }) => trainTo)),
  })
  const { panel, plan, bounds } = series
  const tasks = tasksOn(panel, series.ending)
  if (tasks.length === 0) throw refused('--track', call.track, 'a list with tasks that are evaluated')
  tellNotes(series.notes)
  const recipe = recipeFor(plan, panel.zones.length)
  const forecasts: TaskForecast[] = []
  const scores: TaskScore[] = []
  // One line for all of them, so that time counts from the first and what is left is that of all.
  const { onProgress, done } = showProgress()
  for (const [k, task] of tasks.entries()) {
    const forecast = runTask(panel, task, plan, bounds, recipe, share =>
      onProgress('Fitting', (k + share) / tasks.length, `Task ${task.name}`),
    )
    done()
    forecasts.push(forecast)
    scores.push(scoreTask(panel, forecast))
    process.stdout.write(`${describeTask(scores.at(-1)!)}\n`)
  }
  writeQuantiles(resolve(call.out), panel, series, forecasts)
  process.stdout.write(`${describeMeans(scores)}\n`)
  tellWritten(shownPath(resolve(call.out)))
  if (call.card === undefined) return
  tellWritten(writeCardOnly(call.card, tasksCard(series, call.target, forecasts, scores), language))
}

function describeTask({ name, pinball, openPinball, coverage80Pu }: TaskScore): string {
  const say = wordsIn(language)
  if (Number.isNaN(pinball.model)) return say('scoreLine.notMeasured', { name })
  return say('scoreLine.task', {
    name,
    pinball: amount(pinball.model!, 5),
    open: amount(openPinball, 5),
    share: amount(100 * coverage80Pu, 0),
  })
}

/** Means of the tasks that were measured, for the model and the references. */
function describeMeans(scores: readonly TaskScore[]): string {
  const measured = scores.filter(({ pinball }) => !Number.isNaN(pinball.model))
  if (measured.length === 0) return wordsIn(language)('scoreLine.none')
  const names = Object.keys(measured[0]!.pinball)
  const head =
    measured.length === 1
      ? wordsIn(language)('scoreLine.mean1')
      : wordsIn(language)('scoreLine.means', { count: String(measured.length) })
  const rows = names.map(name => [referenceNamed(name), amount(meanPinball(measured, name), 5)])
  return [head, ...inColumns(speak(rows, { language }))].join('\n')
}
