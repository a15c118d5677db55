import { PlannerError } from '../../errors.ts'
import { highsName } from '../../lp/highs.ts'
import { openSolverHere } from '../../lp/solverHere.ts'
import type { Prepared } from '../../study/prepare.ts'
import { type Run, run } from '../../study/run.ts'
import type { Question, Reply, Wish } from '../messages.ts'
import { answerOf } from './answer.ts'
import { type Coarse, openCoarse } from './coarse.ts'
import { type Desk, openDesk } from './desk.ts'

const now = () => performance.now()
const reply = (message: Reply) => postMessage(message)

/** Stretches of a first answer, where nobody says how many. */
const FIRST_STRETCHES = 96
let [desk, coarse]: [Desk | undefined, Coarse | undefined] = [undefined, undefined]

/** The thread in which the page's studies are made: opened once, then one question at a time. */
addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
  try {
    if (question.kind === 'open') {
      desk = openDesk(question.data, question.scenario)
      // Fetched now: later there may be no network. Whoever needs it tells what is wrong with it.
      highsName().catch(() => {})
      coarse = openCoarse(desk, question.segments ?? FIRST_STRETCHES, question.solver ?? 'highs', now)
    } else if (desk) await answer(question)
  } catch (error) {
    const problems = error instanceof PlannerError ? error.problems : []
    reply({ kind: 'failure', message: error instanceof Error ? error.message : String(error), problems })
  }
})

async function answer(question: Exclude<Question, { kind: 'open' }>): Promise<void> {
  const { kind, wish } = question
  if (kind === 'exact') return answerExactly(wish)
  if (kind === 'measure') return reply({ kind: 'usual', milliseconds: await coarse!.measure(wish) })
  if (kind === 'quick') return reply({ kind: 'answer', answer: answerOf(await coarse!.answer(wish)) })
  const { stretches, prices } = question
  reply({ kind, answer: answerOf(await coarse!.cut(wish, stretches, prices)) })
}

async function answerExactly(wish: Wish): Promise<void> {
  const started = now()
  const prepared = desk!.prepare(wish)
  const solved = await solveAll(prepared)
  const answered = { run: solved, prepared, wish, milliseconds: now() - started }
  reply({ kind: 'answer', answer: answerOf(answered, desk!.sources) })
}

/** Every hour, by our own solver. */
function solveAll(prepared: Prepared): Promise<Run> {
  return run(prepared, {
    solver: openSolverHere(),
    sources: new Map(),
    onProgress: (stage, share, detail) =>
      reply({ kind: 'progress', stage, share, ...(detail ? { detail } : {}) }),
  })
}
