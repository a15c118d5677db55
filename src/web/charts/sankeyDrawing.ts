import type { Speech } from '../words/speech.ts'
import type { Drawing, Ink } from './pen.ts'

/** A stream between two knots. */
export interface Stream {
  from: string
  to: string
  value: number
  color: string
}

/** Knots in columns from left to right, and streams between them. */
export interface SankeyPicture {
  columns: readonly (readonly { id: string; name: string; color: string }[])[]
  streams: readonly Stream[]
  unit: string
}

const [KNOT, GAP, SIDE, TOP] = [14, 12, 120, 20]

/** Draws streams as wide as they are large. */
export const sankeyDrawing =
  (
    { columns, streams, unit }: SankeyPicture,
    { number, unit: inWords }: Pick<Speech, 'number' | 'unit'>,
  ): Drawing =>
  (pen, { width, height }, ink: Ink) => {
    const through = (id: string) =>
      Math.max(sumOf(streams.filter(({ from }) => from === id)), sumOf(streams.filter(({ to }) => to === id)))
    const seen = columns.map(column => column.filter(({ id }) => through(id) > 0))
    const scale = Math.min(
      ...seen.map(column => {
        const total = column.reduce((sum, { id }) => sum + through(id), 0)
        return (height - TOP - 8 - GAP * (column.length - 1)) / Math.max(total, 1e-9)
      }),
    )
    const place = new Map<string, { x: number; y: number; out: number; in: number }>()
    seen.forEach((column, k) => {
      const x = SIDE + (k * (width - 2 * SIDE - KNOT)) / Math.max(1, seen.length - 1)
      let y = TOP
      for (const { id } of column) {
        place.set(id, { x, y, out: y, in: y })
        y += through(id) * scale + GAP
      }
    })
    for (const { from, to, value, color } of streams) {
      const [a, b] = [place.get(from), place.get(to)]
      if (!a || !b || value <= 0) continue
      pen.area(ribbon(a.x + KNOT, a.out, b.x, b.in, value * scale), faded(color))
      a.out += value * scale
      b.in += value * scale
    }
    seen.forEach((column, k) => {
      for (const { id, name, color } of column) {
        const { x, y } = place.get(id)!
        const tall = Math.max(1, through(id) * scale)
        pen.rect(x, y, KNOT, tall, color)
        const isLeft = k === 0
        const at = k === seen.length - 1 ? x + KNOT + 6 : isLeft ? x - 6 : x + KNOT + 6
        pen.text(at, y + tall / 2 + 4, `${name} ${number(through(id), 1)}`, {
          color: ink.text,
          align: isLeft ? 'right' : 'left',
        })
      }
    })
    pen.text(4, 12, inWords(unit), { color: ink.soft, size: 11 })
  }

const sumOf = (all: readonly { value: number }[]) => all.reduce((sum, { value }) => sum + value, 0)

const STEPS = 24

/** A band from one height to another that leaves and arrives level. */
function ribbon(x0: number, y0: number, x1: number, y1: number, thick: number): number[] {
  const [upper, lower]: [number[], number[]] = [[], []]
  for (let k = 0; k <= STEPS; k++) {
    const share = k / STEPS
    const bend = share * share * (3 - 2 * share)
    const [x, y] = [x0 + share * (x1 - x0), y0 + bend * (y1 - y0)]
    upper.push(x, y)
    lower.unshift(x, y + thick)
  }
  return [...upper, ...lower]
}

/** Streams let one another be seen. */
const faded = (color: string) => (color.length === 7 ? `${color}88` : color)
