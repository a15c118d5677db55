import { PlannerError } from '../../errors.ts'
import type { OnShare, Recipe } from '../../forecast/forecaster.ts'
import { DAY_MS, dateOf, dayOf, firstHourOf, lastMeasured, type Panel } from '../../forecast/panel.ts'
import { type ScoreCard, scoreCards } from '../../forecast/report.ts'
import { forecastDaily, type RollingForecast } from '../../forecast/rolling.ts'
import { hemisphereOf } from './hemisphere.ts'
import type { Series } from './series.ts'

/** Days to forecast in a test, and how often the model is fitted anew. */
export interface TestPeriod {
  /** First and last day, since 1970; the last year that was measured if left out. */
  from?: number
  to?: number
  refitMonths: number
}

/** Fewest days to learn from before a test. */
const LEAST_DAYS = 60

/** First and last day of a test, since 1970. */
function daysOf(panel: Panel, { from, to }: Pick<TestPeriod, 'from' | 'to'>): { from: number; to: number } {
  const last = to ?? dayOf(panel, lastMeasured(panel))
  return { from: from ?? last - 364, to: last }
}

/** First hour that was not measured when the first forecast of a test was issued. */
export const knownBefore = (panel: Panel, period: Pick<TestPeriod, 'from' | 'to'>): number =>
  firstHourOf(panel, daysOf(panel, period).from - 1)

/**
 * Tests the forecaster on past days of a series, each forecast as if it were issued on the day before.
 *
 * @throws PlannerError INPUT_INVALID  if the series has no such days
 */
export function testDaily(
  series: Series,
  period: TestPeriod,
  recipe: Recipe,
  onShare: OnShare,
): { forecast: RollingForecast; cards: ScoreCard[] } {
  const { panel, plan, bounds } = series
  const last = lastMeasured(panel)
  const { from, to } = daysOf(panel, period)
  const [start, end] = [firstHourOf(panel, from), Math.min(firstHourOf(panel, to + 1), panel.hours)]
  if (start < 24 * LEAST_DAYS || end <= start || start > last)
    throw new PlannerError('INPUT_INVALID', 'There is nothing to test on', [
      {
        where: `${dateOf(panel, start).toISOString().slice(0, 10)} to ${dateOf(panel, end - 1)
          .toISOString()
          .slice(0, 10)}`,
        what: `The series goes from ${dateOf(panel, 0).toISOString().slice(0, 10)} to ${dateOf(panel, last).toISOString().slice(0, 10)}.`,
        hint: `The first day tested needs ${LEAST_DAYS} days before it.`,
      },
    ])
  const forecast = forecastDaily(
    panel,
    plan,
    bounds,
    recipe,
    startsOf(panel, from, to, period.refitMonths),
    end,
    onShare,
  )
  return { forecast, cards: scoreCards(panel, forecast, hemisphereOf(series.settings)) }
}

/** First hours of the periods between two fits. */
function startsOf(panel: Panel, from: number, to: number, months: number): number[] {
  const first = new Date(from * DAY_MS)
  const starts: number[] = []
  for (let k = 0; ; k++) {
    const day =
      Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + k * months, first.getUTCDate()) / DAY_MS
    if (day > to) return starts
    starts.push(firstHourOf(panel, day))
  }
}
