import { pull } from '../state/answers.ts'
import { shownCase, useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { CHALLENGES, isReached } from './challenges.ts'

/** Solutions are written for its levers. */
const SCENARIO = '2030-reference'

/** Tasks for the levers, judged by what the solver says. */
export function Challenges() {
  const { t, number, unit } = useWords()
  const shown = useDesk(shownCase)!
  const scenario = useDesk(state => state.scenario)
  const renewable = useDesk(state => state.ground)!.renewable
  return (
    <div className="challenges">
      {CHALLENGES.map(({ id, goals, solution }) => {
        const done = goals.every(goal => isReached(goal, shown, renewable))
        return (
          <section key={id} className={done ? 'card done' : 'card'} data-challenge={id} data-done={done}>
            <h2>{t(`challenge.${id}`)}</h2>
            <ul className="goals">
              {goals.map(goal => {
                const reached = isReached(goal, shown, renewable)
                return (
                  <li key={goal.label} className={reached ? 'good' : 'bad'}>
                    <span aria-hidden="true">{reached ? '✓' : '○'}</span>{' '}
                    {t(goal.label, {
                      limit: number(goal.limit, goal.limit < 1 ? 2 : 0),
                      unit: unit(goal.unit),
                    })}
                    :{' '}
                    <strong>
                      {number(goal.value(shown, renewable), goal.digits)} {unit(goal.unit)}
                    </strong>
                    <span className="unseen">{reached ? t('challenge.reached') : t('challenge.open')}</span>
                  </li>
                )
              })}
            </ul>
            {done ? (
              <p className="good">{t('challenge.done')}</p>
            ) : (
              <>
                <p className="note">{t('challenge.hint')}</p>
                {scenario === SCENARIO ? (
                  <button type="button" className="small" onClick={() => pull(solution)}>
                    {t('challenge.solution')}
                  </button>
                ) : null}
              </>
            )}
          </section>
        )
      })}
    </div>
  )
}
