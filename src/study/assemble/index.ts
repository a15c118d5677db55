import type { Problem } from '../../errors.ts'
import { type Attributes, largest, type Unit } from '../../network/attribute.ts'
import { checkImpossible } from '../../network/checks/impossible.ts'
import { checkReferences } from '../../network/checks/references.ts'
import { coarsen } from '../../network/coarsen.ts'
import { homeDemandMw, isTrade } from '../../network/home.ts'
import type { Network } from '../../network/network.ts'
import { snapshotsOf } from '../../network/snapshots.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import { type FootprintTables, readFootprintTables } from '../footprint/tables.ts'
import { withBorderPrices } from '../neighbours/prices.ts'
import type { Scenario } from '../scenario.ts'
import { type Candidate, candidateAttributes, type Pricing, pricingOf } from './candidates.ts'
import { cutsOf } from './cuts.ts'
import { type DataPackage, readerOf, type TableReader } from './dataPackage.ts'
import { loadsOf } from './demand.ts'
import { followHeat } from './heat.ts'
import { inWaterOf, storageUnitsOf } from './hydro.ts'
import { type MustRunRule, readMustRun, shareUnderRules } from './mustRun.ts'
import { attributesOf, plantsOf, scaleBy } from './plants.ts'
import { readProfiles } from './profiles.ts'
import { type Reliability, readReliability, withReliability } from './reliability.ts'
import { standingAttributes, standingPu } from './standing.ts'
import { applyStress } from './stress.ts'
import { fixedTradeOf } from './trade.ts'
import { withWater } from './water.ts'

/** A scenario as a network, with what a report wants to know of its making. */
export interface Assembled {
  network: Network
  rules: readonly MustRunRule[]
  /** How often units fail, by technology. */
  reliability: ReadonlyMap<string, Reliability>
  /** What could be built, with its cost. */
  candidates: readonly Candidate[]
  /** Factors of water, air and land. */
  footprintTables: FootprintTables
  /** Highest hourly demand of the country in the year. [MW] */
  peakDemandMw: number
  /** Keys of all sources used. */
  sources: readonly string[]
  notes: readonly string[]
}

/** Data package and scenario → network. Problems are gathered, none is thrown. */
export function assemble(data: DataPackage, scenario: Scenario, problems: Problem[]): Assembled {
  const reader = readerOf(data, problems)
  const { year } = scenario
  const rules = readMustRun(reader)
  const profiles = readProfiles(reader)
  const pricing = pricingOf(scenario, reader)
  const plants = plantsOf('generators', year, reader, profiles, rules, pricing).map(({ unit }) => unit)
  const generators = inWaterOf(year, plants, reader)
  const loads = loadsOf(year, scenario.demandPath, reader)
  const trade = fixedTradeOf(year, reader)
  const buses = plain('buses', reader)
  const lines = connections('lines', year, reader, pricing, rules)
  const traded = generators.filter(({ carrier }) => trade.length === 0 || !isTrade(carrier))
  const priced = scenario.neighbours ? withBorderPrices(traded, reader) : traded
  if (scenario.neighbours && trade.length > 0)
    problems.push({
      where: `neighbours: ${scenario.neighbours}`,
      what: `Exchange with the neighbours is fixed to the published totals of ${year}.`,
      hint: 'Choose a year without rows in trade.csv, or leave `neighbours` out.',
    })
  const units: Record<string, readonly Unit[]> = {
    carriers: plain('carriers', reader),
    buses,
    loads: [...loads, ...trade],
    generators: priced,
    heat_and_powers: followHeat(
      plantsOf('heat_and_powers', year, reader, profiles, rules, pricing).map(({ unit, row }) => ({
        plant: unit,
        share: shareUnderRules(rules, 'heat_and_powers', 'heat_share', row),
      })),
      loads,
    ),
    storage_units: storageUnitsOf(year, generators, reader, pricing),
    stores: connections('stores', year, reader, pricing),
    lines,
    cuts: cutsOf(year, reader, rules, lines, buses),
    links: connections('links', year, reader, pricing),
    hvdc_links: connections('hvdc_links', year, reader, pricing),
  }
  checkReferences(data.tables, problems)
  checkImpossible(units, data.tables, problems)
  const demand = homeDemandMw({ snapshots: snapshotsOf(year, 0, HOURS_PER_YEAR), units })
  const reliability = readReliability(reader)
  const footprintTables = readFootprintTables(reader)
  const watered = 'water' in scenario.policies ? withWater(units, data, footprintTables) : units
  const reliable = withReliability(watered, demand, reliability)
  const stressed = scenario.stress
    ? applyStress(reliable, scenario.stress, scenario, reliability)
    : { units: reliable, firstHour: scenario.firstHour, hours: scenario.hours, notes: [] }
  const hourly = sample(stressed.units, { ...scenario, ...stressed })
  return {
    network: coarsen(dropIdle(hourly), scenario.resolution),
    reliability,
    candidates: pricing.candidates,
    footprintTables,
    peakDemandMw: largest(demand),
    rules,
    sources: [...reader.sources].sort(),
    notes: [...notesOf(scenario, trade.length > 0), ...stressed.notes, ...reader.notes],
  }
}

/** A table whose rows are units as they stand. */
function plain(list: string, reader: TableReader): Unit[] {
  const rows = reader.read(list, attributesOf(list))
  reader.use(rows)
  return rows.map(({ unit }) => unit as Unit)
}

/** Connections and stores that stand in a year; rules may lower how much of a line is usable. */
function connections(
  list: string,
  year: number,
  reader: TableReader,
  pricing: Pricing,
  rules: readonly MustRunRule[] = [],
): Unit[] {
  const rows = reader.read(list, {
    ...attributesOf(list),
    ...standingAttributes,
    ...candidateAttributes,
  } as Attributes)
  return rows.flatMap(parsed => {
    const unit = parsed.unit as unknown as Unit & {
      buildYear: number
      closingYear: number
      firstYearPu: number
      extendable: boolean
    }
    const share = standingPu(unit, year)
    if (share === 0) return []
    const priced = unit.extendable ? pricing.price(list, unit, parsed.row) : unit
    if (!priced) return []
    reader.use([parsed])
    const scaled = scaleBy(priced, share, attributesOf(list))
    const usablePu = shareUnderRules(rules, list, 's_max_pu', parsed.row)
    return [usablePu ? { ...scaled, usablePu } : scaled]
  })
}

/** The horizon cut out of the year. */
function sample(
  units: Record<string, readonly Unit[]>,
  { year, firstHour, hours }: Pick<Scenario, 'year' | 'firstHour' | 'hours'>,
): Network {
  const cut = new Map<Float64Array, Float64Array>()
  const part = (series: Float64Array) => {
    const known = cut.get(series) ?? series.slice(firstHour, firstHour + hours)
    cut.set(series, known)
    return known
  }
  const sampled = (unit: Unit) =>
    Object.fromEntries(
      Object.entries(unit).map(([key, value]) => [key, value instanceof Float64Array ? part(value) : value]),
    ) as Unit
  const snapshots = snapshotsOf(year, firstHour, hours)
  if (hours === HOURS_PER_YEAR) return { snapshots, units }
  return {
    snapshots,
    units: Object.fromEntries(Object.entries(units).map(([list, each]) => [list, each.map(sampled)])),
  }
}

/** Hydrogen buses that nothing touches; heat buses without demand, with all that hangs on them; their turbines become plain generators. */
function dropIdle(network: Network): Network {
  const { buses = [], loads = [], generators = [], heat_and_powers = [] } = network.units
  const busy = new Set(loads.map(({ bus }) => bus))
  const touched = new Set(
    (network.units.links ?? []).flatMap(({ bus0, bus1 }) => [String(bus0), String(bus1)]),
  )
  const idle = new Set(
    buses
      .filter(({ name, carrier }) =>
        carrier === 'heat' ? !busy.has(name) : carrier === 'hydrogen' && !touched.has(name),
      )
      .map(({ name }) => name),
  )
  return {
    ...network,
    units: {
      ...network.units,
      buses: buses.filter(({ name }) => !idle.has(name)),
      generators: generators.filter(({ bus }) => !idle.has(String(bus))),
      heat_and_powers: heat_and_powers.map(unit =>
        idle.has(String(unit.heatBus)) ? { ...unit, heatBus: unit.bus, heatCapacityMw: 0 } : unit,
      ) as Unit[],
    },
  }
}

/** What a report says of trade with the neighbours. */
const TRADE_NOTES = {
  flat: 'Exchange with the neighbours is at assumed prices within assumed limits.',
  prices:
    'Exchange with the neighbours is at assumed prices by season and hour, with wheeling, within assumed limits; trade does not move their prices.',
  joint:
    'Kyrgyzstan and Uzbekistan are dispatched along: their fuel is inside the cost of this run, their generation, demand and emissions are outside of all totals. Their wind, sun, rivers and hours of demand are those of southern Kazakhstan, for want of their own.',
} as const

function notesOf(scenario: Scenario, tradeIsFixed: boolean): string[] {
  return [
    'Every year has the 8760 hours of the 2018 calendar; 29 February is left out.',
    'Demand is gross: network losses and the own use of plants are inside, generation is gross as well.',
    ...(tradeIsFixed
      ? [`Exchange with the neighbours is fixed to the published totals of ${scenario.year}.`]
      : [TRADE_NOTES[scenario.neighbours ?? 'flat']]),
    ...(scenario.grid === 'oblasts'
      ? [
          'By oblast: which circuits join neighbours, how long they are and what they carry are assumptions; only the limits of the cuts and of the West are published.',
        ]
      : []),
    'Hydro energy of the year and the mean yield of wind and solar are inputs, calibrated to statistics.',
  ]
}
