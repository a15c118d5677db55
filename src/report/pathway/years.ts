import type { PathwayPeriod } from '../../study/pathway/evaluate.ts'

/** Years of a path, as labels. */
export const yearsOf = (periods: readonly PathwayPeriod[]) => periods.map(({ year }) => String(year))
