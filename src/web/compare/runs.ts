import type { Case } from '../data/case.ts'
import type { Ground } from '../data/ground.ts'
import type { Speech } from '../words/speech.ts'
import { titleOf } from '../words/titles.ts'

/** Most runs beside one another. */
export const MOST = 6

/** A run among those that are compared. */
export interface ComparedRun {
  id: string
  name: string
  one: Case
}

/** What a run is called: the title of its scenario, or its number among those that were kept. */
export function nameOfRun(id: string, ground: Ground, t: Speech['t']): string {
  const scenario = ground.scenarios.find(({ name }) => name === id)
  if (scenario) return titleOf(scenario, t)
  return t('compare.kept', { number: id.replace('kept-', '') })
}
