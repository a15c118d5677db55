import { useSyncExternalStore } from 'react'

/** State in one place: whoever reads a part of it is drawn again when that part changes. */
export interface Store<State> {
  get(): State
  set(change: Partial<State>): void
  subscribe(listener: () => void): () => void
}

/** A store; listeners hear of changes after they were made, and only if something changed. */
export function createStore<State extends object>(first: State): Store<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      const changed = Object.entries(change).some(([key, value]) => state[key as keyof State] !== value)
      if (!changed) return
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A part of a store's state in a component. What is picked must be the same object while nothing has changed. */
export const usePart = <State extends object, Part>(
  store: Store<State>,
  pick: (state: State) => Part,
): Part => useSyncExternalStore(store.subscribe, () => pick(store.get()))
