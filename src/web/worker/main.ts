import { PlannerError } from '../../errors.ts'
import { openSolverHere } from '../../lp/solverHere.ts'
import type { Prepared } from '../../study/prepare.ts'
import { type Run, run } from '../../study/run.ts'
import type { Question, Reply } from '../messages.ts'
import { answerOf } from './answer.ts'
import { type Desk, openDesk } from './desk.ts'
import { type FastEnough, openFastEnough } from './fastEnough.ts'

const now = () => performance.now()
const reply = (message: Reply) => postMessage(message)

/** Does the page want what is bettered now? Not what only warms the solver up. */
let isHeard = false
let [desk, fastEnough]: [Desk | undefined, FastEnough | undefined] = [undefined, undefined]

/** The thread in which the page's studies are made: opened once, then one question at a time. */
addEventListener('message', async ({ data: question }: MessageEvent<Question>) => {
  try {
    if (question.kind === 'open') {
      desk = openDesk(question.data, question.scenario)
      fastEnough = openFastEnough(desk, question, now)
    } else if (desk) await answer(question)
  } catch (error) {
    const problems = error instanceof PlannerError ? error.problems : []
    reply({ kind: 'failure', message: error instanceof Error ? error.message : String(error), problems })
  }
})

async function answer(question: Exclude<Question, { kind: 'open' }>): Promise<void> {
  const { wish } = question
  if (question.kind === 'exact') {
    const started = now()
    const prepared = desk!.prepare(wish)
    const solved = await solveAll(prepared)
    reply({
      kind: 'answer',
      answer: answerOf({ run: solved, prepared, wish, milliseconds: now() - started }, desk!.sources),
    })
    return
  }
  const prices = question.kind === 'quick' ? question.prices : undefined
  const answered = await fastEnough!.answer(wish, prices)
  isHeard = question.kind === 'quick'
  reply(isHeard ? { kind: 'answer', answer: answerOf(answered) } : { kind: 'warm' })
  setTimeout(improve)
}

/** Betters the last quick answer step by step; between two steps, questions are heard. */
async function improve(): Promise<void> {
  const better = await fastEnough?.improve()
  if (!better) return
  if (isHeard) reply({ kind: 'better', answer: answerOf(better) })
  setTimeout(improve)
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
