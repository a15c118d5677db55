import type { Speech } from '../words/speech.ts'
import { roomFor, widthOf } from './names.ts'
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

const [KNOT, GAP, TOP] = [14, 12, 20]
/** Room for names at the sides: as much as they need, of a narrow picture not more than this share. [pu] */
const SIDE_PU = 0.3
/** Between a knot and its name. [px] */
const APART = 6

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
    const label = ({ id, name }: { id: string; name: string }) => `${name} ${number(through(id), 1)}`
    const names = [seen[0], seen.at(-1)].map(column => roomFor((column ?? []).map(label)))
    const [left, right] = names.map(room => Math.min(room, SIDE_PU * width)) as [number, number]
    const step = (width - left - right - KNOT) / Math.max(1, seen.length - 1)
    const place = new Map<string, { x: number; y: number; out: number; in: number }>()
    seen.forEach((column, k) => {
      const x = left + k * step
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
      const isLeft = k === 0
      const room = isLeft ? left : k === seen.length - 1 ? right : step - KNOT
      for (const knot of column) {
        const { x, y } = place.get(knot.id)!
        const tall = Math.max(1, through(knot.id) * scale)
        pen.rect(x, y, KNOT, tall, knot.color)
        // Between two columns that are near one another there is no room for numbers; they stand in the table.
        const isNarrow = widthOf(label(knot)) > 1.5 * room
        pen.text(
          isLeft ? x - APART : x + KNOT + APART,
          y + tall / 2 + 4,
          isNarrow ? knot.name : label(knot),
          {
            color: ink.text,
            align: isLeft ? 'right' : 'left',
            most: room - 2 * APART,
          },
        )
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
