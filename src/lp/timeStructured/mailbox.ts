import { DEEDS, type Deed, type Half } from './half.ts'
import type { HalfData } from './layout.ts'

/** What the root and a half exchange. */
export interface Side {
  border: Float64Array
  gathered: Float64Array
  complement: Float64Array
}

/** Memory through which a half in another thread is asked and answers. */
export interface Mailbox extends Side {
  /** State, and number of the deed. */
  state: Int32Array
  args: Float64Array
  /** Length of the answer, then the answer. */
  answer: Float64Array
  point: { x: Float64Array; y: Float64Array }
}

const [IDLE, ASKED, FAILED, ENDED] = [0, 1, 2, 3]
/** Deeds of a mailbox beside those of a half; `setCosts` takes right-hand sides as well, all from where points are handed over. */
const EXTRA = ['point', 'setPoint', 'setCosts', 'setSpans'] as const
type Asked = Deed | (typeof EXTRA)[number]
const ALL: readonly Asked[] = [...DEEDS, ...EXTRA]

/** Takes memory that threads can share. */
export function openMailbox({ border, bounded, free, rows }: HalfData): Mailbox {
  const doubles = (count: number) => new Float64Array(new SharedArrayBuffer(8 * Math.max(1, count)), 0, count)
  return {
    state: new Int32Array(new SharedArrayBuffer(8)),
    args: doubles(8),
    answer: doubles(24),
    border: doubles(border),
    gathered: doubles(border),
    complement: doubles(border ** 2),
    point: { x: doubles(bounded + free), y: doubles(rows) },
  }
}

/** Asks for something without waiting. */
export function post({ state, args }: Mailbox, deed: Asked, numbers: ArrayLike<number>): void {
  args.set(numbers)
  state[1] = ALL.indexOf(deed)
  Atomics.store(state, 0, ASKED)
  Atomics.notify(state, 0)
}

/** Waits for the answer. */
export function collect({ state, answer }: Mailbox): readonly number[] {
  while (Atomics.load(state, 0) === ASKED) Atomics.wait(state, 0, ASKED)
  if (Atomics.load(state, 0) === FAILED) throw new Error('a half of the year failed in its thread')
  return [...answer.subarray(1, 1 + answer[0]!)]
}

/** Tells the other end that nothing more will come. */
export function hangUp({ state }: Mailbox): void {
  Atomics.store(state, 0, ENDED)
  Atomics.notify(state, 0)
}

/**
 * The other end: does what it is asked, until the mailbox is hung up. The half is opened when something is asked first, so
 * that whoever asks hears of a half that cannot be opened.
 */
export function serve(open: () => Half, mailbox: Mailbox): void {
  const { state, args, answer, border, gathered, complement, point } = mailbox
  let opened: Half | undefined
  while (true) {
    Atomics.wait(state, 0, IDLE)
    const now = Atomics.load(state, 0)
    if (now === ENDED) return
    if (now !== ASKED) continue
    try {
      opened ??= open()
      const half = opened
      const deed = ALL[state[1]!]!
      if (deed === 'setPoint') {
        half.point().x.set(point.x)
        half.point().y.set(point.y)
      } else if (deed === 'setCosts') {
        half.numbers().cost.set(point.x)
        half.numbers().right.set(point.y)
      } else if (deed === 'setSpans') {
        const { span } = half.numbers()
        span.set(point.x.subarray(0, span.length))
      } else if (deed === 'point') {
        point.x.set(half.point().x)
        point.y.set(half.point().y)
      } else {
        half.border.set(border)
        const result = half.run(deed, args)
        answer[0] = result.length
        answer.set(result, 1)
        border.set(half.border)
        gathered.set(half.gathered)
        if (deed === 'factor') complement.set(half.complement)
      }
      Atomics.compareExchange(state, 0, ASKED, IDLE)
    } catch {
      Atomics.store(state, 0, FAILED)
    }
    Atomics.notify(state, 0)
  }
}
