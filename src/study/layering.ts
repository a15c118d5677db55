/** Options of a policy that a layer does not speak of stay as its parent said. */
export function keepOptions(own: unknown, inherited: Readonly<Record<string, unknown>>): void {
  if (!isTable(own)) return
  for (const [name, options] of Object.entries(own)) {
    const former = inherited[name]
    if (isTable(options) && isTable(former)) own[name] = { ...former, ...options }
  }
}

/** A part of a layer over that of its parents, however deep. */
export function laidOver(former: unknown, own: unknown): unknown {
  if (!isTable(own) || !isTable(former)) return own
  const keys = [...new Set([...Object.keys(former), ...Object.keys(own)])]
  return Object.fromEntries(
    keys.map(key => [key, key in own ? laidOver(former[key], own[key]) : former[key]]),
  )
}

/** Is it a map of YAML rather than a list, a text or a number? */
export const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
