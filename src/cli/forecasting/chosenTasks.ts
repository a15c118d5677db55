import { PlannerError } from '../../errors.ts'
import type { Task } from '../../forecast/backtest.ts'
import { refused } from './recipe.ts'

/**
 * Tasks by their names or ranges of numbers, e.g. `4,5` or `4-14`; all if nothing is asked for.
 *
 * @throws PlannerError INPUT_INVALID  with every name that no task has
 */
export function chosenTasks(tasks: readonly Task[], only: string | undefined): readonly Task[] {
  if (only === undefined) return tasks
  const known = new Set(tasks.map(({ name }) => name))
  const wanted = only.split(',').flatMap(part => (known.has(part.trim()) ? [part.trim()] : rangeOf(part)))
  const unknown = wanted.filter(name => !known.has(name))
  if (unknown.length > 0) {
    const each = unknown.map(name => refused('--only', name, 'the name of a task that is evaluated'))
    throw new PlannerError(
      'INPUT_INVALID',
      each[0]!.message,
      each.flatMap(({ problems }) => problems),
    )
  }
  return tasks.filter(({ name }) => wanted.includes(name))
}

function rangeOf(text: string): string[] {
  const [, from, to] = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(text) ?? []
  if (from === undefined || to === undefined || Number(to) < Number(from)) return [text.trim()]
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))
}
