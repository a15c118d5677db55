import { BASELINES, baselinesOf } from './baselines/index.ts'
import type { Bounds } from './bounds.ts'
import type { FeaturePlan } from './features/build.ts'
import { fitForecaster, type OnShare, predict, type Recipe } from './forecaster.ts'
import { frameOf } from './frame.ts'
import type { JoinedForecast } from './joined.ts'
import { columnAt, type Quantiles } from './levels.ts'
import { knownBetween, type Panel } from './panel.ts'
import { scoreOf } from './score.ts'

/** One period that is forecast from everything before it. Hours of a panel; ends are not included. */
export interface Task {
  name: string
  trainFrom: number
  trainTo: number
  testFrom: number
  testTo: number
}

/** A forecast of the hours of a task, for each zone, with its references. */
export interface TaskForecast extends JoinedForecast {
  task: Task
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

/** Mean pinball losses of a task over all zones. */
export interface TaskScore {
  name: string
  /** Of the model and of each reference, over all hours. */
  pinball: Record<string, number>
  /** Of the model, over hours at which its quantiles are not all alike: without nights. */
  openPinball: number
  /** Share of those hours within the 80 % interval. [pu] */
  coverage80Pu: number
}

/** Scores a task against what was measured; NaN where nothing was. */
export function scoreTask(panel: Panel, { task, zones, baselines }: TaskForecast): TaskScore {
  const came = panel.target.map(values => values.slice(task.testFrom, task.testTo))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const open = zones.map((zone, z) => scoreOf(zone, came[z]!, openHours(zone)))
  const losses = (forecasts: readonly Quantiles[]) =>
    mean(forecasts.map((forecast, z) => scoreOf(forecast, came[z]!).pinball))
  const references = BASELINES.map(name => [name, losses(baselines.map(own => own[name]))] as const)
  return {
    name: task.name,
    pinball: { model: losses(zones), ...Object.fromEntries(references) },
    openPinball: mean(open.map(({ pinball }) => pinball)),
    coverage80Pu: mean(open.map(({ coverage80Pu }) => coverage80Pu)),
  }
}

/** Mean pinball loss of the model or a reference over tasks, each of the same weight. */
export const meanPinball = (tasks: readonly TaskScore[], name: string): number =>
  tasks.reduce((sum, { pinball }) => sum + pinball[name]!, 0) / tasks.length

function openHours(zone: Quantiles): number[] {
  const [low, high] = [columnAt(zone, 0.01), columnAt(zone, 0.99)]
  return [...low.keys()].filter(hour => high[hour]! - low[hour]! > 1e-6)
}
