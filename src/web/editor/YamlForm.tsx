import { useEffect, useId, useState } from 'react'
import { saveText } from '../export/save.ts'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import type { History } from './history.ts'
import { YamlField } from './YamlField.tsx'
import { fromYaml, toYaml } from './yamlText.ts'

/** The same changes as a file: written, read, saved. */
export function YamlForm({ history: { changes, apply } }: { history: History }) {
  const { t } = useWords()
  const scenario = useDesk(state => state.scenario)
  const failure = useDesk(state => state.failure)
  const [text, setText] = useState(() => toYaml(changes, scenario))
  const [problem, setProblem] = useState('')
  const field = useId()
  useEffect(() => setText(toYaml(changes, scenario)), [changes, scenario])
  const read = () => {
    const answer = fromYaml(text)
    setProblem('problem' in answer ? answer.problem : '')
    if ('changes' in answer) apply(answer.changes)
  }
  return (
    <section className="card" aria-labelledby="yaml-title">
      <h2 id="yaml-title">{t('editor.yaml')}</h2>
      <label htmlFor={field} className="unseen">
        {t('editor.yaml')}
      </label>
      <YamlField id={field} text={text} onText={setText} />
      {problem ? (
        <p className="bad" role="alert">
          {problem}
        </p>
      ) : null}
      {failure?.problems.map(({ where, what, hint }) => (
        <p key={`${where} ${what}`} className="bad">
          {[where, what, hint].filter(Boolean).join(' – ')}
        </p>
      ))}
      <div className="row">
        <button type="button" id="read-yaml" onClick={read}>
          {t('editor.read')}
        </button>
        <button type="button" onClick={() => saveText(`${scenario}-changed.yaml`, text)}>
          {t('editor.save')}
        </button>
      </div>
    </section>
  )
}
