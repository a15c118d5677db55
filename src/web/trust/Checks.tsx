import type { Case } from '../data/case.ts'
import { heard } from '../words/heard.ts'
import { sayOr } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'

/** What was checked after the solve, with nothing of the solver. */
export function Checks({ shown }: { shown: Case }) {
  const speech = useWords()
  const { t, number, unit } = speech
  const { check } = shown.summary
  const small = speech.scientific
  const rows = [
    [t('trust.balance'), `${small(check.largestImbalanceMw)} ${unit('MW')}`],
    [t('trust.bill'), `${small(check.billMinusObjective)} ${shown.currency}`],
    [t('trust.gap'), small(check.relativeGap)],
    [
      t('trust.solver'),
      `${sayOr(t, `solver.${shown.by}`, shown.by)}, ${number(shown.columns)} × ${number(shown.rows)}`,
    ],
  ]
  return (
    <section className="card">
      <h2>{t('trust.checks')}</h2>
      <p className={check.passed ? 'good' : 'bad'}>
        {check.passed
          ? t('answers.checked')
          : t('answers.notTrusted', { why: check.failures.map(each => heard(each, speech)).join('; ') })}
      </p>
      <dl className="facts">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
