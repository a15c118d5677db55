import type { Fact, Ground, ScenarioNote } from '../data/ground.ts'

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
  const addressed = ({ table, row, column }: Pick<Fact, 'table' | 'row' | 'column'>) =>
    `${table}.${row}.${column}`
  const set = new Map(note?.values.map(each => [addressed(each), each.value] as const))
  return {
    facts: facts.map(fact => ({ ...fact, value: set.get(addressed(fact)) ?? fact.value })),
    policies: note?.policies ?? {},
  }
}
