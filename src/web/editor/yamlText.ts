import { parse, stringify } from 'yaml'
import type { Changes } from '../messages.ts'

/** Changes as the file of a scenario that extends another. */
export function toYaml(changes: Changes, parent: string): string {
  return stringify({ title: `${parent}, changed`, because: '', extends: parent, ...changes })
}

/** The changes of such a file; what says which scenario it is stays out. A text that is no YAML gives what is wrong with it. */
export function fromYaml(text: string): { changes: Changes } | { problem: string } {
  try {
    const read: unknown = parse(text)
    if (typeof read !== 'object' || read === null || Array.isArray(read))
      return { problem: 'A scenario is a table of keys.' }
    const { title: _, because: __, extends: ___, ...changes } = read as Record<string, unknown>
    return { changes }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
