import { readCountry } from '../../files/forecasting/country.ts'
import { writeKazakhstan } from '../../files/forecasting/kazakhstanModels.ts'
import { openTensors } from '../../forecast/tensor.ts'
import { wordsIn } from '../../report/words/speak.ts'
import { kazakhstanCard } from '../../study/forecasting/kazakhstan/card.ts'
import { TEST_SEEDS } from '../../study/forecasting/kazakhstan/models.ts'
import { scoreKazakhstan } from '../../study/forecasting/kazakhstan/score.ts'
import { simulateYears, trainKazakhstan } from '../../study/forecasting/kazakhstan/train.ts'
import type { KazakhstanCall } from '../commands/forecast.ts'
import { language } from '../language.ts'
import { showProgress } from '../progress.ts'
import { days } from './days.ts'
import { nativeTensors } from './nativeTensors.ts'
import { refused } from './recipe.ts'
import { describeCards } from './scoreText.ts'

/** Trains the models of Kazakhstan and keeps them with their card. */
export async function kazakhstan(call: KazakhstanCall): Promise<void> {
  const year = Number(call.year)
  if (!Number.isInteger(year)) throw refused('--year', call.year, 'a year')
  const country = readCountry({ year })
  const tensors = await openTensors(await nativeTensors())
  const { onProgress, done } = showProgress()
  const { models, training } = trainKazakhstan(country, tensors, onProgress)
  const scores = call.score
    ? scoreKazakhstan(
        models,
        training,
        simulateYears(TEST_SEEDS, country, share => onProgress('Simulating years never seen', share)),
        share => onProgress('Testing on years never seen', share),
      )
    : undefined
  done()
  if (scores)
    process.stdout.write(`${describeCards(Object.keys(scores), Object.values(scores), { language })}\n`)
  const card = kazakhstanCard(models, scores ?? 'not tested', year)
  const path = writeKazakhstan(call.name, models, card, language)
  process.stdout.write(`${wordsIn(language)('door.weights', { path, count: String(card.weights) })}\n`)
  if (scores) days(call)
}
