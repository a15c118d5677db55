import { useMemo } from 'react'
import { useDesk } from '../state/desk.ts'
import { type Speech, speechOf } from './speech.ts'

/** Speech in the language of the page. */
export function useWords(): Speech {
  const language = useDesk(state => state.language)
  const ground = useDesk(state => state.ground)
  return useMemo(() => speechOf(language, ground), [language, ground])
}
