import type { Source } from '../result.ts'
import type { Ways } from './compareWays.ts'
import { type Comparison, compareWays } from './compareWays.ts'
import type { ReserveRule } from './reserveNeed.ts'

/** A scenario operated for some years in one or several ways. */
export interface Operation extends Comparison {
  scenario: string
  title: string
  year: number
  currency: string
  priceYear: number
  /** [KZT for a unit of money] */
  tengePerMoney: number
  reserve: ReserveRule
  commitment: 'relaxed' | 'whole'
  days: number
  /** Yearly cost of each way, by seed. [money/a] */
  costs: Record<string, readonly number[]>
  /** Colour of each carrier, from the data. */
  colors: Record<string, string>
  notes: readonly string[]
  sources: readonly Source[]
}

/** What runs found, compared. */
export function operationOf(
  about: Omit<Operation, keyof Comparison | 'costs'>,
  ways: Ways,
  seeds: readonly number[],
): Operation {
  return {
    ...about,
    ...compareWays(ways, seeds),
    costs: Object.fromEntries([...ways].map(([name, years]) => [name, years.map(({ cost }) => cost)])),
  }
}
