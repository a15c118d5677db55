import { useState } from 'react'
import type { Changes } from '../messages.ts'
import { change } from '../state/answers.ts'
import { desk, useDesk } from '../state/desk.ts'

/** Changes that can be taken back. */
export interface History {
  changes: Changes
  apply(next: Changes): void
  undo: (() => void) | null
  redo: (() => void) | null
}

/** The editor's changes with those before and after them. */
export function useHistory(): History {
  const changes = useDesk(state => state.changes)
  const [past, setPast] = useState<readonly Changes[]>([])
  const [future, setFuture] = useState<readonly Changes[]>([])
  const before = past.at(-1)
  const after = future.at(-1)
  return {
    changes,
    apply(next) {
      setPast([...past, desk.get().changes])
      setFuture([])
      change(next)
    },
    undo:
      before === undefined
        ? null
        : () => {
            setFuture([...future, changes])
            setPast(past.slice(0, -1))
            change(before)
          },
    redo:
      after === undefined
        ? null
        : () => {
            setPast([...past, changes])
            setFuture(future.slice(0, -1))
            change(after)
          },
  }
}
