import type { ScenarioNote } from '../data/ground.ts'
import type { Speech } from './speech.ts'
import { MESSAGES, type MessageKey } from './words.ts'

/** Title of a scenario in the language of the page; as its file has it where the page knows no other. */
export function titleOf({ name, title, byOblast }: ScenarioNote, t: Speech['t']): string {
  const key = `scenario.${byOblast ? name.replace(/-oblasts$/, '') : name}`
  const own = key in MESSAGES.en ? t(key as MessageKey) : title
  return byOblast ? t('page.byOblast', { title: own }) : own
}
