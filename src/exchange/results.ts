import type { Block } from '../lp/model.ts'
import { valueAt } from '../network/attribute.ts'
import { type Network, unitsIn } from '../network/network.ts'
import type { LoadedBranch } from '../study/screening.ts'
import { catalogue, tableOf } from './catalogue.ts'
import type { Column, Dataset, SeriesTable, UnitTable } from './dataset.ts'
import type { ExchangeSolution } from './solve.ts'

/** Values of series over all snapshots, by list, attribute and unit. */
type Outputs = Map<string, Map<string, Map<string, Float64Array>>>

/** Which list a component's units stand in. */
const LISTS = new Map(catalogue.map(({ component, list }) => [component, list]))

/** Columns that are published as they are: block of columns → list and attribute. */
const BLOCKS: Record<string, [list: string, attribute: string]> = {
  'generator.output': ['generators', 'p'],
  'generator.status': ['generators', 'status'],
  'generator.start': ['generators', 'start_up'],
  'generator.stop': ['generators', 'shut_down'],
  'link.input': ['links', 'p0'],
  'link.status': ['links', 'status'],
  'link.start': ['links', 'start_up'],
  'link.stop': ['links', 'shut_down'],
  'process.activity': ['processes', 'p'],
  'process.status': ['processes', 'status'],
  'line.flow': ['lines', 'p0'],
  'transformer.flow': ['transformers', 'p0'],
  'storageUnit.discharge': ['storage_units', 'p_dispatch'],
  'storageUnit.charge': ['storage_units', 'p_store'],
  'storageUnit.level': ['storage_units', 'state_of_charge'],
  'storageUnit.spill': ['storage_units', 'spill'],
  'store.output': ['stores', 'p'],
  'store.level': ['stores', 'e'],
}

/** Blocks of decided sizes and the column in which PyPSA puts them. */
const SIZES: Record<string, [list: string, given: string, optimal: string]> = {
  'generator.size': ['generators', 'p_nom', 'p_nom_opt'],
  'link.size': ['links', 'p_nom', 'p_nom_opt'],
  'process.size': ['processes', 'p_nom', 'p_nom_opt'],
  'storageUnit.size': ['storage_units', 'p_nom', 'p_nom_opt'],
  'line.size': ['lines', 's_nom', 's_nom_opt'],
  'transformer.size': ['transformers', 's_nom', 's_nom_opt'],
  'store.size': ['stores', 'e_nom', 'e_nom_opt'],
}

/**
 * A network with its solution, in the columns and series in which PyPSA keeps it: powers, levels, sizes, prices, duals
 * of global constraints. Whatever solution it had before is replaced.
 */
export function withResults(dataset: Dataset, network: Network, solved: ExchangeSolution): Dataset {
  const outputs: Outputs = new Map()
  const put = (list: string, attribute: string, unit: string, values: Float64Array) => {
    const attributes = outputs.get(list) ?? new Map<string, Map<string, Float64Array>>()
    const units = attributes.get(attribute) ?? new Map<string, Float64Array>()
    outputs.set(list, attributes.set(attribute, units.set(unit, values)))
  }
  publishColumns(solved, put)
  publishPowers(solved, put)
  publishPrices(network, solved, put)
  const columns = optimalSizes(dataset, network, solved)
  const steps = dataset.snapshots.labels.length
  const scenarioAt = (s: number, own: Pick<Dataset, 'tables' | 'series'>) => ({
    tables: withColumns(own.tables, columns),
    series: withSeries(own, outputs, s * steps, (s + 1) * steps),
  })
  return {
    ...dataset,
    ...scenarioAt(0, dataset),
    scenarios: dataset.scenarios.map((scenario, s) => ({ ...scenario, ...scenarioAt(s, scenario) })),
  }
}

type Put = (list: string, attribute: string, unit: string, values: Float64Array) => void

function publishColumns({ built, solution }: ExchangeSolution, put: Put): void {
  for (const block of built.lp.columnBlocks) {
    const place = BLOCKS[block.name]
    if (!place) continue
    block.axes[0]!.labels.forEach((unit, i) => {
      put(...place, unit, rowOf(block, i, solution.x))
    })
  }
}

const rowOf = (block: Block, i: number, x: Float64Array): Float64Array =>
  Float64Array.from(block.axes[1]!.labels, (_, t) => x[block.at(i, t)]! + 0)

/** Powers at buses: PyPSA counts what a branch takes from its bus as positive. */
function publishPowers({ built: { ledger }, solution }: ExchangeSolution, put: Put): void {
  const count = ledger.snapshots.hours.length
  const sums = new Map<string, { list: string; unit: string; mw: Float64Array[] }>()
  const atBus = new Map<string, Float64Array>()
  for (const { key, rate, block, index } of ledger.injections) {
    const list = LISTS.get(key.component)
    const id = `${key.component} ${key.name}`
    const unit = sums.get(id) ?? { list: list ?? '', unit: key.name, mw: [] }
    sums.set(id, unit)
    const mw = Float64Array.from(
      { length: count },
      (_, t) => valueAt(rate, t) * solution.x[block.at(index, t)]!,
    )
    unit.mw.push(mw)
    const bus = atBus.get(key.bus) ?? new Float64Array(count)
    atBus.set(key.bus, bus)
    addTo(bus, mw)
  }
  for (const { port, mw } of ledger.given) {
    const values = Float64Array.from({ length: count }, (_, t) => valueAt(mw, t))
    put(
      'loads',
      'p',
      port.name,
      values.map(value => 0 - value),
    )
    const bus = atBus.get(port.bus) ?? new Float64Array(count)
    atBus.set(port.bus, bus)
    addTo(bus, values)
  }
  for (const [bus, mw] of atBus) put('buses', 'p', bus, mw)
  for (const { list, unit, mw } of sums.values()) {
    if (list === 'storage_units') {
      const [discharge, charge] = mw
      const power = discharge!.map((value, t) => value + (charge?.[t] ?? 0) + 0)
      put(list, 'p', unit, power)
      if (!charge) put(list, 'p_store', unit, new Float64Array(count))
      continue
    }
    if (!['links', 'processes', 'lines', 'transformers'].includes(list)) continue
    mw.forEach((values, k) => {
      put(
        list,
        `p${k}`,
        unit,
        values.map(value => 0 - value),
      )
    })
  }
}

function addTo(sum: Float64Array, values: Float64Array): void {
  for (let t = 0; t < sum.length; t++) sum[t]! += values[t]!
}

/** Prices of energy at buses, for one hour of the bill. */
function publishPrices(network: Network, { built: { ledger }, solution }: ExchangeSolution, put: Put): void {
  unitsIn(network, 'buses').forEach(({ name }, i) => {
    const price = ledger.snapshots.costHours.map((h, t) => {
      const dual = solution.y[ledger.balance.at(i, t)]!
      return h === 0 ? 0 : dual / h + 0
    })
    put('buses', 'marginal_price', name, price)
  })
}

/** Columns that the solution fills, by list. */
function optimalSizes(
  dataset: Dataset,
  network: Network,
  { built, solution }: ExchangeSolution,
): Map<string, Map<string, Column>> {
  const columns = new Map<string, Map<string, Column>>()
  const column = (
    list: string,
    name: string,
    value: (unit: string, i: number, table: UnitTable) => number,
  ) => {
    const table = dataset.tables.get(list)
    if (!table) return
    const own = columns.get(list) ?? new Map<string, Column>()
    columns.set(
      list,
      own.set(
        name,
        Float64Array.from(table.names, (unit, i) => value(unit, i, table)),
      ),
    )
  }
  for (const [block, [list, given, optimal]] of Object.entries(SIZES)) {
    const sizes = built.lp.columnBlocks.find(({ name }) => name === block)
    const decided = new Map(
      (sizes?.axes[0]?.labels ?? []).map((unit, k) => [unit, solution.x[sizes!.at(k)]!] as const),
    )
    column(list, optimal, (unit, i, table) => {
      const value = decided.get(unit) ?? Number(table.columns.get(given)?.[i] ?? 0)
      return value + 0
    })
  }
  const duals = new Map(
    unitsIn(network, 'global_constraints').map(({ name }) => [
      name,
      built.lp.rowBlocks
        .filter(
          rows =>
            rows.name === `globalConstraint ${name}` || rows.name.startsWith(`globalConstraint ${name} `),
        )
        .reduce((sum, rows) => sum + solution.y[rows.start]!, 0),
    ]),
  )
  column('global_constraints', 'mu', unit => (duals.get(unit) ?? 0) + 0)
  return columns
}

function withColumns(
  tables: Dataset['tables'],
  added: ReadonlyMap<string, ReadonlyMap<string, Column>>,
): Dataset['tables'] {
  return new Map(
    [...tables].map(([list, table]) => [
      list,
      { ...table, columns: new Map([...table.columns, ...(added.get(list) ?? [])]) },
    ]),
  )
}

function withSeries(
  { tables, series }: Pick<Dataset, 'tables' | 'series'>,
  outputs: Outputs,
  from: number,
  to: number,
): Dataset['series'] {
  const all = new Map([...series].map(([list, attributes]) => [list, new Map(attributes)]))
  for (const [list, attributes] of outputs) {
    const own = all.get(list) ?? new Map<string, SeriesTable>()
    all.set(list, own)
    const names = (tables.get(list)?.names ?? []) as readonly string[]
    for (const [attribute, units] of attributes) {
      const present = names.filter(name => units.has(name))
      own.set(attribute, {
        list,
        attribute,
        names: present,
        values: present.map(name => units.get(name)!.slice(from, to)),
        where: unit => `${list}-${attribute}, ${present[unit]}`,
      })
    }
  }
  return all
}

/** Lines and transformers with their flows and ratings, decided ones as they were decided. */
export function branchesOf(network: Network, { built, solution }: ExchangeSolution): LoadedBranch[] {
  const { branches, built: sizes } = built.ledger
  const decided = new Map(
    sizes.map(({ key, block, index }) => [`${key.component} ${key.name}`, solution.x[block.at(index)]!]),
  )
  const given = new Map(
    (['lines', 'transformers'] as const).flatMap(list =>
      unitsIn(network, list).map(({ name, ratingMva }) => {
        const id = `${list === 'lines' ? 'Line' : 'Transformer'} ${name}`
        return [id, decided.get(id) ?? Number(ratingMva)] as const
      }),
    ),
  )
  return branches.map(({ name, bus0, bus1, reactancePu, flow, index }) => {
    const component = flow.name === 'line.flow' ? 'Line' : 'Transformer'
    return {
      name: `${component} ${name}`,
      bus0,
      bus1,
      reactancePu,
      ratingMva: given.get(`${component} ${name}`)!,
      flowMw: rowOf(flow, index, solution.x),
    }
  })
}

/** Every series of a solution side by side, named `generators.p.coal`; scenarios one after the other. */
export function hourlyOf({ snapshots, scenarios, series }: Dataset): {
  snapshots: string[]
  columns: Map<string, Float64Array>
} {
  const variants = scenarios.length > 0 ? scenarios : [{ name: '', series }]
  const columns = new Map<string, Float64Array>()
  const steps = snapshots.labels.length
  variants.forEach((variant, s) => {
    for (const [list, attributes] of variant.series) {
      for (const [attribute, table] of attributes) {
        if (tableOf(list)?.attributes.get(attribute)?.role !== 'output') continue
        table.names.forEach((name, k) => {
          const id = `${list}.${attribute}.${name}`
          const column = columns.get(id) ?? new Float64Array(steps * variants.length)
          columns.set(id, column)
          column.set(table.values[k]!, s * steps)
        })
      }
    }
  })
  const labels = variants.flatMap(({ name }) =>
    snapshots.labels.map((label, t) =>
      [name, snapshots.periods?.[t] ?? '', label].filter(part => part !== '').join(' '),
    ),
  )
  return { snapshots: labels, columns }
}
