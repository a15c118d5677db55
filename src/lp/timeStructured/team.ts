import { type Deed, openHalf } from './half.ts'
import type { HalfData } from './layout.ts'
import { collect, type Mailbox, openMailbox, post, type Side } from './mailbox.ts'
import type { Placed } from './placed.ts'

/** The halves of the year, each perhaps in a thread of its own, doing the same at the same time. */
export interface Team {
  /** Complementary pairs of all halves. */
  pairs: number
  sides: readonly Side[]
  /** Lets all halves do something; gives what each answers. */
  run(deed: Deed, args: Float64Array): readonly (readonly number[])[]
  /** Values of all variables and duals of all rows, by half. */
  points(): readonly { x: Float64Array; y: Float64Array }[]
  /** Puts values and duals in their place, by half. */
  setPoints(points: readonly { x: Float64Array; y: Float64Array }[]): void
  /** Other costs, right-hand sides and distances of bounds, by half. */
  setNumbers(numbers: readonly Placed[]): void
  close(): void
}

/** Starts a thread that serves a half through a mailbox; see `halfThread.ts`. */
export type StartThread = (data: HalfData, mailbox: Mailbox) => { end(): void }

/**
 * Opens the halves: the last in a thread of its own if one can be started, the others here. The arithmetic is the same
 * either way, to the bit.
 */
export function openTeam(datas: readonly HalfData[], startThread?: StartThread): Team {
  const last = startThread ? datas.length - 1 : datas.length
  const away = datas.slice(last).map(openMailbox)
  const threads = away.map((mailbox, k) => startThread!(datas[last + k]!, mailbox))
  const here = datas.slice(0, last).map(openHalf)
  return {
    pairs: datas.reduce((sum, { bounded, boxes }) => sum + bounded + boxes, 0),
    sides: [...here, ...away],
    run(deed, args) {
      for (const mailbox of away) post(mailbox, deed, args)
      const near = here.map(half => half.run(deed, args))
      return [...near, ...away.map(collect)]
    },
    points() {
      for (const mailbox of away) post(mailbox, 'point', [])
      const near = here.map(half => half.point())
      for (const mailbox of away) collect(mailbox)
      return [...near, ...away.map(({ point }) => point)]
    },
    setPoints(points) {
      points.forEach(({ x, y }, h) => {
        const target = here[h]?.point() ?? away[h - here.length]!.point
        target.x.set(x)
        target.y.set(y)
      })
      for (const mailbox of away) {
        post(mailbox, 'setPoint', [])
        collect(mailbox)
      }
    },
    setNumbers(numbers) {
      numbers.forEach(({ cost, right, span }, h) => {
        const near = here[h]?.numbers()
        near?.cost.set(cost)
        near?.right.set(right)
        near?.span.set(span)
      })
      for (const [k, mailbox] of away.entries()) {
        const { cost, right, span } = numbers[here.length + k]!
        mailbox.point.x.set(cost)
        mailbox.point.y.set(right)
        post(mailbox, 'setCosts', [])
        collect(mailbox)
        mailbox.point.x.set(span)
        post(mailbox, 'setSpans', [])
        collect(mailbox)
      }
    },
    close() {
      for (const { end } of threads) end()
    },
  }
}
