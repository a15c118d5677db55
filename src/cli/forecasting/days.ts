import { readCountry } from '../../files/forecasting/country.ts'
import { writeExampleDays } from '../../files/forecasting/exampleDaysFile.ts'
import { readKazakhstan } from '../../files/forecasting/kazakhstanModels.ts'
import { forecastYear, simulateYear } from '../../study/forecasting/dayAhead.ts'
import { exampleDays } from '../../study/forecasting/exampleDays.ts'
import { TEST_SEEDS } from '../../study/forecasting/kazakhstan/models.ts'
import type { DaysCall } from '../commands/forecast.ts'
import { tellWritten } from '../tellWritten.ts'
import { refused } from './recipe.ts'

/** Forecasts a year that the models have not seen and keeps some of its days to be looked at. */
export function days({ name, year }: DaysCall): void {
  if (!Number.isInteger(Number(year))) throw refused('--year', year, 'a year')
  const unseen = simulateYear(TEST_SEEDS[0]!, readCountry({ year: Number(year) }))
  const forecasts = forecastYear('model', unseen, readKazakhstan(name))
  tellWritten(writeExampleDays(name, exampleDays(unseen, forecasts)))
}
