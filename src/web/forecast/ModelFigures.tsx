import { useState } from 'react'
import { Pick } from '../parts/Pick.tsx'
import { heard } from '../words/heard.ts'
import { useWords } from '../words/useWords.ts'
import { FanFigure } from './FanFigure.tsx'
import type { ShownModel } from './models.ts'
import { ReliabilityFigure } from './ReliabilityFigure.tsx'
import { SeasonsFigure } from './SeasonsFigure.tsx'
import { SkillFigure } from './SkillFigure.tsx'
import { targetName } from './targetName.ts'

/** Letters of a fact that takes a whole line. */
const LONG = 60

/** A model's card with pictures of what it forecasts, one target at a time. */
export function ModelFigures({ model: { name, card, days } }: { model: ShownModel }) {
  const speech = useWords()
  const { t, number, unit } = speech
  const told = (sentence: string) => heard(sentence, speech)
  const scores = card.scores === 'not tested' ? {} : card.scores
  const targets = [...new Set([...Object.keys(scores), ...Object.keys(days?.targets ?? {})])]
  const [wanted, setTarget] = useState(targets[0] ?? '')
  const target = targets.includes(wanted) ? wanted : (targets[0] ?? '')
  const score = scores[target]
  const facts = [
    [t('forecast.source'), told(card.source)],
    [
      t('forecast.period'),
      `${told(card.period.from.slice(0, 10))} – ${told(card.period.to.slice(0, 10))}, ${number(card.period.hours)} ${unit('h')}`,
    ],
    [t('forecast.method'), told(card.method)],
    [t('forecast.weights'), card.weights === 'not kept' ? '–' : number(card.weights)],
    [t('forecast.features'), number(card.features.length)],
  ]
  return (
    <section className="card" id={`model-${name}`}>
      <h2>{told(card.title)}</h2>
      {targets.length === 0 ? <p className="note">{t('forecast.untested')}</p> : null}
      {targets.length > 1 ? (
        <Pick
          id={`target-${name}`}
          label={t('forecast.target')}
          value={target}
          options={targets.map(value => ({ value, name: targetName(value, speech) }))}
          onPick={setTarget}
        />
      ) : null}
      {days?.targets[target] ? (
        <FanFigure
          key={target}
          model={name}
          target={target}
          levels={days.levels}
          example={days.targets[target]}
        />
      ) : (
        <p className="note">{t('forecast.noDays')}</p>
      )}
      <div className="pair">
        <ReliabilityFigure model={name} target={target} days={days} score={score} />
        {score ? <SkillFigure model={name} target={target} score={score} unit={told(card.unit)} /> : null}
      </div>
      {targets.length > 0 && card.scores !== 'not tested' ? (
        <SeasonsFigure model={name} scores={card.scores} />
      ) : null}
      <dl className="facts">
        {facts.map(([term, value]) => (
          <div key={term} {...(value.length > LONG ? { className: 'long' } : {})}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('forecast.limits')}</h3>
      <ul>
        {card.limits.map(limit => (
          <li key={limit}>{told(limit)}</li>
        ))}
      </ul>
    </section>
  )
}
