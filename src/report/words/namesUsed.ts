import type { Names } from '../../languages.ts'

/** Of all names, those that messages in plain data tell of. */
export function namesUsed(told: unknown, names: Readonly<Record<string, Names>> = {}): Record<string, Names> {
  const used: Record<string, Names> = {}
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const { told: kind, name } = part as { told?: unknown; name?: unknown }
    if (kind === 'name' && typeof name === 'string' && names[name]) used[name] = names[name]
    Object.values(part).forEach(look)
  }
  look(told)
  return used
}
