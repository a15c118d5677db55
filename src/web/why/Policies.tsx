import type { Case } from '../data/case.ts'
import { heard } from '../words/heard.ts'
import { sayOr } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'

/** What each policy costs at its edge. */
export function Policies({ shown }: { shown: Case }) {
  const speech = useWords()
  const { t, number } = speech
  if (shown.summary.policies.length === 0) return null
  return (
    <section className="card">
      <h2>{t('why.policies')}</h2>
      <dl className="policies">
        {shown.summary.policies.map(({ name, dual, words }) => (
          <div key={name}>
            <dt>
              {sayOr(t, `ruleName.${name}`, name)}: {number(Math.abs(dual), 2)}
            </dt>
            <dd>{heard(words, speech)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
