import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { TIME_STRUCTURED } from './chosenSolver.ts'
import type { LinearProgram } from './program.ts'
import {
  noSolution,
  type Solution,
  type SolveOptions,
  type SolveProgress,
  type Solver,
  type SolverChoice,
} from './solver.ts'
import type { Question } from './solverThread.ts'

/** Which solver, and how many threads it may take. */
export interface SolverRequest {
  choice?: SolverChoice
  /** One or two; as many as the machine has unless given. */
  threads?: number
  /** Most memory for our own solver: what would take more is handed over. [MB] */
  memoryMb?: number
}

/**
 * A solver in a thread of its own, so that nothing here blocks.
 *
 * One programme at a time: whoever asks meanwhile waits for its turn, so open several for several. Aborting a solve ends
 * its thread, as a failure does; the next one starts afresh.
 */
export async function openSolver({
  choice = 'auto',
  threads = availableParallelism(),
  memoryMb,
}: SolverRequest = {}): Promise<Solver> {
  const limit = memoryMb ? { memoryLimit: 1e6 * memoryMb } : {}
  let thread = startThread()
  let isClosed = false
  // A thread begun after the end would keep the process from ending.
  const renew = async () => {
    await thread.terminate()
    if (!isClosed) thread = startThread()
  }
  // HiGHS is loaded when it is needed first; it is large.
  const name =
    choice === 'highs'
      ? ((await ask(thread, { options: {}, choice, threads })) as string)
      : `${TIME_STRUCTURED}, or HiGHS`
  const solveNow = async (
    program: LinearProgram,
    { signal, onProgress, ...options }: SolveOptions,
  ): Promise<Solution> => {
    if (signal?.aborted) return noSolution('stopped')
    let stop = () => {}
    const stopped = new Promise<'stopped'>(resolve => {
      stop = () => resolve('stopped')
      signal?.addEventListener('abort', stop)
    })
    try {
      const asked = ask(thread, { program, options, choice, threads, ...limit }, onProgress)
      const answer = await Promise.race([asked, stopped])
      if (answer !== 'stopped') return answer as Solution
    } catch (error) {
      await renew()
      throw error
    } finally {
      signal?.removeEventListener('abort', stop)
    }
    await renew()
    return noSolution('stopped')
  }
  // An answer does not say which question it belongs to.
  let turn: Promise<unknown> = Promise.resolve()
  return {
    name,
    takesWholeYears: choice !== 'highs',
    solve(program, options = {}) {
      const answer = turn.then(() => solveNow(program, options))
      turn = answer.catch(() => {})
      return answer
    },
    async close() {
      isClosed = true
      await thread.terminate()
    },
  }
}

/** Enough for short-lived objects; the rest is in arrays, and threads would keep more for themselves. */
const YOUNG_MB = 6

function startThread(): Worker {
  // The published package holds JavaScript, the repository TypeScript.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new Worker(new URL(`./solverThread.${extension}`, import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  })
}

function ask(
  thread: Worker,
  question: Question,
  onProgress?: (progress: SolveProgress) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const forget = () => {
      thread.off('message', hear)
      thread.off('error', fail)
    }
    const hear = (answer: unknown) => {
      const { failure, progress } = answer as { failure?: string; progress?: SolveProgress }
      if (progress) {
        onProgress?.(progress)
        return
      }
      forget()
      if (failure) reject(new Error(failure))
      else resolve(answer)
    }
    const fail = (error: Error) => {
      forget()
      reject(error)
    }
    thread.on('message', hear)
    thread.on('error', fail)
    thread.postMessage(question)
  })
}
