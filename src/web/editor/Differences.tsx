import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { addressOf, editsOf, factOf, withoutEdit } from './edits.ts'
import type { History } from './history.ts'
import { useParent } from './useParent.ts'

/** What differs from the scenario that this one is made of, with reasons and problems at the place. */
export function Differences({
  history: { changes, apply, undo, redo, steps, at, goTo },
}: {
  history: History
}) {
  const { t } = useWords()
  const { facts, policies: before } = useParent()
  const problems = useDesk(state => state.failure?.problems ?? null)
  const edits = editsOf(changes)
  const policies = Object.entries((changes.policies ?? {}) as Record<string, unknown>)
  return (
    <section className="card" aria-labelledby="diff-title">
      <header>
        <h2 id="diff-title">{t('editor.differences')}</h2>
        <div className="tools">
          <button type="button" className="small" id="undo" disabled={!undo} onClick={() => undo?.()}>
            {t('editor.undo')}
          </button>
          <button type="button" className="small" id="redo" disabled={!redo} onClick={() => redo?.()}>
            {t('editor.redo')}
          </button>
        </div>
      </header>
      {edits.length + policies.length === 0 ? <p className="note">{t('editor.nothing')}</p> : null}
      <ul className="differences">
        {edits.map(edit => {
          const address = addressOf(edit)
          const fact = factOf(facts, edit)
          const wrong = problems?.filter(({ where }) => where.includes(`set.${address}`)) ?? []
          return (
            <li key={address} className={wrong.length > 0 ? 'bad' : ''}>
              <code>{address}</code> <s>{fact?.value ?? '–'}</s> → <strong>{String(edit.value)}</strong>{' '}
              {fact?.unit}
              {edit.because ? <q>{edit.because}</q> : null}
              {wrong.map(({ what, hint }) => (
                <p key={what} className="bad" role="alert">
                  {[what, hint].filter(Boolean).join(' ')}
                </p>
              ))}
              <button
                type="button"
                className="small"
                onClick={() => apply(withoutEdit(changes, edit))}
                aria-label={t('editor.remove', { what: address })}
              >
                ✕
              </button>
            </li>
          )
        })}
        {policies.map(([name, options]) => (
          <li key={name}>
            <code>policies.{name}</code>{' '}
            <s>{before[name] === undefined ? '–' : JSON.stringify(before[name])}</s> →{' '}
            <strong>{JSON.stringify(options)}</strong>
          </li>
        ))}
      </ul>
      {steps.length > 1 ? (
        <details id="history">
          <summary>{t('editor.history')}</summary>
          <ol>
            {steps.map(({ touched }, step) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
              <li key={step} aria-current={step === at ? 'step' : undefined}>
                <button type="button" className="small" disabled={step === at} onClick={() => goTo(step)}>
                  {step === 0 ? t('editor.beginning') : touched.join(', ') || '–'}
                </button>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  )
}
