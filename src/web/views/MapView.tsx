import { useState } from 'react'
import { heatColor } from '../charts/heatColor.ts'
import { hourlyOf, inOrder } from '../data/hourly.ts'
import { carrierColor } from '../design/colors.ts'
import { useTheme } from '../design/useTheme.ts'
import { pageSvg } from '../export/pageSvg.ts'
import { MapPicture, type Shown } from '../map/MapPicture.tsx'
import { placesAt, priceRange } from '../map/mapModel.ts'
import { PlacesNow } from '../map/PlacesNow.tsx'
import { Figure } from '../parts/Figure.tsx'
import { Legend } from '../parts/Legend.tsx'
import { Scrubber } from '../parts/Scrubber.tsx'
import { shownCase, useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'

/** The country hour by hour: prices, flows, plants. */
export function MapView() {
  const { t, name, number, moment, unit, inUnit } = useWords()
  const shown = useDesk(shownCase)!
  const ground = useDesk(state => state.ground)!
  const wanted = useDesk(state => state.hour)
  const isDark = useTheme()
  const [layers, setLayers] = useState<Shown>({ plants: true, lines: false })
  const { hours, start, carriers } = hourlyOf(shown)
  const hour = Math.min(wanted, hours - 1)
  const [least, most] = priceRange(shown)
  const sheet = {
    columns: [
      t('table.place'),
      t('table.demandMw'),
      t('table.netImportMw'),
      inUnit(t('key.price'), `${shown.currency}/MWh`),
      ...carriers.map(carrier => inUnit(name(carrier), 'MW')),
    ],
    rows: placesAt(shown, hour).map(({ place, demandMw, netImportMw, price, supply }) => [
      name(place),
      demandMw,
      netImportMw,
      price,
      ...carriers.map(carrier => supply.find(each => each.carrier === carrier)?.mw ?? 0),
    ]),
    digits: 1,
  }
  const toggle = (layer: keyof Shown) => (
    <label className="toggle">
      <input
        type="checkbox"
        checked={layers[layer]}
        onChange={event => setLayers({ ...layers, [layer]: event.target.checked })}
      />
      {t(`map.${layer}`)}
    </label>
  )
  return (
    <Figure
      title={t('map.title', { when: moment(start + hour * 3_600_000) })}
      saving={{
        file: `map-${shown.scenario}-${hour}`,
        sheet,
        svg: () => pageSvg(document.querySelector<SVGSVGElement>('#map')),
      }}
      tools={
        <>
          {toggle('plants')}
          {toggle('lines')}
        </>
      }
    >
      <div className="map-and-places">
        <div>
          <MapPicture id="map" shown={shown} ground={ground} hour={hour} layers={layers} />
          <div className="map-keys">
            <span className="price-key">
              {number(least, 1)}
              {Array.from({ length: 9 }, (_, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: steps of a scale.
                <svg key={k} viewBox="0 0 10 10" aria-hidden="true">
                  <rect width="10" height="10" fill={heatColor(k / 8)} />
                </svg>
              ))}
              {number(most, 1)} {unit(`${shown.currency}/MWh`)}
            </span>
            <span className="loading-key calm">{t('map.calm')}</span>
            <span className="loading-key busy">{t('map.busy')}</span>
            <span className="loading-key full">{t('map.full')}</span>
            {layers.lines ? <span className="note">{t('map.voltages')}</span> : null}
          </div>
        </div>
        <PlacesNow shown={shown} hour={hour} />
      </div>
      <Scrubber shown={shown} />
      <Legend
        items={inOrder([
          ...carriers,
          ...(layers.plants ? ground.plants.map(({ carrier }) => carrier) : []),
        ]).map(carrier => ({ name: name(carrier), color: carrierColor(ground, carrier, isDark) }))}
      />
    </Figure>
  )
}
