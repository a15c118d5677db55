import type { Case } from '../data/case.ts'
import { useWords } from '../words/useWords.ts'

/** What each policy costs at its edge. */
export function Policies({ shown }: { shown: Case }) {
  const { t, number } = useWords()
  if (shown.summary.policies.length === 0) return null
  return (
    <section className="card">
      <h2>{t('why.policies')}</h2>
      <dl className="policies">
        {shown.summary.policies.map(({ name, dual, words }) => (
          <div key={name}>
            <dt>
              {name}: {number(Math.abs(dual), 2)}
            </dt>
            <dd lang="en">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
