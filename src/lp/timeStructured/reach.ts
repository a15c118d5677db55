/** Weight of a corrector and the length of the step with it. */
export interface Reach {
  weight: number
  length: number
}

/** Longest step that keeps all positive: −1 over the least ratio of step to value. */
export const lengthOf = (ratio: number) => (ratio < -1 ? -1 / ratio : 1)

/** The larger of two numbers, or the one that is none. */
export const larger = (one: number, other: number): number =>
  other > one || Number.isNaN(other) ? other : one
