import { openSolverHere } from '../../lp/solverHere.ts'
import type { Prepared } from '../../study/prepare.ts'
import { openQuick, type Quick } from '../../study/quick.ts'
import type { Run } from '../../study/run.ts'
import type { Prices, Subject, Wish } from '../messages.ts'
import type { Desk } from './desk.ts'

/** A moved slider is answered in this time. [ms] */
const BUDGET = 300
/** Share of it that a usual answer may take: some take twice as long. */
const USUAL = 0.6
/** Numbers of stretches to choose from, and by how much each is above the one before. */
const LADDER = [96, 144, 216, 324, 486, 729]
const GROWTH = 1.5

/** An answer and what it answers. */
export interface Answered {
  run: Run
  prepared: Prepared
  wish: Wish
  milliseconds: number
}

/** Quick answers over as many stretches as this machine solves in time. */
export interface FastEnough {
  answer(wish: Wish, prices?: Prices): Promise<Answered>
  /** To be called while nobody waits, until it gives nothing more: the same answer over more stretches, if there is time for so many. */
  improve(): Promise<Answered | undefined>
}

/**
 * Begins with the fewest stretches and takes more while what the last answer took leaves room for them; after a late answer
 * it takes fewer, for good. A number that was asked for stays as it is.
 *
 * @param now  a monotonic clock [ms]
 */
export function openFastEnough(desk: Desk, subject: Subject, now: () => number): FastEnough {
  const solver = openSolverHere(subject.solver ?? 'highs')
  const ladder = subject.segments ? [subject.segments] : LADDER
  let [step, most] = [0, ladder.length - 1]
  /** What an answer takes that starts from another; unknown where the horizon has just been cut. */
  let usual: number | undefined
  let [quick, last, known]: [Quick | undefined, Wish | undefined, Prices | undefined] = [
    undefined,
    undefined,
    undefined,
  ]
  const ask = async (wish: Wish): Promise<Answered> => {
    const started = now()
    const prepared = desk.prepare(wish)
    const run = await quick!.answer(prepared)
    return { run, prepared, wish, milliseconds: now() - started }
  }
  const cut = (to: number, wish: Wish): Promise<Answered> => {
    ;[step, usual] = [to, undefined]
    quick = openQuick(desk.prepare(wish), ladder[step]!, solver, known)
    return ask(wish)
  }
  return {
    async answer(wish, prices) {
      known = prices ?? known
      const isCut = !quick || prices !== undefined
      const answered = isCut ? await cut(step, wish) : await ask(wish)
      if (!isCut) usual = answered.milliseconds
      // What is refused is not bettered.
      last = wish
      return answered
    },
    async improve() {
      if (!last) return undefined
      usual ??= (await ask(neighbourOf(last))).milliseconds
      if (usual > BUDGET && step > 0) {
        most = step - 1
        return cut(most, last)
      }
      const hasMore = step < most && quick!.firsts.length === ladder[step]
      return hasMore && GROWTH * usual <= USUAL * BUDGET ? cut(step + 1, last) : undefined
    },
  }
}

/** Another wish, as far away as levers move at once, that needs a network of its own. */
const neighbourOf = (wish: Wish): Wish => ({
  ...wish,
  levers: { ...wish.levers, co2: (wish.levers.co2 ?? 1) + 1, demand: (wish.levers.demand ?? 0) + 1 },
})
