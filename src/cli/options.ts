import { InvalidArgumentError } from 'commander'

/** A whole number of at least one. */
export function countOf(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1) return count
  throw new InvalidArgumentError('It must be a whole number of at least 1.')
}

/** A whole number between two others. */
export const wholeWithin = (least: number, most: number) => (text: string) => {
  const value = Number(text)
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value
  throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`)
}

/** Gathers the values of an option that may be repeated; it has no default, which help would show as an empty list. */
export const collect = (value: string, former: string[] = []): string[] => [...former, value]
