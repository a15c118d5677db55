import type { Problem } from '../../errors.ts'
import type { Case } from '../data/case.ts'
import type { Ground } from '../data/ground.ts'
import type { Answer, Wish } from '../messages.ts'
import type { Shared } from './shared.ts'
import { createStore, usePart } from './store.ts'
import { fromAddress } from './url.ts'

/** Everything that the page knows. */
export interface DeskState extends Shared {
  ground: Ground | null
  /** Cases that were fetched or kept, by name. */
  cases: Readonly<Record<string, Case>>
  /** Names of runs of one's own, kept for comparing. */
  kept: readonly string[]
  quick: Answer | null
  exact: Answer | null
  isBusy: boolean
  /** Can the solver be asked? */
  isReady: boolean
  progress: { stage: string; share: number; detail?: string }
  failure: { message: string; problems: readonly Problem[] } | null
  isPlaying: boolean
}

/** The page's state. */
export const desk = createStore<DeskState>({
  ...fromAddress(location),
  ground: null,
  cases: {},
  kept: [],
  quick: null,
  exact: null,
  isBusy: false,
  isReady: false,
  progress: { stage: '', share: 0 },
  failure: null,
  isPlaying: false,
})

/** A part of the page's state in a component. */
export const useDesk = <Part>(pick: (state: DeskState) => Part): Part => usePart(desk, pick)

/** What is asked for now. */
export const wishOf = ({ levers, changes, hours }: Shared): Wish => ({
  levers,
  changes,
  ...(hours > 0 ? { hours } : {}),
})

const isSame = (one: Wish | undefined, other: Wish) => JSON.stringify(one) === JSON.stringify(other)

/** Has nobody changed anything? Then the solved case beside the page is the answer. */
export const isUntouched = ({ levers, changes, hours }: Shared): boolean =>
  Object.keys(levers).length === 0 && Object.keys(changes).length === 0 && hours === 0

/** The exact answer, if it is one to what is asked now. */
export const exactNow = (state: DeskState): Answer | null =>
  isSame(state.exact?.wish, wishOf(state)) ? state.exact : null

/** The quick answer, if it is one to what is asked now. */
export const quickNow = (state: DeskState): Answer | null =>
  isSame(state.quick?.wish, wishOf(state)) ? state.quick : null

/** What is shown: the case beside the page, the exact answer, or the quick one until that is there. */
export function shownCase(state: DeskState): Case | undefined {
  const solved = state.cases[state.scenario]
  const exact = exactNow(state)
  if (exact) return exact.case
  if (isUntouched(state)) return solved
  return state.quick?.case ?? solved
}
