import { type BaselineName, baselinesOf } from './baselines/index.ts'
import type { Bounds } from './bounds.ts'
import type { FeaturePlan } from './features/build.ts'
import { fitForecaster, type OnShare, predict, type Recipe } from './forecaster.ts'
import { frameOf } from './frame.ts'
import type { Quantiles } from './levels.ts'
import { knownBetween, type Panel } from './panel.ts'

/** One period that is forecast from everything before it. Hours of a panel; ends are not included. */
export interface Task {
  name: string
  trainFrom: number
  trainTo: number
  testFrom: number
  testTo: number
}

/** A forecast of the hours of a task, for each zone, with its references. */
export interface TaskForecast {
  task: Task
  hours: readonly number[]
  zones: readonly Quantiles[]
  baselines: readonly Record<BaselineName, Quantiles>[]
}

/**
 * Forecasts a task as an entrant of a competition would: the model sees no measurement before `trainFrom` or from
 * `trainTo` on, and no weather from `testTo` on.
 */
export function runTask(
  panel: Panel,
  task: Task,
  plan: FeaturePlan,
  bounds: Bounds,
  recipe: Recipe,
  onShare: OnShare = () => undefined,
): TaskForecast {
  const frame = frameOf(knownBetween(panel, task.trainFrom, task.trainTo, task.testTo), plan)
  const model = fitForecaster(frame, bounds, recipe, onShare)
  const hours = Array.from({ length: task.testTo - task.testFrom }, (_, i) => task.testFrom + i)
  return {
    task,
    hours,
    zones: predict(model, frame, hours),
    baselines: panel.zones.map((_, zone) => baselinesOf(frame, zone, task.trainTo, hours, bounds)),
  }
}
