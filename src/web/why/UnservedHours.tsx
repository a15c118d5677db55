import type { Case } from '../data/case.ts'
import { hourlyOf, spread } from '../data/hourly.ts'
import { Figure } from '../parts/Figure.tsx'
import { desk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'

/** Fewer than these MW are rounding. */
const SOME_MW = 0.5
const MOST_ROWS = 60

/** Every hour in which demand is not met; each opens the map at that hour. */
export function UnservedHours({ shown }: { shown: Case }) {
  const { t, name, number, moment, unit } = useWords()
  const { start } = hourlyOf(shown)
  const hours = shown.supply
    .filter(({ carrier }) => carrier === 'unserved')
    .flatMap(({ place, mw }) =>
      [...spread(mw, hourlyOf(shown)).entries()].flatMap(([hour, short]) =>
        short > SOME_MW ? [{ place, hour, short }] : [],
      ),
    )
    .sort((one, other) => other.short - one.short)
  const sheet = {
    columns: [t('table.hour'), t('table.place'), t('why.short')],
    rows: hours.map(({ place, hour, short }) => [
      new Date(start + hour * 3_600_000).toISOString(),
      name(place),
      short,
    ]),
    digits: 1,
  }
  if (hours.length === 0) return <p className="card good-news">{t('why.allServed')}</p>
  return (
    <Figure
      title={t('why.unserved', { count: number(hours.length) })}
      saving={{ file: `unserved-${shown.scenario}`, sheet, isLong: true }}
    >
      <ul className="chips">
        {hours.slice(0, MOST_ROWS).map(({ place, hour, short }) => (
          <li key={`${place} ${hour}`}>
            <button type="button" className="small" onClick={() => desk.set({ hour, place, view: 'map' })}>
              {name(place)}, {moment(start + hour * 3_600_000)}:{' '}
              <strong>
                {number(short)} {unit('MW')}
              </strong>
            </button>
          </li>
        ))}
      </ul>
    </Figure>
  )
}
