import { useEffect } from 'react'
import { hourlyOf } from '../data/hourly.ts'
import { MapPicture } from '../map/MapPicture.tsx'
import { PlacesNow } from '../map/PlacesNow.tsx'
import { Scrubber } from '../parts/Scrubber.tsx'
import { desk, useDesk } from '../state/desk.ts'
import { fetchCase } from '../state/fetching.ts'
import { useWords } from '../words/useWords.ts'

/** The scenario of the film. */
const FILM = '2030-cold-calm'

/** A cold and calm week, hour by hour: who goes without, and when. */
export function Cinema() {
  const { t, name, number, moment, unit } = useWords()
  const ground = useDesk(state => state.ground)!
  const film = useDesk(state => state.cases[FILM])
  const hour = useDesk(state => state.hour)
  useEffect(() => {
    void fetchCase(FILM)
    return () => desk.set({ isPlaying: false })
  }, [])
  if (!film) return <p className="waiting">{t('page.loading')}</p>
  const { hours, start, snapshotAt } = hourlyOf(film)
  const at = Math.min(hour, hours - 1)
  const short = film.supply
    .filter(({ carrier, mw }) => carrier === 'unserved' && mw[snapshotAt[at]!]! > 0.5)
    .map(({ place, mw }) => `${name(place)} ${number(mw[snapshotAt[at]!])} ${unit('MW')}`)
  return (
    <section className="card cinema">
      <h2>{t('cinema.title', { when: moment(start + at * 3_600_000) })}</h2>
      <p className={short.length > 0 ? 'bad subtitle' : 'good subtitle'} role="status">
        {short.length > 0 ? t('cinema.dark', { places: short.join(', ') }) : t('cinema.lit')}
      </p>
      <div className="map-and-places">
        <MapPicture
          id="film"
          shown={film}
          ground={ground}
          hour={at}
          layers={{ plants: false, lines: false }}
        />
        <PlacesNow shown={film} hour={at} />
      </div>
      <Scrubber shown={film} />
    </section>
  )
}
