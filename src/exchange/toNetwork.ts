import { components } from '../components/index.ts'
import type { Problem } from '../errors.ts'
import type { Unit } from '../network/attribute.ts'
import type { Network } from '../network/network.ts'
import type { Snapshots, Stretch } from '../network/snapshots.ts'
import { type CatalogueTable, catalogue } from './catalogue.ts'
import { checkNetwork } from './check.ts'
import { curveColumns } from './curves.ts'
import type { Dataset, DatasetScenario, SeriesTable, UnitTable } from './dataset.ts'
import { impedancesOf } from './impedances.ts'
import { refuseAmbiguous } from './refusals.ts'
import type { Findings } from './sheet.ts'
import { readUnit } from './unitReader.ts'

/** Tables whose units have no part in the optimisation. */
const WITHOUT_EFFECT: Record<string, (count: number) => string> = {
  shunt_impedances: count => `${count} shunt impedances take no active power in a linear power flow.`,
}

/**
 * A PyPSA network as this project's components see it, over one axis of all its periods and scenarios. What is not
 * active is left out; what is not supported is a problem that names it.
 */
export function toNetwork(dataset: Dataset, findings: Findings): Network {
  const variants = variantsOf(dataset)
  const snapshots = snapshotsOf(dataset)
  const impedances = impedancesOf(dataset, findings)
  const curves = curveColumns(dataset, findings)
  const units: Record<string, Unit[]> = {}
  const resting: string[] = []
  for (const table of catalogue) {
    const component = components.find(({ list }) => list === table.list)
    const first = dataset.tables.get(table.list)
    if (!first) continue
    refuseUnsupported(table, first, findings.problems)
    if (!component) {
      const why = WITHOUT_EFFECT[table.list]
      if (why && first.names.length > 0) findings.notes.push(why(first.names.length))
      continue
    }
    const reader = {
      variants: variants.map(({ tables, series }) => ({
        table: tables.get(table.list)!,
        series: series.get(table.list) ?? new Map<string, SeriesTable>(),
      })),
      weights: variants.map(({ weight }) => weight),
      given: [impedances[table.list], curves[table.list]].filter(each => each !== undefined),
      steps: dataset.snapshots.labels.length,
      findings,
    }
    const carrierOfBus = (bus: unknown) =>
      String(units.buses?.find(({ name }) => name === bus)?.carrier ?? '')
    units[table.list] = first.names.flatMap((name, i) => {
      const unit = readUnit(name, i, component.attributes, reader)
      if (unit.active === false) {
        if (!BRANCHES.includes(table.list) || dataset.periods) return []
        resting.push(name)
        Object.assign(unit, RESTING)
      }
      // A store without a carrier has that of its bus.
      const carrier =
        table.list === 'stores' && unit.carrier === '' ? { carrier: carrierOfBus(unit.bus) } : {}
      return [{ ...customNumbers(first, i), ...unit, ...carrier }]
    })
  }
  if (resting.length > 0) findings.notes.push(restingNote(resting))
  units.global_constraints = [...(units.global_constraints ?? []), ...limitsOfBuses(dataset, units)]
  const network = { snapshots, units }
  checkNetwork(network, dataset, findings)
  refuseAmbiguous(network, dataset, findings)
  return network
}

const BRANCHES = ['lines', 'transformers']

/** A branch without any rating: it carries nothing, but closes rings. */
const RESTING = { active: true, extendable: false, ratingMva: 0 }

/** A line that is switched off keeps its part in the voltage law, as it does in PyPSA. */
const restingNote = (names: readonly string[]) =>
  `${names.length} lines and transformers are not active: ${names.slice(0, 5).join(', ')}. As in PyPSA 1.3.0 they carry nothing but stay in the rings of the voltage law, which holds both their ends at one angle. Remove them for a grid without them.`

const variantsOf = (dataset: Dataset): readonly DatasetScenario[] =>
  dataset.scenarios.length > 0
    ? dataset.scenarios
    : [{ name: '', weight: 1, tables: dataset.tables, series: dataset.series }]

/** All periods of all scenarios one after the other; weights of both are in the hours of the bill. */
function snapshotsOf(dataset: Dataset): Snapshots {
  const { labels, periods, objective, stores, generators } = dataset.snapshots
  const stretches: Stretch[] = []
  const all = { labels: [] as string[], costHours: [] as number[] }
  const variants = variantsOf(dataset)
  variants.forEach(({ name, weight }, v) => {
    labels.forEach((label, t) => {
      const period = periods?.[t] ?? null
      const last = stretches.at(-1)
      const at = v * labels.length + t
      if (!last || last.end !== at || t === 0 || last.period !== period) {
        const k = dataset.periods?.labels.indexOf(period ?? Number.NaN) ?? -1
        const years = k >= 0 ? dataset.periods!.years[k]! : 1
        const periodWeight = k >= 0 ? dataset.periods!.objective[k]! : 1
        stretches.push({
          start: at,
          end: at,
          period,
          years,
          periodWeight,
          scenario: name,
          probability: weight,
        })
      }
      const stretch = stretches.at(-1)!
      stretch.end = at + 1
      all.labels.push([name, period ?? '', label].filter(part => part !== '').join(' '))
      all.costHours.push(objective[t]! * stretch.periodWeight * weight)
    })
  })
  const repeated = (weights: Float64Array) =>
    Float64Array.from({ length: all.labels.length }, (_, t) => weights[t % labels.length]!)
  return {
    axis: { labels: all.labels, time: true },
    hours: repeated(stores),
    costHours: Float64Array.from(all.costHours),
    energyHours: repeated(generators),
    stretches,
    rampPerSnapshot: true,
  }
}

/** Numeric columns of one's own, to which a global constraint may refer. */
function customNumbers(table: UnitTable, i: number): Record<string, number> {
  return Object.fromEntries(
    [...table.columns].flatMap(([column, values]) =>
      values instanceof Float64Array ? [[column, Number.isNaN(values[i]) ? 0 : values[i]!]] : [],
    ),
  )
}

/** Attributes that would change the optimum in a way that is not formulated here. */
function refuseUnsupported({ component, attributes }: CatalogueTable, table: UnitTable, problems: Problem[]) {
  for (const { name, role, default: omitted } of attributes.values()) {
    if (role !== 'unsupported') continue
    table.names.forEach((unit, i) => {
      const value = table.columns.get(name)?.[i]
      if (value === undefined || value === omitted) return
      const what = `${component} “${unit}”: “${name}” is not supported.`
      problems.push({ where: table.where(i, name), what, hint: `Leave it at ${omitted}.` })
    })
  }
}

/** Columns `nom_min_<carrier>`, `nom_max_<carrier>` of buses, maybe with a period behind, as limits of capacity. */
function limitsOfBuses({ tables, snapshots }: Dataset, units: Record<string, Unit[]>): Unit[] {
  const buses = tables.get('buses')
  const carriers = new Set((units.carriers ?? []).map(({ name }) => name))
  return [...(buses?.columns ?? [])].flatMap(([column, values]) => {
    const match = /^nom_(min|max)_(.+)$/.exec(column)
    if (!match || !(values instanceof Float64Array)) return []
    const [, side, rest] = match
    const [, inPeriod, year] = /^(.+)_(\d+)$/.exec(rest!) ?? []
    const isWhole = carriers.has(rest!)
    if (!isWhole && !(snapshots.periods && carriers.has(inPeriod!))) return []
    return buses!.names.flatMap((bus, i) =>
      Number.isNaN(values[i])
        ? []
        : [
            {
              name: `${bus} ${column}`,
              type: 'tech_capacity_expansion_limit',
              periodYear: isWhole ? Number.NaN : Number(year),
              bus,
              subject: isWhole ? rest! : inPeriod!,
              sense: side === 'min' ? '>=' : '<=',
              constant: values[i]!,
            } as Unit,
          ],
    )
  })
}
