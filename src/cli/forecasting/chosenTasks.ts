import { PlannerError } from '../../errors.ts'
import type { Task } from '../../forecast/backtest.ts'

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
  if (unknown.length > 0)
    throw new PlannerError(
      'INPUT_INVALID',
      '--only cannot be read',
      unknown.map(name => ({
        where: '--only',
        what: `“${name}” is not the name of a task that is evaluated.`,
      })),
    )
  return tasks.filter(({ name }) => wanted.includes(name))
}

function rangeOf(text: string): string[] {
  const [, from, to] = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(text) ?? []
  if (from === undefined || to === undefined || Number(to) < Number(from)) return [text.trim()]
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => String(Number(from) + i))
}
