/** Numbers that look like chance and are the same every time. */
export interface Chance {
  /** From 0 up to 1. */
  number(): number
  between(least: number, most: number): number
  whole(least: number, most: number): number
  happens(probability: number): boolean
  of<Thing>(things: readonly Thing[]): Thing
  series(length: number, least: number, most: number): number[]
}

/**
 * Chance from a seed.
 *
 * @see D. Lehmer's generator with the multiplier of S. Park and K. Miller, “Random Number Generators: Good Ones Are Hard to
 *   Find”, Communications of the ACM 31(10), 1988.
 */
export function chanceOf(seed: number): Chance {
  let state = ((seed * 7919 + 104729) % 2147483646) + 1
  const number = () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
  for (let k = 0; k < 8; k++) number()
  const between = (least: number, most: number) => least + (most - least) * number()
  return {
    number,
    between,
    whole: (least, most) => Math.floor(between(least, most + 1)),
    happens: probability => number() < probability,
    of: things => things[Math.floor(number() * things.length)]!,
    series: (length, least, most) => Array.from({ length }, () => between(least, most)),
  }
}
