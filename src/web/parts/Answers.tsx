import { keyNumbers } from '../data/keyNumbers.ts'
import type { Answer } from '../messages.ts'
import { cancelSolve, solveAll } from '../state/answers.ts'
import { exactNow, isUntouched, useDesk } from '../state/desk.ts'
import { heard } from '../words/heard.ts'
import { sayOr } from '../words/sayOr.ts'
import { useWords } from '../words/useWords.ts'

/** Both answers beside each other: at once over stretches, and over every hour. */
export function Answers() {
  const speech = useWords()
  const { t } = speech
  const { isBusy, progress, quick } = useDesk(state => state)
  const exact = useDesk(exactNow)
  const failure = useDesk(state => state.failure)
  return (
    <section className="card answers" aria-labelledby="answers-title">
      <h2 id="answers-title">{t('answers.title')}</h2>
      <Beforehand />
      <Status id="quick-status" kind="answers.quick" answer={quick} />
      <Status id="exact-status" kind="answers.exact" answer={exact} />
      <p className="row">
        <button id="solve" type="button" onClick={() => void solveAll()} disabled={isBusy}>
          {t('answers.solve')}
        </button>
        <button id="cancel" type="button" onClick={cancelSolve} disabled={!isBusy}>
          {t('answers.cancel')}
        </button>
      </p>
      <p className="row" role="status" id="progress-text">
        {isBusy ? <progress max={1} value={progress.share} aria-label={t('answers.progress')} /> : null}
        <span>
          {isBusy
            ? [progress.stage, progress.detail ?? '']
                .filter(Boolean)
                .map(each => heard(each, speech))
                .join(', ')
            : progress.stage === 'stopped'
              ? t('answers.stopped')
              : ''}
        </span>
      </p>
      <div id="problems" role="alert">
        {failure ? (
          <>
            <p>{failure.message}</p>
            {failure.problems.map(({ where, what, hint }) => (
              <p key={`${where} ${what}`}>{[where, what, hint].filter(Boolean).join(' – ')}</p>
            ))}
          </>
        ) : null}
      </div>
      <Differences />
    </section>
  )
}

/** How the case was solved that lies beside the page. */
function Beforehand() {
  const { t, number } = useWords()
  const solved = useDesk(state => (isUntouched(state) ? state.cases[state.scenario] : undefined))
  if (!solved) return null
  const { check, hours, status } = solved.summary
  const gaps = {
    snapshots: number(hours),
    columns: number(solved.columns),
    rows: number(solved.rows),
    by: sayOr(t, `solver.${solved.by}`, solved.by),
    status: sayOr(t, `status.${status}`, status),
  }
  return (
    <p className="status">
      {t('answers.before', gaps)} <Verdict check={check} />
    </p>
  )
}

/** Has the answer passed its checks? */
function Verdict({ check: { passed, failures } }: { check: Answer['case']['summary']['check'] }) {
  const speech = useWords()
  const { t } = speech
  return (
    <span className={passed ? 'good' : 'bad'}>
      {passed
        ? t('answers.checked')
        : t('answers.notTrusted', { why: failures.map(each => heard(each, speech)).join('; ') })}
    </span>
  )
}

function Status({
  id,
  kind,
  answer,
}: {
  id: string
  kind: 'answers.quick' | 'answers.exact'
  answer: Answer | null
}) {
  const { t, number } = useWords()
  if (!answer) return <p id={id} role="status" className="status" />
  const { case: solved, wish, snapshots, milliseconds } = answer
  const { check, objective, status } = solved.summary
  const gaps = {
    snapshots: number(snapshots),
    columns: number(solved.columns),
    rows: number(solved.rows),
    seconds: number(milliseconds / 1000, milliseconds < 10_000 ? 2 : 1),
    by: sayOr(t, `solver.${solved.by}`, solved.by),
    status: sayOr(t, `status.${status}`, status),
  }
  const facts = Object.fromEntries(
    Object.entries(wish.levers).map(([name, value]) => [`data-${name}`, value]),
  )
  return (
    <p
      id={id}
      role="status"
      className="status"
      data-objective={objective ?? ''}
      data-snapshots={snapshots}
      data-milliseconds={milliseconds}
      data-checked={check.passed}
      {...facts}
    >
      {t(kind, gaps)} <Verdict check={check} />
    </p>
  )
}

/** Stretches beside every hour, and how far apart they are; only where both answer the same question. */
function Differences() {
  const { t, number, percent, unit: inWords } = useWords()
  const ground = useDesk(state => state.ground)
  const quick = useDesk(state => state.quick)
  const exact = useDesk(exactNow)
  const untouched = useDesk(isUntouched)
  const solved = useDesk(state => state.cases[state.scenario])
  const whole = exact?.case ?? (untouched ? solved : undefined)
  const comparable = quick && exact && JSON.stringify(quick.wish) === JSON.stringify(exact.wish)
  if (!quick && !exact) return <table id="numbers" hidden />
  return (
    <table id="numbers">
      <thead>
        <tr>
          <th scope="col">{t('answers.what')}</th>
          <th scope="col">{t('answers.stretches')}</th>
          <th scope="col">{t('answers.hours')}</th>
          <th scope="col">{t('answers.apart')}</th>
        </tr>
      </thead>
      <tbody>
        {keyNumbers(ground?.renewable ?? []).map(({ id, label, unit, digits, value }) => {
          const [one, other] = [quick && value(quick.case), whole && value(whole)]
          if (one == null && other == null) return null
          const isFar = comparable && one != null && other != null && Math.abs(other) > 0.5 * 10 ** -digits
          return (
            <tr key={id} data-key={id}>
              <th scope="row">
                {t(label)}, {inWords(unit(quick?.case ?? whole!))}
              </th>
              <td>{number(one, digits)}</td>
              <td>{number(other, digits)}</td>
              <td>{isFar ? percent(one / other - 1, 3) : ''}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
