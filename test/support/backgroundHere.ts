import { PlannerError } from '../../src/errors.ts'
import type { Background, Listener } from '../../src/web/background.ts'
import type { Question } from '../../src/web/messages.ts'
import { answerOf } from '../../src/web/worker/answer.ts'
import type { Coarse } from '../../src/web/worker/coarse.ts'

/** What a worker of the page does, in this thread. */
export function backgroundHere(coarse: Coarse, listener: Listener): Background {
  let isOpen = true
  let [running, next]: [boolean, Question | undefined] = [false, undefined]
  const answer = async (question: Question): Promise<() => void> => {
    try {
      if (question.kind === 'quick') {
        const found = answerOf(await coarse.answer(question.wish))
        return () => listener.onAnswer(found)
      }
      if (question.kind === 'measure') {
        const usual = await coarse.measure(question.wish)
        return () => listener.onUsual(usual)
      }
      if (question.kind !== 'cut') throw new Error(`${question.kind} is not asked here`)
      const found = answerOf(await coarse.cut(question.wish, question.stretches, question.prices))
      return () => listener.onCut(found)
    } catch (error) {
      if (!(error instanceof PlannerError)) throw error
      return () => listener.onFailure(error)
    }
  }
  const post = async (question: Question) => {
    running = true
    next = undefined
    const tell = await answer(question)
    running = false
    if (!isOpen) return
    if (next) void post(next)
    tell()
  }
  const close = () => {
    isOpen = false
  }
  return {
    ask: question => void post(question),
    askNext(question) {
      if (running) next = question
      else void post(question)
    },
    cancel: close,
    close,
  }
}
