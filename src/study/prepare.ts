import type { Problem } from '../errors.ts'
import { type DataPackage, readerOf } from './assemble/dataPackage.ts'
import { withFuelPrices } from './assemble/fuelPrices.ts'
import { type Assembled, assemble } from './assemble/index.ts'
import { toOblasts } from './assemble/oblasts/index.ts'
import { deliverableMw } from './localContent/deliverable.ts'
import { readContentTables } from './localContent/tables.ts'
import { unknownNames } from './names.ts'
import { withNeighbours } from './neighbours/tables.ts'
import { applyChanges } from './overrides.ts'
import { type Layer, readScenario, type Scenario } from './scenario.ts'

/** A scenario ready to be solved. */
export interface Prepared extends Assembled {
  scenario: Scenario
  data: DataPackage
}

/**
 * Layers and data → network. All problems of all stages are gathered in `problems`; the result is only to be used
 * if there are none.
 *
 * @param readData  reads the data package that the scenario names
 */
export function prepare(
  name: string,
  layers: readonly Layer[],
  readData: (name: string) => DataPackage,
  problems: Problem[],
): Prepared {
  const scenario = readScenario(name, layers, problems)
  const original = readData(scenario.data)
  const joined = withNeighbours(original.tables, scenario.neighbours)
  const changed = withFuelPrices(joined, applyChanges(joined, scenario.changes, problems))
  const tables = scenario.grid === 'oblasts' ? toOblasts(changed, problems) : changed
  const data = { ...original, tables }
  limitToWorks(scenario, data, problems)
  problems.push(...unknownNames(scenario, layers, data.tables))
  return { scenario, data, ...assemble(data, scenario, problems) }
}

/** What works can deliver becomes a policy; what the scenario says itself stays. */
function limitToWorks(scenario: Scenario, data: DataPackage, problems: Problem[]): void {
  const { planning, policies, year } = scenario
  if (!planning?.factories) return
  const { factories } = readContentTables(readerOf(data, problems))
  const found = deliverableMw(factories, planning.factories, Math.max(1, year - planning.from))
  policies.deliverable = { ...found, ...(policies.deliverable as Record<string, number> | undefined) }
}

/** The same scenario with other cells in one table, e.g. without one of the must-run rules. */
export function prepareWithout(
  prepared: Prepared,
  table: string,
  row: string,
  cells: Record<string, string>,
): Prepared {
  const { data, scenario } = prepared
  const tables = new Map(data.tables)
  const old = tables.get(table)!
  tables.set(table, {
    ...old,
    rows: old.rows.map(each => (each.name === row ? { ...each, cells: { ...each.cells, ...cells } } : each)),
  })
  const changed = { ...data, tables }
  return { scenario, data: changed, ...assemble(changed, scenario, []) }
}
