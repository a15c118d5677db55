import { closest, distance } from 'fastest-levenshtein'

/** “Did you mean …?” for a name that does not exist, or nothing where no known name is near. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const nearest = closest(name, known as string[])
  return distance(name, nearest) <= Math.max(2, name.length / 3) ? `Did you mean “${nearest}”?` : undefined
}
