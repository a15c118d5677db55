import type { Case } from '../data/case.ts'
import { heard } from '../words/heard.ts'
import { useWords } from '../words/useWords.ts'

/** Sources of the run, and what was accepted with a remark. Titles stand as their authors wrote them. */
export function SourcesList({ shown }: { shown: Case }) {
  const speech = useWords()
  const { t, number } = speech
  return (
    <section className="card">
      <h2>{t('trust.sources', { count: number(shown.sources.length) })}</h2>
      <details>
        <summary>{t('trust.show')}</summary>
        <ul className="sources">
          {shown.sources.map(({ key, title, publisher, year, licence }) => (
            <li key={key} lang="en">
              <strong>{title}</strong> {[publisher, year, licence].filter(Boolean).join(', ')}
            </li>
          ))}
        </ul>
      </details>
      {shown.notes.length > 0 ? (
        <>
          <h3>{t('trust.notes')}</h3>
          <ul>
            {shown.notes.map(note => (
              <li key={note}>{heard(note, speech)}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
