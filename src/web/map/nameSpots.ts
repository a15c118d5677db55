import { NAME_SIZE, widthOf } from '../charts/names.ts'
import type { Point } from './mapModel.ts'

/** A name to be written beside its point. */
export interface Named {
  at: Point
  text: string
  /** Size of its letters. [px] */
  size: number
  /** Where it stands by preference; the other sides are tried in turn. */
  side: Side
}

/** Where a name stands. */
export interface Spot {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

const SIDES = ['above', 'below', 'right', 'left'] as const

type Side = (typeof SIDES)[number]

/** Between a point and its name, and half of a point. [px] */
const [APART, POINT] = [9, 6]
/** Height of capitals as a part of a letter's size. [pu] */
const CAPITAL_PU = 0.75

/** A rectangle: left, top, right, bottom. [px] */
type Box = readonly [number, number, number, number]

/**
 * Places names one after the other on the side of their points where they lie least over names before them, over points, and
 * outside of the picture; the preferred side where several are equally free.
 */
export function nameSpots(names: readonly Named[], width: number, height: number): Spot[] {
  const taken: Box[] = names.map(({ at: [x, y] }) => [x - POINT, y - POINT, x + POINT, y + POINT])
  return names.map((name, k) => {
    const own = taken[k]
    const others = taken.filter(box => box !== own)
    const tried = [name.side, ...SIDES.filter(side => side !== name.side)].map(side => {
      const spot = spotAt(name, side)
      const box = boxOf(name, spot)
      return { spot, box, cost: covered(box, others) + outside(box, width, height) }
    })
    const best = tried.reduce((least, each) => (each.cost < least.cost - 1 ? each : least))
    taken.push(best.box)
    return best.spot
  })
}

function spotAt({ at: [x, y], size }: Named, side: Side): Spot {
  if (side === 'above') return { x, y: y - APART - 3, anchor: 'middle' }
  if (side === 'below') return { x, y: y + APART + CAPITAL_PU * size, anchor: 'middle' }
  const level = y + (CAPITAL_PU * size) / 2
  return side === 'right'
    ? { x: x + APART, y: level, anchor: 'start' }
    : { x: x - APART, y: level, anchor: 'end' }
}

function boxOf({ text, size }: Named, { x, y, anchor }: Spot): Box {
  const width = (widthOf(text) * size) / NAME_SIZE
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  return [left, y - CAPITAL_PU * size, left + width, y + 0.2 * size]
}

const covered = (box: Box, others: readonly Box[]) =>
  others.reduce((sum, other) => sum + overlap(box, other), 0)

const overlap = (one: Box, other: Box) =>
  Math.max(0, Math.min(one[2], other[2]) - Math.max(one[0], other[0])) *
  Math.max(0, Math.min(one[3], other[3]) - Math.max(one[1], other[1]))

/** What lies outside of the picture is lost: it counts twice. */
const outside = (box: Box, width: number, height: number) =>
  2 * ((box[2] - box[0]) * (box[3] - box[1]) - overlap(box, [0, 0, width, height]))
