import type { ScenarioNote } from '../data/ground.ts'
import { asWritten } from './sayOr.ts'
import type { Speech } from './speech.ts'

/** Title of a scenario in the language of the page; as its file has it where the page knows no other. */
export function titleOf({ name, title, byOblast }: ScenarioNote, t: Speech['t']): string {
  const own = asWritten(t, `scenario.${byOblast ? name.replace(/-oblasts$/, '') : name}`, title)
  return byOblast ? t('page.byOblast', { title: own }) : own
}
