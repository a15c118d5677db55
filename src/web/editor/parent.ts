import type { Fact, Ground, ScenarioNote } from '../data/ground.ts'
import { addressOf } from './edits.ts'

/** The scenario that is changed, as it stands before the changes. */
export interface Parent {
  facts: readonly Fact[]
  policies: ScenarioNote['policies']
}

/** Facts with what a scenario sets in their place, and its policies. */
export function parentOf(
  { facts, scenarios }: Pick<Ground, 'facts' | 'scenarios'>,
  scenario: string,
): Parent {
  const note = scenarios.find(({ name }) => name === scenario)
  const set = new Map(note?.values.map(each => [addressOf(each), each.value] as const))
  return {
    facts: facts.map(fact => ({ ...fact, value: set.get(addressOf(fact)) ?? fact.value })),
    policies: note?.policies ?? {},
  }
}
