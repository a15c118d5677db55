import { useMemo } from 'react'
import { useDesk } from '../state/desk.ts'
import { type Parent, parentOf } from './parent.ts'

/** The parent of what the editor changes. */
export function useParent(): Parent {
  const ground = useDesk(state => state.ground!)
  const scenario = useDesk(state => state.scenario)
  return useMemo(() => parentOf(ground, scenario), [ground, scenario])
}
