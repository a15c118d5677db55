import { type Background, type Listener, openBackground } from '../background.ts'
import { type InTurns, openInTurns } from '../inTurns.ts'
import type { LeverName, Levers } from '../levers.ts'
import { type Answer, type Changes, DATA_FILE, pricesOf, type Subject } from '../messages.ts'
import { type DeskState, desk, isUntouched, wishOf } from './desk.ts'

/** The workers: two that answer levers in turns, one for every hour. */
interface Solvers {
  forLevers: InTurns
  forHours: Background
  scenario: string
}

let solvers: Solvers | undefined
let data: Promise<string> | undefined

/** Fetches the solver's data and starts the workers; called when the first picture stands, or when somebody asks sooner. */
export async function openSolvers(): Promise<void> {
  data ??= fetchData()
  const text = await data
  const { scenario } = desk.get()
  if (solvers?.scenario === scenario) return
  solvers?.forLevers.close()
  solvers?.forHours.close()
  solvers = { ...startWorkers(text, subjectOf(desk.get())), scenario }
  desk.set({ isReady: true })
  if (!isUntouched(desk.get())) askQuickly()
  else solvers.forLevers.warm(wishOf(desk.get()))
}

const subjectOf = ({ scenario, segments, solver }: DeskState): Subject => ({
  scenario,
  ...(segments > 0 ? { segments } : {}),
  ...(solver === 'timeStructured' ? { solver } : {}),
})

async function fetchData(): Promise<string> {
  const answer = await fetch(new URL(DATA_FILE, document.baseURI))
  if (!answer.ok) throw new Error(`${DATA_FILE}: ${answer.status}`)
  return answer.text()
}

function startWorkers(text: string, subject: Subject): Pick<Solvers, 'forLevers' | 'forHours'> {
  const isPresent = () => desk.get().scenario === subject.scenario
  const hearFailure: Listener['onFailure'] = failure => {
    if (isPresent()) desk.set({ failure })
  }
  const leverListener = {
    onWarm: () => performance.mark('solver-warm'),
    onAnswer: (quick: Answer) => {
      if (isPresent()) desk.set({ quick })
    },
    onFailure: hearFailure,
  }
  const open = (listener: Listener) => openBackground(text, subject, listener)
  const forLevers = openInTurns(open, leverListener, subject.segments)
  const forHours = open({
    onCut: () => {},
    onUsual: () => {},
    onProgress: ({ stage, share, detail }) =>
      desk.set({ progress: { stage, share, ...(detail ? { detail } : {}) } }),
    onAnswer: answer => {
      if (isPresent()) hearExact(answer, forLevers)
    },
    onFailure: failure => {
      if (isPresent()) desk.set({ failure, isBusy: false })
    },
  })
  return { forLevers, forHours }
}

/** An exact answer: shown, and its prices say where the next quick ones cut the year. */
function hearExact(exact: Answer, forLevers: InTurns): void {
  desk.set({ exact, isBusy: false, progress: { stage: '', share: 0 } })
  forLevers.cut(wishOf(desk.get()), pricesOf(exact.case))
}

/** Asks for a quick answer to what is wanted now. */
export function askQuickly(): void {
  solvers?.forLevers.ask(wishOf(desk.get()))
}

/** Asks for every hour. */
export async function solveAll(): Promise<void> {
  desk.set({ isBusy: true, failure: null })
  await openSolvers()
  solvers!.forHours.ask({ kind: 'exact', wish: wishOf(desk.get()) })
}

/** Ends the solve of every hour. */
export function cancelSolve(): void {
  solvers?.forHours.cancel()
  desk.set({ isBusy: false, progress: { stage: 'stopped', share: 0 } })
}

/** Moves a lever; one that is back where nobody had moved it is forgotten. */
export function moveLever(name: LeverName, value: number, neutral: number): void {
  const { [name]: _, ...others } = desk.get().levers
  desk.set({ levers: value === neutral ? others : { ...others, [name]: value }, failure: null })
  ask()
}

/** Levers as somebody else left them, solved over every hour as well. */
export function pull(levers: Levers): void {
  desk.set({ levers, failure: null })
  ask()
  void solveAll()
}

/** Changes of the editor in place of those before. */
export function change(changes: Changes): void {
  desk.set({ changes, failure: null })
  ask()
}

/** All levers back, no changes. */
export function reset(): void {
  desk.set({ levers: {}, changes: {}, failure: null, exact: null })
}

function ask(): void {
  if (solvers) askQuickly()
  else void openSolvers()
}
