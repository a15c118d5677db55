import type { LonLat, SpokenMap } from '../figure.ts'
import { escapeText } from './escape.ts'

/** A connection with words for its label. */
type MapConnection = SpokenMap['connections'][number]

const WIDTH = 880
const MARGIN = 16
/** Room for the scale below the map. [px] */
const SCALE_HEIGHT = 36
/** Width of the widest connection, and of the narrowest. [px] */
const [WIDEST, NARROWEST] = [11, 3]
/** Connections end this far from their centres, so that names stay readable. [px] */
const GAP = 9

/** Parallels at which the projection is true, and its middle. [°] */
const [SOUTH, NORTH, MIDDLE] = [43, 53, 67]
const RADIAN = Math.PI / 180

/**
 * Albers' conic projection, which keeps areas:
 *
 *   n = (sin φ₁ + sin φ₂) / 2,   ρ = √(cos² φ₁ + 2 n (sin φ₁ − sin φ)) / n,   θ = n (λ − λ₀)
 *   x = ρ sin θ,   y = −ρ cos θ, downwards being positive on a screen                      [radius of the Earth]
 *
 * @see J. P. Snyder, “Map Projections: A Working Manual”, U.S. Geological Survey Professional Paper 1395, 1987, §14.
 */
export function project([longitude, latitude]: LonLat): LonLat {
  const n = (Math.sin(SOUTH * RADIAN) + Math.sin(NORTH * RADIAN)) / 2
  const c = Math.cos(SOUTH * RADIAN) ** 2 + 2 * n * Math.sin(SOUTH * RADIAN)
  const radius = Math.sqrt(c - 2 * n * Math.sin(latitude * RADIAN)) / n
  const angle = n * (longitude - MIDDLE) * RADIAN
  return [radius * Math.sin(angle), radius * Math.cos(angle)]
}

/** Draws a map as SVG. */
export function drawMap({ areas, connections, scale }: SpokenMap): string {
  const place = fitted(areas.flatMap(({ rings }) => rings.flat()))
  const borders = areas.map(({ rings, color, name }) => {
    const path = rings.map(ring => `M${ring.map(point => pixels(place.at(point))).join('L')}Z`).join('')
    return `<path d="${path}" fill="${color}" stroke="#c4c6cc" stroke-width="0.8" stroke-linejoin="round"><title>${escapeText(name)}</title></path>`
  })
  const lines = connections.map(each => drawConnection(each, place.at))
  const names = areas.map(({ name, at }) => drawName(name, at, connections, place.at))
  const labels = connections.map(each => drawLabel(each, place.at))
  const height = place.height + SCALE_HEIGHT
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height.toFixed(0)}" font-family="system-ui, sans-serif"><style>.where{font-size:12px;fill:#444;text-anchor:middle}.mw{font-size:12px;font-weight:600;fill:#111;text-anchor:middle}.halo{stroke:#fff;stroke-width:3px;stroke-linejoin:round}.key{font-size:12px;fill:#555}</style>${[...borders, ...lines, ...names, ...labels].join('')}${drawScale(scale, place.height)}</svg>`
}

/** Where points lie on the drawing. */
interface Placing {
  at: (point: LonLat) => LonLat
  /** Height of the map without its scale. [px] */
  height: number
}

/** Scales and moves projected points so that all of them fit the width. */
function fitted(points: readonly LonLat[]): Placing {
  const [xs, ys] = [0, 1].map(axis => points.map(point => project(point)[axis]!))
  const [left, right, top, bottom] = [
    lowest(xs!),
    -lowest(xs!.map(x => -x)),
    lowest(ys!),
    -lowest(ys!.map(y => -y)),
  ]
  const zoom = (WIDTH - 2 * MARGIN) / (right - left)
  return {
    at: point => {
      const [x, y] = project(point)
      return [MARGIN + zoom * (x - left), MARGIN + zoom * (y - top)]
    },
    height: zoom * (bottom - top) + 2 * MARGIN,
  }
}

const lowest = (values: readonly number[]) =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)

/** A line with an arrow in its middle. */
function drawConnection({ from, to, color, widthPu, title }: MapConnection, at: Placing['at']): string {
  const [[x0, y0], [x1, y1]] = [at(from), at(to)]
  const length = Math.max(1, Math.hypot(x1 - x0, y1 - y0))
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length]
  const width = NARROWEST + (WIDEST - NARROWEST) * widthPu
  const [ax, ay] = [x0 + dx * GAP, y0 + dy * GAP]
  const [bx, by] = [x1 - dx * GAP, y1 - dy * GAP]
  const size = width / 2 + 5
  const tip = along(x0, y0, dx, dy, 0.64 * length + size)
  const foot = along(x0, y0, dx, dy, 0.64 * length - size)
  const arrow = `M${pixels(tip)}L${pixels([foot[0] - dy * size, foot[1] + dx * size])}L${pixels([foot[0] + dy * size, foot[1] - dx * size])}Z`
  return `<g><title>${escapeText(title)}</title><path d="M${pixels([ax, ay])}L${pixels([bx, by])}" stroke="${color}" stroke-width="${width.toFixed(1)}" stroke-linecap="round"/><path d="${arrow}" fill="${color}" stroke="#fff" stroke-width="1"/></g>`
}

const along = (x: number, y: number, dx: number, dy: number, far: number): LonLat => [
  x + dx * far,
  y + dy * far,
]

/** The flow beside its connection: above it, or to the right of one that is steep. */
function drawLabel({ from, to, label, widthPu }: MapConnection, at: Placing['at']): string {
  const [[x0, y0], [x1, y1]] = [at(from), at(to)]
  const length = Math.max(1, Math.hypot(x1 - x0, y1 - y0))
  const [dx, dy] = [(x1 - x0) / length, (y1 - y0) / length]
  const steep = Math.abs(dy) > 0.6
  const sign = (steep ? dy : dx) < 0 ? -1 : 1
  const aside = (NARROWEST + (WIDEST - NARROWEST) * widthPu) / 2 + (steep ? 13 : 7)
  const [x, y] = [(x0 + x1) / 2 + sign * (dy * aside), (y0 + y1) / 2 - sign * dx * aside + (steep ? 4 : 0)]
  return drawText(label, [x, y], 'mw')
}

/** Text over a white rim of itself, drawn first: not every reader of SVG knows the order of painting. */
function drawText(text: string, [x, y]: LonLat, kind: string): string {
  const place = `x="${x.toFixed(1)}" y="${y.toFixed(1)}"`
  const escaped = escapeText(text)
  return `<text ${place} class="${kind} halo" aria-hidden="true">${escaped}</text><text ${place} class="${kind}">${escaped}</text>`
}

/** A centre with its name, on the side to which fewer connections run. */
function drawName(
  name: string,
  where: LonLat,
  connections: readonly MapConnection[],
  at: Placing['at'],
): string {
  const [x, y] = at(where)
  const down = connections
    .flatMap(({ from, to }) => (isSame(from, where) ? [to] : isSame(to, where) ? [from] : []))
    .reduce((sum, other) => sum + Math.sign(at(other)[1] - y), 0)
  const above = down >= 0
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5" fill="#333"/>${drawText(name, [x, y + (above ? -9 : 18)], 'where')}`
}

function drawScale(scale: SpokenMap['scale'], top: number): string {
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, scale.length)
  return scale
    .map(({ color, label }, k) => {
      const x = MARGIN + k * step
      return `<rect x="${x.toFixed(1)}" y="${(top + 10).toFixed(1)}" width="22" height="8" rx="4" fill="${color}"/><text x="${(x + 28).toFixed(1)}" y="${(top + 18).toFixed(1)}" class="key">${escapeText(label)}</text>`
    })
    .join('')
}

const isSame = (one: LonLat, other: LonLat) => one[0] === other[0] && one[1] === other[1]

const pixels = ([x, y]: LonLat) => `${x.toFixed(1)} ${y.toFixed(1)}`
