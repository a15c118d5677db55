import { writeModel } from '../../files/forecasting/modelFolder.ts'
import { readCells, readSettings } from '../../files/forecasting/readSeries.ts'
import { wordsIn } from '../../report/words/speak.ts'
import { testDaily } from '../../study/forecasting/score.ts'
import { seriesFrom } from '../../study/forecasting/series.ts'
import { trainDaily } from '../../study/forecasting/train.ts'
import type { TrainCall } from '../commands/forecast.ts'
import { language } from '../language.ts'
import { tellNotes } from '../noteLines.ts'
import { showProgress } from '../progress.ts'
import { recipeOf } from './recipe.ts'
import { describeCards } from './scoreText.ts'

/** Trains a model for the next day and keeps it with its card. */
export async function train(call: TrainCall): Promise<void> {
  const series = seriesFrom(readCells(call.data), call.target, readSettings(call.meta), 'day')
  tellNotes(series.notes)
  const recipe = await recipeOf(series, call.networks)
  const { onProgress, done } = showProgress()
  const cards = call.score
    ? testDaily(series, { refitMonths: 12 }, recipe, share => onProgress('Testing on the last year', share))
        .cards
    : undefined
  const { packed, card } = trainDaily(series, call.target, cards, recipe, share =>
    onProgress('Training', share),
  )
  done()
  if (cards) process.stdout.write(`${describeCards(series.panel.zones, cards, { language })}\n`)
  const path = writeModel(call.name, packed, card, language)
  process.stdout.write(`${wordsIn(language)('door.numbers', { path, count: String(card.weights) })}\n`)
}
