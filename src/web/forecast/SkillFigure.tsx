import { useMemo } from 'react'
import type { ScoreCard } from '../../forecast/report.ts'
import { barsDrawing, barsHeight } from '../charts/barsDrawing.ts'
import { roomFor } from '../charts/names.ts'
import { seriesColor } from '../design/colors.ts'
import { Figure } from '../parts/Figure.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useWords } from '../words/useWords.ts'
import { scoreName } from './scoreName.ts'
import { targetName } from './targetName.ts'

/** References are grey, the model is not. */
const GREY = '#8795a8'

/** How far a model is from what came, beside references that anybody can make. */
export function SkillFigure({
  model,
  target,
  score,
  unit,
}: {
  model: string
  target: string
  score: ScoreCard
  unit: string
}) {
  const speech = useWords()
  const { t, percent, inUnit } = speech
  // Shares, whatever the card calls them, are lost in one digit.
  const isShare = score.whole.model!.rmse < 1
  const picture = useMemo(
    () => ({
      unit,
      digits: isShare ? 4 : 1,
      left: roomFor(Object.keys(score.whole).map(label => scoreName(label, speech))),
      bars: Object.entries(score.whole)
        .toSorted(([, one], [, other]) => one.pinball - other.pinball)
        .map(([label, { pinball }]) => ({
          name: scoreName(label, speech),
          parts: [{ name: label, color: label === 'model' ? seriesColor(0) : GREY, value: pinball }],
        })),
    }),
    [score, unit, isShare, speech],
  )
  const draw = useMemo(() => barsDrawing(picture, speech), [picture, speech])
  const height = barsHeight(picture)
  const sheet = {
    columns: [
      t('table.name'),
      inUnit('MAE', unit),
      inUnit('RMSE', unit),
      'MAPE, %',
      inUnit(t('forecast.pinball'), unit),
      t('forecast.within80'),
    ],
    rows: [...Object.entries(score.whole), ...Object.entries(score.seasons)].map(([label, each]) => [
      scoreName(label, speech),
      each.mae,
      each.rmse,
      100 * each.mapePu,
      each.pinball,
      100 * each.coverage80Pu,
    ]),
    digits: isShare ? 4 : 2,
  }
  const title = t('forecast.skill', { zone: targetName(target, speech), skill: percent(score.skillPu, 1) })
  return (
    <Figure title={title} saving={{ file: `skill-${model}-${target}`, drawing: { draw, height }, sheet }}>
      <Picture draw={draw} height={height} label={title} />
    </Figure>
  )
}
