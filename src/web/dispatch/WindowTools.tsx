import { hourlyOf } from '../data/hourly.ts'
import { Pick } from '../parts/Pick.tsx'
import { desk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { moved, zoomed } from './windowMoves.ts'
import { look, type TimeProps } from './windows.ts'

/** Lengths of windows on buttons. [h] */
const LENGTHS = [
  ['day', 24],
  ['week', 168],
  ['month', 730],
] as const

/** Which place, which stretch of time. */
export function WindowTools({ shown, window, place, hour }: TimeProps) {
  const { t, name, moment } = useWords()
  const { hours, start } = hourlyOf(shown)
  const around = (length: number) => {
    const from = Math.max(
      0,
      Math.min(hours - length, Math.floor((hour + 5) / 24) * 24 - 5 - Math.floor(length / 48) * 24),
    )
    look([Math.max(0, from), Math.min(hours, Math.max(0, from) + length)], hours)
  }
  const step = (window[1] - window[0]) / 2
  const steps = [
    ['◀', 'dispatch.back', moved(window, -step, hours)],
    ['▶', 'dispatch.on', moved(window, step, hours)],
    ['+', 'dispatch.closer', zoomed(window, 0.6, 0.5, hours)],
    ['−', 'dispatch.further', zoomed(window, 1.6, 0.5, hours)],
  ] as const
  return (
    <div className="card window-tools">
      <Pick
        label={t('dispatch.place')}
        value={place}
        options={[
          { value: '', name: t('dispatch.country') },
          ...shown.places.map(value => ({ value, name: name(value) })),
        ]}
        onPick={chosen => desk.set({ place: chosen })}
      />
      <fieldset className="row" aria-label={t('dispatch.window')}>
        {LENGTHS.filter(([, length]) => length < hours).map(([key, length]) => (
          <button
            key={key}
            type="button"
            className="small"
            aria-pressed={window[1] - window[0] === length}
            onClick={() => around(length)}
          >
            {t(`dispatch.${key}`)}
          </button>
        ))}
        <button
          type="button"
          className="small"
          aria-pressed={window[1] - window[0] === hours}
          onClick={() => look([0, hours], hours)}
        >
          {t('dispatch.all')}
        </button>
        {steps.map(([sign, label, to]) => (
          <button
            key={sign}
            type="button"
            className="small"
            onClick={() => look(to, hours)}
            aria-label={t(label)}
          >
            {sign}
          </button>
        ))}
      </fieldset>
      <p className="note">
        {moment(start + window[0] * 3_600_000)} – {moment(start + window[1] * 3_600_000)} (UTC+5)
      </p>
    </div>
  )
}
