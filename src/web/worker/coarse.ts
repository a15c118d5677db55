import type { SolverChoice } from '../../lp/solver.ts'
import { openSolverHere } from '../../lp/solverHere.ts'
import type { Prepared } from '../../study/prepare.ts'
import { openQuick, type Quick } from '../../study/quick.ts'
import type { Run } from '../../study/run.ts'
import type { Prices, Wish } from '../messages.ts'
import type { Desk } from './desk.ts'

/** An answer and what it answers. */
export interface Answered {
  run: Run
  prepared: Prepared
  wish: Wish
  milliseconds: number
}

/** Answers over stretches of adjacent hours. */
export interface Coarse {
  /** Cuts the horizon anew, where prices say if they are known, and answers. */
  cut(wish: Wish, stretches: number, prices?: Prices): Promise<Answered>
  /** Answers over the stretches that there are; the first question cuts them. */
  answer(wish: Wish): Promise<Answered>
  /** What an answer takes that starts from another one nearby: all later ones. [ms] */
  measure(wish: Wish): Promise<number>
}

/**
 * @param stretches  how many the first question cuts
 * @param now        a monotonic clock [ms]
 */
export function openCoarse(desk: Desk, stretches: number, choice: SolverChoice, now: () => number): Coarse {
  const solver = openSolverHere(choice)
  let quick: Quick | undefined
  const cut: Coarse['cut'] = (wish, count, prices) => {
    const started = now()
    quick = openQuick(desk.prepare(wish), count, solver, prices)
    return ask(wish, quick, started)
  }
  const ask = async (wish: Wish, by: Quick, started: number): Promise<Answered> => {
    const prepared = desk.prepare(wish)
    return { run: await by.answer(prepared), prepared, wish, milliseconds: now() - started }
  }
  const answer: Coarse['answer'] = wish => (quick ? ask(wish, quick, now()) : cut(wish, stretches))
  return {
    cut,
    answer,
    async measure(wish) {
      await answer(neighbourOf(wish))
      return (await answer(wish)).milliseconds
    },
  }
}

/** Another wish, as far away as levers move at once, that needs a network of its own. */
const neighbourOf = (wish: Wish): Wish => ({
  ...wish,
  levers: { ...wish.levers, co2: (wish.levers.co2 ?? 1) + 1, demand: (wish.levers.demand ?? 0) + 1 },
})
