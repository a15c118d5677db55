import { desk, shownCase, useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { MOST, nameOfRun } from './runs.ts'

/** Which runs are compared; the run on the desk may be kept for it. */
export function Chooser({ compared }: { compared: readonly string[] }) {
  const { t } = useWords()
  const ground = useDesk(state => state.ground)!
  const kept = useDesk(state => state.kept)
  const ids = [...ground.scenarios.map(({ name }) => name), ...kept]
  const keep = () => {
    const { cases, kept: before } = desk.get()
    const id = `kept-${before.length + 1}`
    const shown = shownCase(desk.get())
    if (!shown) return
    desk.set({
      cases: { ...cases, [id]: shown },
      kept: [...before, id],
      compared: [...compared, id].slice(-MOST),
    })
  }
  const toggle = (id: string) =>
    desk.set({ compared: compared.includes(id) ? compared.filter(each => each !== id) : [...compared, id] })
  return (
    <fieldset className="card chooser">
      <legend>{t('compare.choose', { most: String(MOST) })}</legend>
      {ids.map(id => (
        <label key={id} className="toggle">
          <input
            type="checkbox"
            name={id}
            checked={compared.includes(id)}
            disabled={
              (!compared.includes(id) && compared.length >= MOST) ||
              (compared.includes(id) && compared.length === 1)
            }
            onChange={() => toggle(id)}
          />
          {nameOfRun(id, ground, t)}
        </label>
      ))}
      <button type="button" id="keep" onClick={keep}>
        {t('compare.keep')}
      </button>
    </fieldset>
  )
}
