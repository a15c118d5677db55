import type { Announced } from '../assemble/announced.ts'
import type { UnitYear } from '../unitYears.ts'
import { type FactoryYears, factoryYears } from './factories.ts'
import { type JobRow, jobsOf } from './jobs.ts'
import { type LedgerRow, ledgerOf } from './ledger.ts'
import { type Addition, announcedOrders, type Order, ordersOf, pathOrders } from './orders.ts'
import type { ContentTables } from './tables.ts'

/** What a plan leaves in the country. */
export interface LocalContent {
  orders: Order[]
  ledger: LedgerRow[]
  jobs: JobRow[]
  factories: FactoryYears[]
  /** Technologies that are ordered and of which no parts or no work are known. */
  unsplit: string[]
  /** The worst grade of all figures that went in. */
  grade: Grade
}

/** How sure a figure is. */
export type Grade = 'published' | 'assumption'

/** From the plan's additions, and those that are announced beside it, to orders, imports, value added, jobs and works. */
export const localContentOf = (
  units: readonly UnitYear[],
  tables: ContentTables,
  { from, year, announced = [] }: { from: number; year: number; announced?: readonly Announced[] },
): LocalContent =>
  contentOf([...ordersOf(units, from, year), ...announcedOrders(announced, from)], tables, from)

/** The same of all years of a path. */
export function pathContentOf(
  additions: readonly Addition[],
  tables: ContentTables,
  { from, years, announced }: { from: number; years: readonly number[]; announced: readonly Announced[] },
): LocalContent {
  const orders = [...pathOrders(additions, years, from), ...announcedOrders(announced, from)]
  const span = Array.from({ length: years.at(-1)! - from }, (_, k) => from + 1 + k)
  return contentOf(orders, tables, from, span)
}

function contentOf(
  orders: Order[],
  tables: ContentTables,
  from: number,
  span?: readonly number[],
): LocalContent {
  const ledger = ledgerOf(orders, tables.components, from)
  const jobs = jobsOf(orders, ledger, tables.jobs)
  const factories = factoryYears(tables.factories, orders, ledger, span)
  const sources = [...ledger, ...jobs, ...factories.map(({ factory }) => factory)].map(({ source }) => source)
  const unsplit = unsplitOf(orders, tables)
  return { orders, ledger, jobs, factories, unsplit, grade: gradeOf(sources) }
}

function unsplitOf(orders: readonly Order[], { components, jobs }: ContentTables): string[] {
  const split = new Set(components.map(({ technology }) => technology))
  const ordered = new Set(orders.map(({ technology }) => technology))
  return [...ordered].filter(each => !split.has(each) || !jobs.has(each)).sort()
}

/** What is to be known where orders are not split. */
export const notesOn = ({ unsplit }: LocalContent): string[] =>
  unsplit.length === 0
    ? []
    : [`Parts or work of ${unsplit.join(', ')} are not known: its orders are not split, and give no jobs.`]

/** The lowest grade among sources: one assumption makes it all one. */
export function gradeOf(sources: readonly string[]): Grade {
  return sources.some(keys => keys.split(/\s+/).some(key => key.startsWith('assumption-')))
    ? 'assumption'
    : 'published'
}
