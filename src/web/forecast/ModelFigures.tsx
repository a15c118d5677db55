import { useMemo } from 'react'
import type { ScoreCard } from '../../forecast/report.ts'
import { barsDrawing, barsHeight } from '../charts/barsDrawing.ts'
import { curveDrawing } from '../charts/curveDrawing.ts'
import { seriesColor } from '../design/colors.ts'
import { Figure } from '../parts/Figure.tsx'
import { Numbers } from '../parts/Numbers.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useWords } from '../words/useWords.ts'
import type { ShownModel } from './models.ts'

/** A model's card with pictures. */
export function ModelFigures({ model: { name, card } }: { model: ShownModel }) {
  const { t, number } = useWords()
  const facts = [
    [t('forecast.source'), card.source],
    [
      t('forecast.period'),
      `${card.period.from.slice(0, 10)} – ${card.period.to.slice(0, 10)}, ${number(card.period.hours)} h`,
    ],
    [t('forecast.method'), card.method],
    [t('forecast.weights'), card.weights === 'not kept' ? '–' : number(card.weights)],
    [t('forecast.features'), number(card.features.length)],
  ]
  const scores = card.scores === 'not tested' ? [] : Object.entries(card.scores)
  return (
    <section className="card" id={`model-${name}`}>
      <h2 lang="en">{card.title}</h2>
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd lang="en">{value}</dd>
          </div>
        ))}
      </dl>
      {scores.length === 0 ? <p className="note">{t('forecast.untested')}</p> : null}
      {scores.map(([zone, score]) => (
        <ZoneScores key={zone} zone={zone} score={score} unit={card.unit} file={`forecast-${name}-${zone}`} />
      ))}
      <h3>{t('forecast.limits')}</h3>
      <ul>
        {card.limits.map(limit => (
          <li key={limit} lang="en">
            {limit}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Skill beside references, and the share of hours within the 80 % range by season. */
function ZoneScores({
  zone,
  score,
  unit,
  file,
}: {
  zone: string
  score: ScoreCard
  unit: string
  file: string
}) {
  const speech = useWords()
  const { t, name, percent } = speech
  const skill = useMemo(
    () => ({
      unit,
      digits: 1,
      left: 170,
      bars: Object.entries(score.whole)
        .toSorted(([, one], [, other]) => one.pinball - other.pinball)
        .map(([label, { pinball }]) => ({
          name: label === 'model' ? t('forecast.model') : label,
          parts: [{ name: label, color: label === 'model' ? seriesColor(0) : '#8795a8', value: pinball }],
        })),
    }),
    [score, unit, t],
  )
  const drawSkill = useMemo(() => barsDrawing(skill, speech), [skill, speech])
  const drawReliability = useMemo(
    () =>
      curveDrawing(
        {
          lines: [
            {
              name: '',
              color: '#8795a8',
              points: [
                [0, 0],
                [100, 100],
              ],
              dash: [4, 4],
            },
          ],
          dots: Object.values({ whole: score.whole.model!, ...score.seasons }).map(({ coverage80Pu }, k) => ({
            color: seriesColor(k),
            points: [[80, 100 * coverage80Pu] as const],
          })),
          xUnit: t('forecast.nominal'),
          yUnit: t('forecast.observed'),
          xRange: [0, 100],
          yRange: [0, 100],
        },
        speech,
      ),
    [score, speech, t],
  )
  const sheet = {
    columns: [
      t('table.name'),
      `MAE, ${unit}`,
      `RMSE, ${unit}`,
      'MAPE, %',
      `${t('forecast.pinball')}, ${unit}`,
      t('forecast.within80'),
    ],
    rows: [...Object.entries(score.whole), ...Object.entries(score.seasons)].map(([label, each]) => [
      label === 'model' ? t('forecast.model') : label,
      each.mae,
      each.rmse,
      100 * each.mapePu,
      each.pinball,
      100 * each.coverage80Pu,
    ]),
    digits: 2,
  }
  return (
    <>
      <Figure
        title={t('forecast.skill', { zone: name(zone), skill: percent(score.skillPu, 1) })}
        saving={{ file, drawing: { draw: drawSkill, height: barsHeight(skill) }, sheet, isLong: true }}
      >
        <Picture
          draw={drawSkill}
          height={barsHeight(skill)}
          label={t('forecast.skill', { zone: name(zone), skill: percent(score.skillPu, 1) })}
        />
        <Numbers sheet={sheet} label={name(zone)} />
      </Figure>
      <Figure
        title={t('forecast.reliability')}
        saving={{ file: `${file}-reliability`, drawing: { draw: drawReliability, height: 240 } }}
      >
        <Picture draw={drawReliability} height={240} label={t('forecast.reliability')} />
      </Figure>
    </>
  )
}
