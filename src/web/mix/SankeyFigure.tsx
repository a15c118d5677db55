import { useMemo } from 'react'
import { type SankeyPicture, type Stream, sankeyDrawing } from '../charts/sankeyDrawing.ts'
import type { Case } from '../data/case.ts'
import { hourlyOf } from '../data/hourly.ts'
import { carrierColor, seriesColor } from '../design/colors.ts'
import { useTheme } from '../design/useTheme.ts'
import { Figure } from '../parts/Figure.tsx'
import { Picture } from '../parts/Picture.tsx'
import { useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { generationTwh } from './sums.ts'

const HEIGHT = 380
/** Streams below this are left out. [TWh] */
const SMALL = 0.02

/** Where electricity comes from and where it goes: carriers → places → demand, other places, stores. */
export function SankeyFigure({ shown }: { shown: Case }) {
  const speech = useWords()
  const { t, name } = speech
  const ground = useDesk(state => state.ground)
  const isDark = useTheme()
  const picture = useMemo<SankeyPicture>(() => {
    const carriers = hourlyOf(shown).carriers
    const colorOf = (carrier: string) => carrierColor(ground, carrier, isDark)
    const given = shown.places.flatMap(place =>
      [...generationTwh(shown, place)].map(([carrier, value]) => ({
        from: carrier,
        to: `at ${place}`,
        value,
        color: colorOf(carrier),
      })),
    )
    const grey = isDark ? '#8795a8' : '#8492a6'
    const streams: Stream[] = [
      ...given,
      ...shown.places.flatMap((place, k) => usesOf(shown, place, seriesColor(k))),
    ]
    return {
      unit: 'TWh',
      streams: streams.filter(({ value }) => value > SMALL),
      columns: [
        [
          ...carriers.map(id => ({ id, name: name(id), color: colorOf(id) })),
          { id: 'in', name: t('mix.arrivals'), color: grey },
        ],
        shown.places.map((place, k) => ({ id: `at ${place}`, name: name(place), color: seriesColor(k) })),
        [
          { id: 'demand', name: t('key.demandLine'), color: isDark ? '#dfe7f0' : '#2c3a4b' },
          { id: 'out', name: t('mix.departures'), color: grey },
          { id: 'stores', name: t('mix.stores'), color: colorOf('pumped-storage') },
        ],
      ],
    }
  }, [shown, ground, isDark, name, t])
  const draw = useMemo(() => sankeyDrawing(picture, speech), [picture, speech])
  const label = new Map(picture.columns.flat().map(knot => [knot.id, knot.name]))
  const sheet = {
    columns: [t('table.from'), t('table.to'), speech.unit('TWh')],
    rows: picture.streams.map(({ from, to, value }) => [label.get(from) ?? from, label.get(to) ?? to, value]),
    digits: 2,
  }
  return (
    <Figure
      title={t('mix.sankey')}
      note={t('mix.sankeyNote')}
      saving={{ file: `streams-${shown.scenario}`, drawing: { draw, height: HEIGHT }, sheet }}
    >
      <Picture draw={draw} height={HEIGHT} label={t('mix.sankey')} />
    </Figure>
  )
}

/** Where the electricity of a place goes, and what comes to it from elsewhere. [TWh] */
function usesOf({ demand, supply, connections, lengths }: Case, place: string, color: string): Stream[] {
  const twh = (mw: Float64Array, sign: 1 | -1 = 1) =>
    mw.reduce((sum, each, t) => sum + Math.max(0, sign * each) * lengths[t]!, 0) / 1e6
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const own = supply.filter(each => each.place === place)
  const leaving = connections.map(({ from, to, mw }) =>
    from === place ? twh(mw) : to === place ? twh(mw, -1) : 0,
  )
  const coming = connections.map(({ from, to, mw }) =>
    to === place ? twh(mw) : from === place ? twh(mw, -1) : 0,
  )
  const at = `at ${place}`
  return [
    { from: 'in', to: at, value: sum(coming), color: '#8492a6' },
    {
      from: at,
      to: 'demand',
      value: sum(demand.filter(each => each.place === place).map(({ mw }) => twh(mw))),
      color,
    },
    { from: at, to: 'out', value: sum(leaving), color },
    { from: at, to: 'stores', value: sum(own.map(({ mw }) => twh(mw, -1))), color },
  ]
}
