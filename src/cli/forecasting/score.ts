import { resolve } from 'node:path'
import { writeCardOnly } from '../../files/forecasting/modelFolder.ts'
import { readCells, readSettings } from '../../files/forecasting/readSeries.ts'
import { writeQuantiles } from '../../files/forecasting/writeQuantiles.ts'
import { shownPath } from '../../files/places.ts'
import { limitsOf, type ModelCard } from '../../forecast/card.ts'
import { frameOf } from '../../forecast/frame.ts'
import { DAY_MS } from '../../forecast/panel.ts'
import type { ScoreCard } from '../../forecast/report.ts'
import { readStamp } from '../../forecast/stamps.ts'
import { knownBefore, testDaily } from '../../study/forecasting/score.ts'
import { type Series, seriesFrom } from '../../study/forecasting/series.ts'
import { cardOf } from '../../study/forecasting/train.ts'
import type { ScoreCall } from '../commands/forecast.ts'
import { language } from '../language.ts'
import { tellNotes } from '../noteLines.ts'
import { showProgress } from '../progress.ts'
import { tellWritten } from '../tellWritten.ts'
import { recipeOf, refused } from './recipe.ts'
import { describeCards } from './scoreText.ts'

/** Scores the forecaster on past days and tells how it did beside the references. */
export async function score(call: ScoreCall): Promise<void> {
  const period = {
    ...(call.from === undefined ? {} : { from: dayFrom('--from', call.from) }),
    ...(call.to === undefined ? {} : { to: dayFrom('--to', call.to) }),
    refitMonths: monthsFrom(call.refit),
  }
  const series = seriesFrom(readCells(call.data), call.target, readSettings(call.meta), 'day', {
    knownUntil: panel => knownBefore(panel, period),
  })
  tellNotes(series.notes)
  const recipe = await recipeOf(series, call.networks)
  const { onProgress, done } = showProgress()
  const { forecast, cards } = testDaily(series, period, recipe, share => onProgress('Fitting', share))
  done()
  process.stdout.write(`${describeCards(series.panel.zones, cards, { language })}\n`)
  if (call.card !== undefined) {
    const card = testedCard(series, call, cards, forecast.hours.at(-1)! + 1)
    tellWritten(writeCardOnly(call.card, card, language))
  }
  if (call.out === undefined) return
  writeQuantiles(resolve(call.out), series.panel, series, [forecast])
  tellWritten(shownPath(resolve(call.out)))
}

/** A card of a recipe that was tested and whose models were not kept. */
function testedCard(
  series: Series,
  { target, networks, refit }: ScoreCall,
  cards: readonly ScoreCard[],
  end: number,
): ModelCard {
  return cardOf(series, target, cards, end, {
    method: `Gradient-boosted trees${networks === '0' ? '' : ` and ${networks} networks`} for 28 quantiles, sorted, bounded, and corrected daily (adaptive conformal correction); fitted anew every ${refit} months on everything before. Only the scores are kept.`,
    weights: 'not kept',
    features: frameOf(series.panel, series.plan).features.map(({ name }) => name),
    limits: limitsOf(series),
  })
}

function dayFrom(option: string, text: string): number {
  const stamp = readStamp(text)
  if (stamp) return Math.floor(stamp.timeMs / DAY_MS)
  throw refused(option, text, 'a date such as 2013-01-01')
}

function monthsFrom(text: string): number {
  const months = Number(text)
  if (Number.isInteger(months) && months > 0) return months
  throw refused('--refit', text, 'a whole number of months')
}
