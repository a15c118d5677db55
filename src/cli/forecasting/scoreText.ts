import type { ScoreCard } from '../../forecast/report.ts'
import { inColumns } from '../../report/formats/columns.ts'
import { referenceNamed } from '../../report/words/naming.ts'
import { speak, spoken, type Tongue } from '../../report/words/speak.ts'
import type { Key } from '../../report/words/tables.ts'
import { amount, joined, say, type Text } from '../../report/words/text.ts'

type Score = ScoreCard['whole'][string]

/** Score cards as a table for people. */
export function describeCards(zones: readonly string[], cards: readonly ScoreCard[], tongue: Tongue): string {
  const lines = cards.flatMap((card, z) => [
    ...(zones.length > 1 ? [spoken(say('scoreLine.zone', { zone: zones[z]! }), tongue)] : []),
    ...linesOf(card, tongue),
  ])
  return lines.join('\n')
}

function linesOf(card: ScoreCard, tongue: Tongue): string[] {
  const seasons = Object.entries(card.seasonSkillsPu).map(([season, skill]) =>
    joined([seasonNamed(season), amount(skill, 3)], ' '),
  )
  const skill = say('scoreLine.skill', { skill: amount(card.skillPu, 3), seasons: joined(seasons) })
  return [...inColumns(speak(rowsOf(card), tongue)), spoken(skill, tongue)]
}

const rowsOf = ({ whole, seasons }: ScoreCard): Text[][] => [
  [
    '',
    say('scoreLine.hours'),
    'MAE',
    'RMSE',
    say('scoreLine.bias'),
    'MAPE',
    say('scoreLine.pinball'),
    say('scoreLine.within'),
    say('scoreLine.width'),
  ],
  ...Object.entries(whole).map(([name, score]) => rowOf(referenceNamed(name), score)),
  ...Object.entries(seasons).map(([name, score]) =>
    rowOf(say('scoreLine.season', { season: seasonNamed(name) }), score),
  ),
]

const rowOf = (name: Text, score: Score): Text[] => [
  name,
  String(score.hours),
  ...[score.mae, score.rmse, score.bias].map(short),
  joined([amount(100 * score.mapePu, 2), '%'], ' '),
  short(score.pinball),
  joined([amount(100 * score.coverage80Pu, 1), '%'], ' '),
  short(score.width80),
]

const seasonNamed = (season: string): Text => say(`season.${season}` as Key)

/** Four digits that count, as they come. */
function short(value: number): Text {
  const text = Number(value.toPrecision(4)).toString()
  return /^-?\d+\.\d+$/.test(text) ? amount(Number(text), text.split('.')[1]!.length) : text
}
