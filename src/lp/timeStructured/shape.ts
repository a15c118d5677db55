import type { Growing } from '../growing.ts'
import { SHAPE_FIELDS } from './record.ts'

/** The lists of places of one stage. */
export class ShapeOf {
  cStart: number[] = []
  cSlot: number[] = []
  aStart: number[] = []
  aSlack: number[] = []
  agStart: number[] = []
  agSlot: number[] = []
  oSlack: number[] = []
  ogStart: number[] = []
  ogSlot: number[] = []

  /** The place of an equal shape, or of this one, now kept. */
  intern(
    known: Map<number, { at: number; shape: Int32Array; starts: Int32Array }[]>,
    shapes: Growing<Int32Array>,
  ) {
    const lists = SHAPE_FIELDS.map(name => this[name])
    const starts = new Int32Array(lists.length)
    const shape = new Int32Array(lists.reduce((sum, list) => sum + list.length, lists.length))
    let next = 0
    let hash = 17
    lists.forEach((list, k) => {
      shape[next++] = list.length
      starts[k] = next
      for (const value of list) {
        hash = (Math.imul(hash, 31) + value) | 0
        shape[next++] = value
      }
    })
    const alike = known.get(hash) ?? []
    const same = alike.find(
      each => each.shape.length === shape.length && each.shape.every((value, k) => value === shape[k]),
    )
    if (same) return same
    const fresh = { at: shapes.length, shape, starts }
    for (const value of shape) shapes.push(value)
    known.set(hash, [...alike, fresh])
    return fresh
  }
}
