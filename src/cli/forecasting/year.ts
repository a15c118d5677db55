import { resolve } from 'node:path'
import { PlannerError, type Problem } from '../../errors.ts'
import { readCountry } from '../../files/forecasting/country.ts'
import { readKazakhstan } from '../../files/forecasting/kazakhstanModels.ts'
import { writeYear } from '../../files/forecasting/writeYear.ts'
import { shownPath } from '../../files/places.ts'
import { wordsIn } from '../../report/words/speak.ts'
import {
  FORECAST_NAMES,
  type ForecastName,
  forecastYear,
  simulateYear,
} from '../../study/forecasting/dayAhead.ts'
import { CALIBRATION_SEED, TRAINING_SEEDS } from '../../study/forecasting/kazakhstan/models.ts'
import type { YearCall } from '../commands/forecast.ts'
import { language } from '../language.ts'
import { showProgress } from '../progress.ts'

/** Simulates a year and writes how it was forecast. */
export function year(call: YearCall): void {
  const { seed, demandYear, name } = askedFor(call)
  const models = readKazakhstan(call.model)
  const { onProgress, done } = showProgress()
  onProgress('Simulating the year', 0)
  const simulated = simulateYear(seed, readCountry({ year: demandYear }))
  const forecasts = forecastYear(name, simulated, models, share => onProgress('Forecasting the year', share))
  onProgress('Writing', 1)
  writeYear(resolve(call.out), forecasts, simulated.actual)
  done()
  const written = wordsIn(language)('terminal.written', { path: shownPath(resolve(call.out)) })
  process.stdout.write(`${[...noteOn(seed, name), written].join('\n')}\n`)
}

const noteOn = (seed: number, name: ForecastName): string[] => {
  const learnt = name !== 'perfect' && [...TRAINING_SEEDS, CALIBRATION_SEED].includes(seed)
  const note = wordsIn(language)('door.learnt', { seed: String(seed) })
  return learnt ? [wordsIn(language)('door.note', { note })] : []
}

/** What the options say, or all that is wrong with them. */
function askedFor({ seed, year: demandYear, as }: YearCall) {
  const name = FORECAST_NAMES.find(each => each === as)
  const problems = [
    ...notWhole('--seed', seed),
    ...notWhole('--year', demandYear),
    ...(name ? [] : [{ where: '--as', what: `“${as}” is not one of ${FORECAST_NAMES.join(', ')}.` }]),
  ]
  if (!name || problems.length > 0)
    throw new PlannerError('INPUT_INVALID', 'The year cannot be forecast', problems)
  return { seed: Number(seed), demandYear: Number(demandYear), name }
}

const notWhole = (where: string, text: string): Problem[] =>
  /^\d+$/.test(text) ? [] : [{ where, what: `“${text}” is not a whole number.` }]
