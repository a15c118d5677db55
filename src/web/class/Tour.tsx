import { desk } from '../state/desk.ts'
import type { ViewName } from '../state/shared.ts'
import { useWords } from '../words/useWords.ts'
import type { MessageKey } from '../words/words.ts'

/** Where each step of the tour is to be tried. */
const STEPS: readonly ViewName[] = ['map', 'dispatch', 'dispatch', 'mix', 'mix', 'why', 'compare', 'trust']

/** Eight steps, each with a question and the view that answers it. */
export function Tour() {
  const { t } = useWords()
  return (
    <ol className="tour">
      {STEPS.map((view, k) => {
        const step = k + 1
        return (
          <li key={step} className="card">
            <h2>{t(`tour.${step}.title` as MessageKey)}</h2>
            <p>{t(`tour.${step}.text` as MessageKey)}</p>
            <p className="question">{t(`tour.${step}.question` as MessageKey)}</p>
            <button type="button" onClick={() => desk.set({ view })}>
              {t('tour.go', { view: t(`view.${view}`) })}
            </button>
          </li>
        )
      })}
    </ol>
  )
}
