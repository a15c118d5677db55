import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import type { SolveTask } from './solveProcess.ts'
import type { SolveMessage } from './solveRequest.ts'

/** What a solve may take. */
export interface Limits {
  memoryMb: number
  seconds: number
}

/** How a process ended. */
export type ProcessEnd =
  | Exclude<SolveMessage, { kind: 'progress' }>
  /** It took more than it may, or was told to stop: trying again would not help. */
  | { kind: 'stopped'; because: string }
  /** It went away without a word. */
  | { kind: 'lost'; because: string }

/** How often memory is looked at. [ms] */
const LOOK_MS = 500
/** Below whatever people do at this computer. */
const NICENESS = 10

/** Solves in a process of its own, which can be ended at any moment and takes nobody along when it dies. */
export function runProcess(
  task: SolveTask,
  limits: Limits,
  signal: AbortSignal,
  hear: (message: SolveMessage & { kind: 'progress' }) => void,
): Promise<ProcessEnd> {
  // The published package holds JavaScript, the repository TypeScript.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const child = fork(new URL(`./solveProcess.${extension}`, import.meta.url), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4'],
  })
  let because: string | undefined
  const end = (reason: string) => {
    because ??= reason
    child.kill('SIGKILL')
  }
  const cancel = () => end('cancelled')
  signal.addEventListener('abort', cancel)
  if (signal.aborted) cancel()
  const watch = setInterval(() => {
    if (memoryMb(child) > limits.memoryMb) end(`It took more than ${limits.memoryMb} MB of memory.`)
  }, LOOK_MS)
  const clock = setTimeout(() => end(`It took longer than ${limits.seconds} s.`), limits.seconds * 1000)
  return new Promise(resolve => {
    let said: ProcessEnd | undefined
    let complaint = ''
    child.stderr!.on('data', text => {
      complaint = `${complaint}${text}`.slice(-4000)
    })
    child.on('message', (message: SolveMessage) => {
      if (message.kind === 'progress') hear(message)
      else said = message
    })
    child.on('error', error => {
      complaint ||= error.message
    })
    child.on('close', (code, killed) => {
      clearInterval(watch)
      clearTimeout(clock)
      signal.removeEventListener('abort', cancel)
      const lost = { kind: 'lost' as const, because: complaint.trim() || `It ended with ${killed ?? code}.` }
      resolve(because ? { kind: 'stopped', because } : (said ?? lost))
    })
    child.send(task, () => {})
    lower(child)
  })
}

function lower({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, NICENESS)
  } catch {
    // Already gone, or not allowed here.
  }
}

/** Memory of a process where the system tells, else 0. [MB] */
function memoryMb({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
