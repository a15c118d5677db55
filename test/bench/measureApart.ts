import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Outcome, Size } from './measure.ts'

/** One case with one solver: its size if it was built, and what came of it. */
export interface Measured {
  caseName: string
  solverName: string
  size?: Size
  outcome?: Outcome
  /** Why there is no outcome. */
  failure?: string
}

// Compiled, as in the published package, or as it stands.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
const PROGRAM = fileURLToPath(new URL(`measureProcess.${extension}`, import.meta.url))

/** As the command line starts (`src/cli/main.ts`): without it the collector lets 70 MB of short-lived objects lie. */
const YOUNG = ['--max-semi-space-size=4']

/**
 * Measures in a process of its own, so that memory is its own and a solve that takes too long can be ended.
 *
 * @param limitSeconds  of the solve alone
 */
export function measureApart(caseName: string, solverName: string, limitSeconds: number): Promise<Measured> {
  const measured: Measured = { caseName, solverName }
  const child = fork(PROGRAM, [caseName, solverName], { execArgv: YOUNG })
  let limit: NodeJS.Timeout | undefined
  child.on('message', (message: Pick<Measured, 'size' | 'outcome' | 'failure'>) => {
    Object.assign(measured, message)
    clearTimeout(limit)
    if (message.size) limit = setTimeout(giveUp, limitSeconds * 1000)
  })
  function giveUp() {
    measured.failure = `not in ${limitSeconds} s`
    child.kill('SIGKILL')
  }
  return new Promise(resolve => {
    child.on('exit', (code, signal) => {
      clearTimeout(limit)
      if (!measured.outcome) measured.failure ??= `the process ended with ${signal ?? code}`
      resolve(measured)
    })
  })
}
