import { tableOf } from './catalogue.ts'
import { type Column, type Dataset, type SeriesTable, textAt, type UnitTable } from './dataset.ts'
import type { Findings } from './sheet.ts'
import type { TechnologyCosts } from './technologyData.ts'

/** Tables whose units have costs. */
const PRICED = ['generators', 'links', 'processes', 'storage_units', 'stores', 'lines', 'transformers']

/**
 * Fills in costs that a network does not have from a table of technology-data. A unit is of the technology that its column
 * `technology` names, or else its carrier. What a unit says itself stays:
 *
 *   overnight_cost = investment,   fom_cost = FOM · investment                        [currency/MW, currency/MWh]
 *   marginal_cost = VOM + fuel / efficiency                                           [currency/MWh]
 *   co2_emissions of a carrier = CO2 intensity                                        [t/MWh of fuel]
 *
 * @param discountRatePu  where neither unit nor technology has its own
 */
export function applyCosts(
  dataset: Dataset,
  technologies: ReadonlyMap<string, TechnologyCosts>,
  discountRatePu: number,
  { notes }: Findings,
): Dataset {
  const used = new Set<string>()
  const tables = new Map(dataset.tables)
  for (const list of PRICED) {
    const table = tables.get(list)
    if (!table) continue
    const series = dataset.series.get(list) ?? new Map<string, SeriesTable>()
    const costs = table.names.map((_, i) => {
      const technology = textAt(table, i, 'technology') || textAt(table, i, 'carrier')
      const found = technologies.get(technology)
      if (found) used.add(technology)
      return found
    })
    tables.set(list, filled(table, series, costs, discountRatePu))
  }
  const carriers = tables.get('carriers')
  if (carriers) {
    const co2 = carriers.names.map(name => technologies.get(name)?.co2)
    const emissions = filledColumn(carriers, 'co2_emissions', i => co2[i])
    const columns = new Map([...carriers.columns, ['co2_emissions', emissions] as const])
    tables.set('carriers', { ...carriers, columns })
  }
  notes.push(
    used.size > 0
      ? `Costs that were not given come from the cost table for ${[...used].sort().join(', ')}.`
      : 'No unit has a technology or carrier that the cost table knows.',
  )
  return { ...dataset, tables }
}

function filled(
  table: UnitTable,
  series: ReadonlyMap<string, SeriesTable>,
  costs: readonly (TechnologyCosts | undefined)[],
  discountRatePu: number,
): UnitTable {
  const has = (column: string, i: number) => Number(table.columns.get(column)?.[i] ?? 0) !== 0
  const builds = (i: number) =>
    costs[i]?.overnight !== undefined && !has('capital_cost', i) && !isGiven(table, 'overnight_cost', i)
  const efficiencyOf = (i: number) =>
    isGiven(table, 'efficiency', i)
      ? Number(table.columns.get('efficiency')![i])
      : (costs[i]?.efficiency ?? 1)
  const running = (i: number) => {
    const { variable, fuel } = costs[i] ?? {}
    if (variable === undefined && fuel === undefined) return undefined
    return (variable ?? 0) + (fuel ?? 0) / efficiencyOf(i)
  }
  const converts = tableOf(table.list)!.attributes.has('efficiency')
  const values: Record<string, (i: number) => number | undefined> = {
    ...(converts ? { efficiency: i => costs[i]?.efficiency } : {}),
    ...(tableOf(table.list)!.attributes.has('marginal_cost') ? { marginal_cost: running } : {}),
    fom_cost: i => (builds(i) ? (costs[i]!.fixed ?? 0) * costs[i]!.overnight! : undefined),
    lifetime: i => (builds(i) ? costs[i]!.lifetimeYears : undefined),
    discount_rate: i => (builds(i) ? (costs[i]!.discountRatePu ?? discountRatePu) : undefined),
    overnight_cost: i => (builds(i) ? costs[i]!.overnight : undefined),
  }
  const added = Object.entries(values).map(
    ([column, fillOf]) => [column, filledColumn(table, column, fillOf, series)] as const,
  )
  return { ...table, columns: new Map([...table.columns, ...added]) }
}

/** Does a unit say something of its own in a column? */
function isGiven({ list, columns }: UnitTable, column: string, i: number): boolean {
  const value = columns.get(column)?.[i]
  return value !== undefined && !Object.is(value, tableOf(list)!.attributes.get(column)?.default)
}

/** A column filled where units say nothing and have no series. */
function filledColumn(
  table: UnitTable,
  column: string,
  fillOf: (i: number) => number | undefined,
  series: ReadonlyMap<string, SeriesTable> = new Map(),
): Column {
  const omitted = Number(tableOf(table.list)!.attributes.get(column)?.default)
  const varying = new Set(series.get(column)?.names)
  return Float64Array.from(table.names, (name, i) => {
    const own = Number(table.columns.get(column)?.[i] ?? omitted)
    return isGiven(table, column, i) || varying.has(name) ? own : (fillOf(i) ?? own)
  })
}
