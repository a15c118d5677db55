import type { Case } from '../data/case.ts'
import { useNarrow } from '../design/useNarrow.ts'
import { useWords } from '../words/useWords.ts'
import type { Frame, Point } from './mapModel.ts'
import { nameSpots } from './nameSpots.ts'

/** Sizes of the letters of places and of neighbours, those of the style of the page. [px] */
const SIZES = { wide: [15, 13], narrow: [32, 26], crowded: [27, 24] } as const

/** Places and neighbours with their names, which give way to one another, and prices unless the map is crowded. */
export function PlaceNames({
  shown: { places },
  nodes,
  atOf,
  prices,
  frame,
  isCrowded,
}: {
  shown: Case
  nodes: readonly string[]
  atOf: (place: string) => Point
  prices: ReadonlyMap<string, number>
  frame: Frame
  isCrowded: boolean
}) {
  const { name, number } = useWords()
  const isNarrow = useNarrow()
  const isHome = (place: string) => places.includes(place)
  const priceOf = (place: string) =>
    isCrowded || !isHome(place) || !prices.has(place) ? '' : number(prices.get(place), 1)
  const [own, abroad] = isCrowded ? SIZES.crowded : isNarrow ? SIZES.narrow : SIZES.wide
  const spots = nameSpots(
    nodes.map(place => ({
      at: atOf(place),
      text: `${name(place)} ${priceOf(place)}`.trim(),
      size: isHome(place) ? own : abroad,
      side: isHome(place) ? 'above' : sideAway(atOf(place), places.map(atOf)),
    })),
    frame.width,
    frame.height,
  )
  return nodes.map((place, k) => {
    const [cx, cy] = atOf(place)
    const { x, y, anchor } = spots[k]!
    return (
      <g key={place} className={isHome(place) ? 'place' : 'place abroad'}>
        <circle cx={cx} cy={cy} r={isHome(place) ? 6 : 4} />
        <text x={x} y={y} style={{ textAnchor: anchor }}>
          {name(place)}
          {priceOf(place) === '' ? null : <tspan className="price"> {priceOf(place)}</tspan>}
        </text>
      </g>
    )
  })
}

/** The side of a neighbour's point that is away from the nearest place of the country. */
function sideAway([x, y]: Point, home: readonly Point[]): 'left' | 'right' {
  const distance = ([hx, hy]: Point) => Math.hypot(hx - x, hy - y)
  const nearest = home.reduce((best, each) => (distance(each) < distance(best) ? each : best))
  return x < nearest[0] ? 'left' : 'right'
}
