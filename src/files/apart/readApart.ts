import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { PlannerError } from '../../errors.ts'
import { shownPath } from '../places.ts'
import type { Answer, Order } from './answer.ts'

/** What the reading of a file may take: something for every file, and more for each megabyte of it. */
export interface Allowance {
  seconds: number
  secondsPerMb: number
  memoryMb: number
  memoryMbPerMb: number
}

/** What one file may take. */
export interface Limits {
  seconds: number
  memoryMb: number
}

/** No file takes more, however large it is. [MB] */
const MOST_MEMORY_MB = 4000

/** What a file may take, by its size: twice as much for twice as much. */
export function limitsOf(path: string, allowance: Allowance): Limits {
  const { seconds, secondsPerMb, memoryMb, memoryMbPerMb } = allowance
  const sizeMb = statSync(path).size / 1e6
  return {
    seconds: Math.ceil(seconds + secondsPerMb * sizeMb),
    memoryMb: Math.min(MOST_MEMORY_MB, Math.ceil(memoryMb + memoryMbPerMb * sizeMb)),
  }
}

/**
 * Reads a file in a thread of its own, for libraries that on damaged files never come back, or take all memory there is:
 * nothing else can end them.
 *
 * @param thread  a module that answers by `answerApart`
 * @param limits  after which the thread is ended
 * @throws PlannerError INPUT_INVALID  what the thread refuses, or that it took too long or too much
 */
export function readApart<Content>(path: string, thread: URL, limits: Limits, more = {}): Promise<Content> {
  const worker = new Worker(thread, {
    // What libraries write there says nothing to whoever has the file; what is wrong comes as an answer.
    stderr: true,
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  })
  const refuse = (what: string) =>
    new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
      { where: shownPath(path), what, hint: 'It is damaged, or made to do harm.' },
    ])
  return new Promise<Content>((resolve, reject) => {
    const clock = setTimeout(
      () => reject(refuse(`The file could not be read within ${limits.seconds} s.`)),
      limits.seconds * 1000,
    )
    worker.on('message', (answer: Answer<Content>) => {
      clearTimeout(clock)
      if ('content' in answer) resolve(answer.content)
      else reject(failureOf(answer))
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(clock)
      reject(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? refuse(`The file could not be read within ${limits.memoryMb} MB of memory.`)
          : error,
      )
    })
    worker.on('exit', () => {
      clearTimeout(clock)
      reject(refuse('What reads it gave up without a word.'))
    })
    worker.postMessage({ path, memoryMb: limits.memoryMb, ...more } satisfies Order)
  }).finally(() => {
    // Not waited for: whoever asked has the answer.
    void worker.terminate()
  })
}

/** An error as it was thrown in the thread. */
function failureOf(answer: Exclude<Answer<unknown>, { content: unknown }>): Error {
  if ('refused' in answer) {
    const { code, message, problems } = answer.refused
    return new PlannerError(code, message, problems)
  }
  const error = new Error(answer.failed.message)
  return Object.assign(error, answer.failed)
}

/** The module of a thread beside another: the published package holds JavaScript, the repository TypeScript. */
export const threadBeside = (module: string, name: string): URL =>
  new URL(`./${name}.${module.endsWith('.ts') ? 'ts' : 'js'}`, module)
