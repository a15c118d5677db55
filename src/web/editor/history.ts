import type { Changes } from '../messages.ts'
import { change } from '../state/answers.ts'
import { desk, useDesk } from '../state/desk.ts'
import { createStore, usePart } from '../state/store.ts'
import { editsOf } from './edits.ts'

/** A state of the changes, and what led to it. */
export interface Step {
  changes: Changes
  /** Addresses that differ from the step before. */
  touched: readonly string[]
}

/** Changes that can be taken back. */
export interface History {
  changes: Changes
  apply(next: Changes): void
  undo: (() => void) | null
  redo: (() => void) | null
  /** All states, the first one first, and which of them stands now. */
  steps: readonly Step[]
  at: number
  goTo(step: number): void
}

/** Kept as long as the page: another view and back loses nothing. */
const kept = createStore<{ past: readonly Changes[]; future: readonly Changes[] }>({ past: [], future: [] })

/** The editor's changes with those before and after them. */
export function useHistory(): History {
  const changes = useDesk(state => state.changes)
  const past = usePart(kept, state => state.past)
  const future = usePart(kept, state => state.future)
  const all = [...past, changes, ...future]
  const goTo = (step: number) => {
    kept.set({ past: all.slice(0, step), future: all.slice(step + 1) })
    change(all[step]!)
  }
  return {
    changes,
    apply(next) {
      kept.set({ past: [...past, desk.get().changes], future: [] })
      change(next)
    },
    undo: past.length === 0 ? null : () => goTo(past.length - 1),
    redo: future.length === 0 ? null : () => goTo(past.length + 1),
    steps: all.map((each, k) => ({ changes: each, touched: k === 0 ? [] : touchedBy(all[k - 1]!, each) })),
    at: past.length,
    goTo,
  }
}

/** Addresses at which two states of the changes differ. */
export function touchedBy(before: Changes, after: Changes): string[] {
  const [old, now] = [addressed(before), addressed(after)]
  const addresses = new Set([...old.keys(), ...now.keys()])
  return [...addresses].filter(address => old.get(address) !== now.get(address))
}

function addressed(changes: Changes): Map<string, string> {
  const { set: _, policies = {}, ...others } = changes
  return new Map([
    ...editsOf(changes).map(
      ({ table, row, column, value }) => [`${table}.${row}.${column}`, String(value)] as const,
    ),
    ...Object.entries(policies as object).map(
      ([name, options]) => [`policies.${name}`, JSON.stringify(options)] as const,
    ),
    ...Object.entries(others).map(([key, value]) => [key, JSON.stringify(value)] as const),
  ])
}
