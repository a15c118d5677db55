import { parentPort } from 'node:worker_threads'
import { highsName, solveWithHighs } from './highs.ts'
import type { LinearProgram } from './program.ts'
import type { SolveOptions } from './solver.ts'

/** The other end of `openSolver`: answers one programme at a time. */
parentPort?.on(
  'message',
  async ({ program, options }: { program?: LinearProgram; options: SolveOptions }) => {
    try {
      parentPort?.postMessage(program ? await solveWithHighs(program, options) : await highsName())
    } catch (error) {
      parentPort?.postMessage({ failure: error instanceof Error ? error.message : String(error) })
    }
  },
)
