import type { Case } from '../data/case.ts'
import { carrierColor } from '../design/colors.ts'
import { useTheme } from '../design/useTheme.ts'
import { desk, useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { placesAt } from './mapModel.ts'

/** What each place does in the hour: who gives, what is asked for, what crosses its border. */
export function PlacesNow({ shown, hour }: { shown: Case; hour: number }) {
  const { t, name, number, signed, unit } = useWords()
  const ground = useDesk(state => state.ground)
  const chosen = useDesk(state => state.place)
  const isDark = useTheme()
  const places = placesAt(shown, hour)
  const most = Math.max(
    1,
    ...places.map(({ supply, demandMw }) =>
      Math.max(
        demandMw,
        supply.reduce((sum, { mw }) => sum + Math.max(0, mw), 0),
      ),
    ),
  )
  return (
    <fieldset className="places" aria-label={t('map.places')}>
      {places.map(({ place, supply, demandMw, price, netImportMw }) => (
        <button
          key={place}
          type="button"
          className={place === chosen ? 'place-now chosen' : 'place-now'}
          aria-pressed={place === chosen}
          onClick={() => desk.set({ place: place === chosen ? '' : place })}
        >
          <span className="place-name">
            <strong>{name(place)}</strong>
            <span>
              {number(price, 1)} {unit(`${shown.currency}/MWh`)}
            </span>
          </span>
          <svg viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
            {bars(supply, most).map(({ carrier, x, width }) => (
              <rect
                key={carrier}
                x={x}
                width={width}
                height="16"
                fill={carrierColor(ground, carrier, isDark)}
              />
            ))}
            <rect x={(200 * demandMw) / most - 1} width="2" height="16" className="demand-mark" />
          </svg>
          <small>{t('map.balance', { demand: number(demandMw), net: signed(netImportMw) })}</small>
        </button>
      ))}
    </fieldset>
  )
}

function bars(supply: readonly { carrier: string; mw: number }[], most: number) {
  let x = 0
  return supply.flatMap(({ carrier, mw }) => {
    if (mw <= 0) return []
    const bar = { carrier, x, width: (200 * mw) / most }
    x += bar.width
    return [bar]
  })
}
