import { parentPort } from 'node:worker_threads'
import { type SolverTools, solveChosen } from './chosenSolver.ts'
import { highsName } from './highs.ts'
import type { LinearProgram } from './program.ts'
import type { SolveOptions, SolverChoice } from './solver.ts'
import { startHalfThread } from './timeStructured/startHalfThread.ts'

/** What the thread is asked. */
export interface Question {
  program?: LinearProgram
  options: SolveOptions
  choice: SolverChoice
  threads: number
  /** Most memory for our own solver. [bytes] */
  memoryLimit?: number
}

const memory: NonNullable<SolverTools['memory']> = {}

/** The other end of `openSolver`: answers one programme at a time, and tells how far it has come. */
parentPort?.on('message', async ({ program, options, choice, threads, memoryLimit }: Question) => {
  try {
    if (!program) {
      parentPort?.postMessage(await highsName())
      return
    }
    const tools = {
      memory,
      ...(memoryLimit ? { memoryLimit } : {}),
      ...(threads > 1 ? { startThread: startHalfThread } : {}),
    }
    const onProgress = (progress: object) => parentPort?.postMessage({ progress })
    parentPort?.postMessage(await solveChosen(program, { ...options, onProgress }, choice, tools))
  } catch (error) {
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) })
  }
})
