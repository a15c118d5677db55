import { CASES, type Case } from '../ranged.ts'
import type { LedgerRow } from './ledger.ts'
import type { Order } from './orders.ts'
import type { Jobs } from './tables.ts'

/** Work in the country for a part of the plan. */
export interface JobRow {
  case: Case
  year: number
  bus: string
  technology: string
  /** Making and building in job-years of the year, operation in jobs that last from it on. */
  phase: 'manufacturing' | 'construction' | 'operation'
  jobs: number
  /** First year in which what the jobs belong to is gone. */
  until: number
  /** Of a plant that is announced whatever is decided. */
  announced: boolean
  source: string
}

/** Where a works stands is not known of all components, so that the region of making is left open. */
export const SOMEWHERE = 'country'

/**
 * Work that orders give in the country, by region and phase:
 *
 *   manufacturing = job-years/MW · MW · domestic share of what is made in works
 *   construction  = job-years/MW · MW · domestic share of what is done on site
 *   operation     = jobs/MW · MW                                                                       [job-years, jobs]
 *
 * Jobs of suppliers further up, and those that are lost elsewhere, are left out.
 */
export function jobsOf(
  orders: readonly Order[],
  ledger: readonly LedgerRow[],
  jobs: ReadonlyMap<string, Jobs>,
): JobRow[] {
  const index = new Map<string, { domestic: number; all: number }>()
  for (const row of ledger) {
    const key = `${row.case} ${row.phase} ${row.unit} ${row.year}`
    const sum = index.get(key) ?? { domestic: 0, all: 0 }
    sum.domestic += row.domestic
    sum.all += row.investment
    index.set(key, sum)
  }
  return CASES.flatMap(bound =>
    orders.flatMap(({ year, unit, technology, bus, size, until, announced }) => {
      const factors = jobs.get(technology)
      if (!factors) return []
      const shareOf = (phase: string) => {
        const sum = index.get(`${bound} ${phase} ${unit} ${year}`)
        return sum && sum.all > 0 ? sum.domestic / sum.all : 0
      }
      const head = { case: bound, year, technology, until, announced, source: factors.source }
      const made = factors.manufacturing[bound] * size * shareOf('manufacturing')
      const built = factors.construction[bound] * size * shareOf('construction')
      return [
        { ...head, bus: SOMEWHERE, phase: 'manufacturing' as const, jobs: made },
        { ...head, bus, phase: 'construction' as const, jobs: built },
        { ...head, bus, phase: 'operation' as const, jobs: factors.operation[bound] * size },
      ]
    }),
  )
}
