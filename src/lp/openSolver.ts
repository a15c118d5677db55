import { Worker } from 'node:worker_threads'
import type { LinearProgram } from './program.ts'
import { noSolution, type Solution, type Solver } from './solver.ts'

/**
 * HiGHS in a thread of its own, so that nothing here blocks.
 *
 * One programme at a time; open several for several. Aborting a solve ends its thread, the next one starts afresh.
 */
export async function openSolver(): Promise<Solver> {
  let thread = startThread()
  const name = (await ask(thread, {})) as string
  return {
    name,
    async solve(program: LinearProgram, { signal, ...options } = {}) {
      if (signal?.aborted) return noSolution('stopped')
      let stop = () => {}
      const stopped = new Promise<'stopped'>(resolve => {
        stop = () => resolve('stopped')
        signal?.addEventListener('abort', stop)
      })
      const answer = await Promise.race([ask(thread, { program, options }), stopped])
      signal?.removeEventListener('abort', stop)
      if (answer !== 'stopped') return answer as Solution
      await thread.terminate()
      thread = startThread()
      return noSolution('stopped')
    },
    async close() {
      await thread.terminate()
    },
  }
}

function startThread(): Worker {
  // The published package holds JavaScript, the repository TypeScript.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return new Worker(new URL(`./solverThread.${extension}`, import.meta.url))
}

function ask(thread: Worker, question: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const forget = () => {
      thread.off('message', hear)
      thread.off('error', fail)
    }
    const hear = (answer: unknown) => {
      forget()
      const failure = (answer as { failure?: string }).failure
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
