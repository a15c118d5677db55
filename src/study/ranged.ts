/** Cases of a range: least, middle, most. */
export const CASES = ['low', 'middle', 'high'] as const
/** A case of a range. */
export type Case = (typeof CASES)[number]

/** A figure with its range. */
export type Ranged = Record<Case, number>

/** A range whose three cases are reckoned alike. */
export const eachCase = (of: (bound: Case) => number): Ranged => ({
  low: of('low'),
  middle: of('middle'),
  high: of('high'),
})
