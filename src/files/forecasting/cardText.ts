import { meanPinball, type TaskScore } from '../../forecast/backtest.ts'
import type { ModelCard } from '../../forecast/card.ts'
import type { ScoreCard } from '../../forecast/report.ts'
import type { Score } from '../../forecast/score.ts'
import type { Language } from '../../languages.ts'
import { modelSays, numberOr, referenceNamed } from '../../report/words/naming.ts'
import { spoken } from '../../report/words/speak.ts'
import type { Key } from '../../report/words/tables.ts'
import { joined, say, type Text, unitOf } from '../../report/words/text.ts'

/** A model card for people, as Markdown. Names of series and features stay as the model has them. */
export function cardText(card: ModelCard, language: Language): string {
  const { scores, tasks } = card
  return [
    joined(['#', modelSays(card.title)], ' '),
    '',
    ...factsOf(card).map(listed),
    '',
    ...(tasks ? taskLines(tasks) : []),
    heading('##', 'modelText.skill'),
    '',
    ...(scores === 'not tested' ? [say('modelText.notTested')] : Object.entries(scores).flatMap(scoreLines)),
    '',
    heading('##', 'modelText.limits'),
    '',
    ...card.limits.map(limit => listed(modelSays(limit))),
    '',
  ]
    .map(line => spoken(line, { language }))
    .join('\n')
}

const heading = (level: string, key: Key): Text => joined([level, say(key)], ' ')

const listed = (text: Text): Text => joined(['-', text], ' ')

const row = (cells: readonly Text[]): Text => joined(['|', joined(cells, ' | '), '|'], ' ')

/** What it is: its target, data, method and size. */
function factsOf({ target, unit, source, period, zones, method, weights, features }: ModelCard): Text[] {
  return [
    say('modelText.target', {
      target: unit ? joined([modelSays(target), ' [', unitTold(unit), ']'], '') : modelSays(target),
    }),
    say('modelText.source', { source: modelSays(source) }),
    say('modelText.period', {
      from: modelSays(period.from),
      to: modelSays(period.to),
      hours: String(period.hours),
    }),
    say('modelText.series', { series: zones.join(', ') }),
    say('modelText.method', { method: modelSays(method) }),
    say('modelText.weights', {
      weights: weights === 'not kept' ? say('modelText.notKept') : String(weights),
    }),
    say('modelText.features', { features: features.join('; ') }),
  ]
}

function unitTold(unit: string): Text {
  const told = modelSays(unit)
  return typeof told === 'string' ? unitOf(told) : told
}

/** Pinball losses of each task, mean of the zones, and the mean of the tasks. */
function taskLines(tasks: readonly TaskScore[]): Text[] {
  const names = Object.keys(tasks[0]!.pinball)
  const lossesOf = (label: Text, losses: readonly number[]) =>
    row([label, ...losses.map(loss => numberOr(loss.toFixed(5)))])
  return [
    heading('##', 'modelText.tasks'),
    '',
    row([say('modelText.task'), ...names.map(referenceNamed)]),
    `|---${'|---'.repeat(names.length)}|`,
    ...tasks.map(({ name, pinball }) =>
      lossesOf(
        name,
        names.map(each => pinball[each]!),
      ),
    ),
    lossesOf(
      say('modelText.mean'),
      names.map(each => meanPinball(tasks, each)),
    ),
    '',
  ]
}

function scoreLines([name, { whole, seasons, skillPu, seasonSkillsPu }]: [string, ScoreCard]): Text[] {
  const head = [say('modelText.pinball'), say('modelText.within'), say('modelText.against')]
  return [
    `### ${name}`,
    '',
    joined(['|', row(['MAE', 'RMSE', ...head])], ' '),
    '|---|---|---|---|---|---|',
    ...Object.entries(whole).map(([label, score]) =>
      scoreRow(referenceNamed(label), score, label === 'model' ? skillPu : undefined),
    ),
    ...Object.entries(seasons).map(([season, score]) =>
      scoreRow(
        say('scoreLine.season', { season: say(`season.${season}` as Key) }),
        score,
        seasonSkillsPu[season],
      ),
    ),
    '',
  ]
}

function scoreRow(label: Text, { mae, rmse, pinball, coverage80Pu }: Score, skill?: number): Text {
  const percent = (share: number) => numberOr((100 * share).toFixed(1))
  const losses = [mae, rmse, pinball].map(value => numberOr(value.toPrecision(4)))
  return row([label, ...losses, percent(coverage80Pu), skill === undefined ? '' : percent(skill)])
}
