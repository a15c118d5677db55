import { type ChildProcess, fork } from 'node:child_process'
import { setPriority } from 'node:os'
import { PlannerError } from '../../errors.ts'
import { keptCase } from '../../files/solvedCases.ts'
import type { Site } from '../../server/site.ts'
import { caseFile } from '../../web/messages.ts'
import { bundledPage } from './bundle.ts'
import { type PageCase, pageCases } from './cases.ts'
import { filesBeside } from './filesBeside.ts'
import { openLine } from './waitingLine.ts'

/** What nobody waits for is below whatever people do at this computer. */
const NICENESS = 15

/** The page as a centre hands it out. */
export interface Page extends Site {
  /** A case that was solved for something else, and where it is kept. */
  know(name: string, kept: string): void
  /** Solves in the background, one after the other, what nobody has asked for yet. */
  solveRest(): void
  close(): void
}

/** The page with everything beside it; a case that is not kept is solved when it is asked for. Nothing if no page is here. */
export async function openPage(): Promise<Page | undefined> {
  const folder = await bundledPage()
  if (!folder) return undefined
  const cases = pageCases()
  const files = filesBeside(true)
  const kept = new Map<string, string>()
  let child: ChildProcess | undefined
  const line = openLine(async (name, isAsked) => {
    child = startSolve(cases.find(each => each.name === name)!)
    if (!isAsked) lower(child)
    kept.set(name, await ended(child, name))
  })
  const solved = async ({ name }: PageCase, isAsked: boolean) => {
    if (!kept.has(name)) await line.done(name, isAsked)
    return keptCase(kept.get(name)!)!
  }
  return {
    folder,
    beside(file) {
      const wanted = cases.find(({ name }) => caseFile(name) === file)
      if (wanted) return solved(wanted, true)
      return files.has(file) ? Promise.resolve(Buffer.from(files.get(file)!)) : undefined
    },
    know: (name, place) => kept.set(name, place),
    solveRest() {
      // By oblast it takes minutes and a few GB: only for whoever wants to see it.
      const whole = cases.filter(({ name, scenario }) => name === scenario)
      for (const wanted of whole) solved(wanted, false).catch(() => {})
    },
    close() {
      line.close()
      child?.kill()
    },
  }
}

/** Where the process kept its case. */
function ended(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.on('message', place => resolve(String(place)))
    child.on('error', reject)
    child.on('close', code =>
      reject(new PlannerError('INTERNAL', `${name} could not be solved: its process ended with ${code}.`)),
    )
  })
}

function startSolve(wanted: PageCase): ChildProcess {
  // The published package holds JavaScript, the repository TypeScript.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const child = fork(new URL(`./solveProcess.${extension}`, import.meta.url), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  child.send(wanted, () => {})
  return child
}

function lower({ pid }: ChildProcess): void {
  try {
    if (pid) setPriority(pid, NICENESS)
  } catch {
    // Already gone, or not allowed here.
  }
}
