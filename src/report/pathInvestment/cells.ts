import type { PathInvestment } from '../../study/investPath.ts'
import type { Ranged } from '../../study/ranged.ts'
import { amount, joined, say, type Text } from '../words/text.ts'

/** Sums of cases that are the same. [pu] */
const ROUNDING = 1e-9

/** A figure with its range behind it, least to most; without where it has none. */
export function rangedCell({ low, middle, high }: Ranged, digits: number, per = 1): Text {
  const [least, most] = [Math.min(low, high), Math.max(low, high)].map(each => each / per) as [number, number]
  if (most - least <= ROUNDING * Math.abs(most)) return amount(middle / per, digits)
  return joined(
    [amount(middle / per, digits), ' (', amount(least, digits), '–', amount(most, digits), ')'],
    '',
  )
}

/** Head of a table with a column for each year of the path. */
export const yearColumns = ({ periods }: PathInvestment, ...more: Text[]): Text[] => [
  '',
  ...periods.map(({ year }) => String(year)),
  ...more,
]

/** Over all years of the path. */
export const ALL = say('term.all')
