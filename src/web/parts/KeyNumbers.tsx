import { keyNumbers } from '../data/keyNumbers.ts'
import { isUntouched, shownCase, useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'

const SHOWN = ['cost', 'emissions', 'price', 'renewable', 'unserved', 'peak']

/** The numbers by which a run is known, and how far they are from the scenario as it stands. */
export function KeyNumbers() {
  const { t, number, signed, unit: inWords } = useWords()
  const ground = useDesk(state => state.ground)
  const shown = useDesk(shownCase)
  const base = useDesk(state => (isUntouched(state) ? undefined : state.cases[state.scenario]))
  if (!shown) return <div className="keys" />
  return (
    <dl className="keys" aria-live="polite">
      {keyNumbers(ground?.renewable ?? [])
        .filter(({ id }) => SHOWN.includes(id))
        .map(({ id, label, unit, digits, value, isBad }) => {
          const [now, before] = [value(shown), base ? value(base) : null]
          const change = now !== null && before !== null ? now - before : 0
          const isSeen = Math.abs(change) >= 0.5 * 10 ** -digits
          const tone = isBad === undefined || !isSeen ? '' : change > 0 === isBad ? 'worse' : 'better'
          return (
            <div key={id} data-key={id}>
              <dt>{t(label)}</dt>
              <dd>
                <strong>{number(now, digits)}</strong> <span className="unit">{inWords(unit(shown))}</span>
                <span className={`change ${tone}`}>{isSeen ? signed(change, digits) : ''}</span>
              </dd>
            </div>
          )
        })}
    </dl>
  )
}
