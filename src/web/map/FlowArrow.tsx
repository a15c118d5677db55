import { useWords } from '../words/useWords.ts'
import type { Flow, Point } from './mapModel.ts'

/** Colours of loading, told apart by lightness as well. [share of the rating, from] */
export const LOADING = [
  { from: 0, className: 'calm' },
  { from: 0.6, className: 'busy' },
  { from: 0.9, className: 'full' },
] as const

/** Lines end this far from their places, so that names stay readable. [px] */
const GAP = 16
const [WIDEST, NARROWEST] = [13, 3]
const CHEVRONS = 4

/** An arrow below this length has no room for its number. */
const SHORT = 60

/** What flows between two places: a line as wide as its rating, arrows that move the faster the fuller it is. */
export function FlowArrow({
  flow,
  from,
  to,
  widthPu,
}: {
  flow: Flow
  from: Point
  to: Point
  widthPu: number
}) {
  const { t, name, number, percent } = useWords()
  const { mw, ratingMw, isDirect } = flow
  const loading = ratingMw > 0 ? mw / ratingMw : 0
  const length = Math.max(1, Math.hypot(to[0] - from[0], to[1] - from[1]))
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const gap = Math.min(GAP, length / 4)
  // Direct current beside alternating current runs a little apart from it.
  const aside = isDirect ? 14 : 0
  const a: Point = [from[0] + dx * gap - dy * aside, from[1] + dy * gap + dx * aside]
  const b: Point = [to[0] - dx * gap - dy * aside, to[1] - dy * gap + dx * aside]
  const width = NARROWEST + (WIDEST - NARROWEST) * widthPu
  const { className } = LOADING.findLast(step => loading >= step.from)!
  const [mx, my] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  const gaps = {
    from: name(flow.from),
    to: name(flow.to),
    mw: number(mw),
    rating: number(ratingMw),
    loading: percent(loading),
  }
  const size = 4 + width / 2
  return (
    <g className={`flow ${className}${isDirect ? ' direct' : ''}`}>
      <title>{`${t('map.flow', gaps)}\n${flow.names.map(name).join('\n')}`}</title>
      <line x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} strokeWidth={width} />
      {mw > 1
        ? Array.from({ length: CHEVRONS }, (_, k) => (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: arrows of one line are alike.
              key={k}
              className="chevron"
              d={`M${-size} ${-size}L${size} 0L${-size} ${size}Z`}
              style={{
                offsetPath: `path("M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}")`,
                animationDuration: `${(length / (20 + 90 * loading)).toFixed(1)}s`,
                animationDelay: `-${((k / CHEVRONS) * (length / (20 + 90 * loading))).toFixed(2)}s`,
              }}
            />
          ))
        : null}
      <text {...(length < SHORT ? below(a, b) : beside([mx, my], width, Math.abs(dy) > 0.6))}>
        {number(mw)}
      </text>
    </g>
  )
}

/** The number of a flow: right of a steep line, above a flat one. */
function beside([x, y]: Point, width: number, isSteep: boolean) {
  if (isSteep) return { x: x + width / 2 + 8, y: y + 4, textAnchor: 'start' } as const
  return { x, y: y - width / 2 - 7, textAnchor: 'middle' } as const
}

/** The number of a flow so short that it would lie under names: below both of its ends, whichever way it flows. */
const below = ([x0, y0]: Point, [x1, y1]: Point) =>
  ({ x: Math.max(x0, x1), y: Math.max(y0, y1), dy: '1.6em', style: { textAnchor: 'start' } }) as const
