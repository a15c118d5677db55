import { z } from 'zod'
import { attribute } from '../../network/attribute.ts'

/** Columns of the data tables that say when a unit stands. */
export const standingAttributes = {
  closingYear: attribute(
    'closing_year',
    'year',
    z.number().int().default(Number.POSITIVE_INFINITY),
    'First year in which it is gone.',
  ),
  lifetimeYears: attribute(
    'lifetime',
    'year',
    z.number().gt(0).default(Number.POSITIVE_INFINITY),
    'Age at which it closes, unless a closing year is given.',
  ),
  firstYearPu: attribute(
    'first_year_pu',
    'pu',
    z.number().min(0).max(1).default(1),
    'Share of its first year that it runs.',
  ),
}

/** When a unit stands. */
interface Standing {
  buildYear: number
  closingYear: number
  lifetimeYears?: number
  firstYearPu: number
}

/**
 * Share of a year that a unit stands: 0 before it is built and after it is closed, by plan or by age, part of its first year, else 1.
 *
 * @example
 * standingPu({ buildYear: 2019, closingYear: 2044, firstYearPu: 0.5 }, 2019)   // 0.5
 */
export function standingPu(
  { buildYear, closingYear, lifetimeYears = Number.POSITIVE_INFINITY, firstYearPu }: Standing,
  year: number,
): number {
  const aged = buildYear > 0 ? buildYear + lifetimeYears : Number.POSITIVE_INFINITY
  const closing = Number.isFinite(closingYear) ? closingYear : aged
  if (year < buildYear || year >= closing) return 0
  return year === buildYear ? firstYearPu : 1
}
