import type { TaskForecast, TaskScore } from '../../forecast/backtest.ts'
import { limitsOf, type ModelCard } from '../../forecast/card.ts'
import { frameOf } from '../../forecast/frame.ts'
import { joinedForecasts } from '../../forecast/joined.ts'
import { scoreCards } from '../../forecast/report.ts'
import { hemisphereOf } from './hemisphere.ts'
import type { Series } from './series.ts'
import { cardOf } from './train.ts'

/**
 * The card of a recipe that was tested on the tasks of a competition and of which no model is kept: scores of each task,
 * and of all hours of all tasks by zone and season.
 */
export function tasksCard(
  series: Series,
  target: string,
  forecasts: readonly TaskForecast[],
  tasks: readonly TaskScore[],
): ModelCard {
  const { panel, plan, settings } = series
  const end = Math.max(...forecasts.map(({ task }) => task.testTo))
  const scores = scoreCards(panel, joinedForecasts(forecasts), hemisphereOf(settings))
  return {
    ...cardOf(series, target, scores, end, {
      method:
        'Gradient-boosted trees for 28 quantiles, the mean of one model for all zones and one for each where there are several, sorted and bounded; for each task fitted anew on everything measured before it. Only the scores are kept.',
      weights: 'not kept',
      features: frameOf(panel, plan).features.map(({ name }) => name),
      limits: limitsOf(series, 'Intervals are not corrected: while a task runs nothing is measured.'),
    }),
    tasks,
  }
}
