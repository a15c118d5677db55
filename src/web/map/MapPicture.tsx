import { useMemo } from 'react'
import { heatColor } from '../charts/heatColor.ts'
import type { Case } from '../data/case.ts'
import type { Ground } from '../data/ground.ts'
import { useNarrow } from '../design/useNarrow.ts'
import { desk, useDesk } from '../state/desk.ts'
import { useWords } from '../words/useWords.ts'
import { FlowArrow } from './FlowArrow.tsx'
import { GridLines } from './GridLines.tsx'
import { type Frame, flowsAt, frameOf, isBuilt, type Point, priceRange, pricesAt } from './mapModel.ts'
import { PlaceNames } from './PlaceNames.tsx'
import { Plants } from './Plants.tsx'

/** More places than these leave room on a phone for their names alone: prices stand in the list, flows in the table. */
const MANY = 6

/** What the map shows beside places and flows. */
export interface Shown {
  plants: boolean
  lines: boolean
}

/** The country in an hour: prices as colours, flows as moving arrows. */
export function MapPicture({
  shown,
  ground,
  hour,
  layers,
  id,
}: {
  shown: Case
  ground: Ground
  hour: number
  layers: Shown
  id: string
}) {
  const { t, name, number } = useWords()
  const frame = useMemo(() => frameOf(ground, seenPlaces(shown)), [ground, shown])
  const [least, most] = useMemo(() => priceRange(shown), [shown])
  const chosen = useDesk(state => state.place)
  const prices = pricesAt(shown, hour)
  const flows = flowsAt(shown, hour)
  const nodeOf = (oblast: string, zone: string) => (shown.places.includes(oblast) ? oblast : zone)
  const colorOf = (place: string) => heatColor(((prices.get(place) ?? least) - least) / (most - least || 1))
  const nodes = [...new Set([...shown.places, ...flows.flatMap(({ from, to }) => [from, to])])].filter(
    place => place in ground.places,
  )
  const atOf = (place: string): Point => frame.at(ground.places[place]!.at)
  const isCrowded = useNarrow() && shown.places.length > MANY
  const widest = Math.max(1, ...flows.map(({ ratingMw }) => ratingMw))
  return (
    <svg
      id={id}
      className={isCrowded ? 'map crowded' : 'map'}
      viewBox={`0 0 ${frame.width} ${frame.height.toFixed(0)}`}
      role="img"
      aria-label={t('map.label')}
    >
      {ground.outlines.map(({ name: oblast, zone, rings }) => {
        const node = nodeOf(oblast, zone)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the same is on the buttons beside the map.
          <path
            key={oblast}
            className={node === chosen ? 'oblast chosen' : 'oblast'}
            d={pathOf(rings, frame)}
            fill={colorOf(node)}
            onClick={() => desk.set({ place: node === chosen ? '' : node })}
          >
            <title>
              {t('map.area', {
                oblast: name(oblast),
                place: name(node),
                price: number(prices.get(node), 1),
                currency: shown.currency,
              })}
            </title>
          </path>
        )
      })}
      {layers.lines ? <GridLines ground={ground} year={shown.year} frame={frame} /> : null}
      {layers.plants ? <Plants plants={ground.plants} year={shown.year} frame={frame} /> : null}
      {flows
        .filter(({ from, to }) => from in ground.places && to in ground.places)
        .map(flow => (
          <FlowArrow
            key={[flow.from, flow.to, flow.isDirect].join()}
            flow={flow}
            from={atOf(flow.from)}
            to={atOf(flow.to)}
            widthPu={flow.ratingMw / widest}
          />
        ))}
      <PlaceNames
        shown={shown}
        nodes={nodes}
        atOf={atOf}
        prices={prices}
        frame={frame}
        isCrowded={isCrowded}
      />
    </svg>
  )
}

/** Places that the map must hold. */
const seenPlaces = ({ places, connections }: Case) => [
  ...new Set([...places, ...connections.filter(isBuilt).flatMap(({ from, to }) => [from, to])]),
]

const pathOf = (rings: Ground['outlines'][number]['rings'], { at }: Frame) =>
  rings
    .map(
      ring =>
        `M${ring
          .map(point =>
            at(point)
              .map(each => each.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('')
