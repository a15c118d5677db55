import { resolve } from 'node:path'
import { readModel } from '../../files/forecasting/modelFolder.ts'
import { readCells, readSettings } from '../../files/forecasting/readSeries.ts'
import { writeQuantiles } from '../../files/forecasting/writeQuantiles.ts'
import { shownPath } from '../../files/places.ts'
import { wordsIn } from '../../report/words/speak.ts'
import { predictDayAhead } from '../../study/forecasting/predict.ts'
import { seriesFrom } from '../../study/forecasting/series.ts'
import type { PredictCall } from '../commands/forecast.ts'
import { language } from '../language.ts'
import { tellNotes } from '../noteLines.ts'

/** Forecasts the day ahead with a trained model. */
export function predictAhead(call: PredictCall): void {
  const packed = readModel(call.model)
  const settings = call.meta === undefined ? packed.settings : readSettings(call.meta)
  const series = seriesFrom(readCells(call.data), call.target, settings, 'day', { ahead: true })
  tellNotes(series.notes)
  const forecast = predictDayAhead(series, packed)
  writeQuantiles(resolve(call.out), series.panel, series, [forecast])
  const gaps = { path: shownPath(resolve(call.out)), count: String(forecast.hours.length) }
  process.stdout.write(`${wordsIn(language)('door.hours', gaps)}\n`)
}
