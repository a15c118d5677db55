import type { ForecastName } from '../forecasting/dayAhead.ts'
import { forecastYear, type SimulatedYear } from '../forecasting/dayAhead.ts'
import type { KazakhstanModels } from '../forecasting/kazakhstan/models.ts'
import type { Operating } from './dayAhead.ts'
import { type OperatedYear, operateYear, type YearOptions } from './operateYear.ts'

/** Runs one simulated year in several ways; what comes is the same in all of them. */
export async function operateSeed(
  operating: Operating,
  year: SimulatedYear,
  ways: readonly ForecastName[],
  models: KazakhstanModels,
  options: YearOptions,
): Promise<Map<ForecastName, OperatedYear>> {
  const results = new Map<ForecastName, OperatedYear>()
  for (const way of ways)
    results.set(way, await operateYear(operating, forecastYear(way, year, models), year.actual, options))
  return results
}
