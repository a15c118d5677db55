import { components } from '../../components/index.ts'
import { largest, mapSeries, type Series, type Unit } from '../../network/attribute.ts'
import { groupAlike } from '../../network/grouping.ts'
import { abroadBuses, homeBuses } from '../../network/home.ts'
import type { Network } from '../../network/network.ts'
import { unitsIn } from '../../network/network.ts'
import type { OperationTables, SlowPlant } from './tables.ts'

/** Lists whose units may be slow. */
export const SLOW_LISTS = ['generators', 'heat_and_powers'] as const

/** A network as it is operated: alike units added up, slow plants switched, a way out for what nobody takes. */
export interface OperatedGrid {
  network: Network
  /** The same with all plants free between nothing and what is there. */
  free: Network
  /** Electricity buses of the country, and buses of its neighbours. */
  home: ReadonlySet<string>
  abroad: ReadonlySet<string>
  /** Names of what is settled the day before. */
  slow: ReadonlySet<string>
}

/**
 * Makes slow plants of those whose technology is listed and that no rule makes run:
 *
 *   cost = start · capacity · starts + idle · c · capacity · status + (1 − idle) · c · output        [money, money/h]
 *
 * so that at full load a MWh costs what it costs in the plan, c, and at part load more. Of the cost of a start a part is paid
 * when the plant stops: else a day would stop what it does not need itself, since it does not see the start to come. One status stands for all units of
 * a class in a zone: the share of its capacity that runs; with whole numbers each plant keeps its own.
 *
 * @param isWhole  are plants on or off, nothing between?
 */
export function operatedGrid(
  original: Network,
  { slow, terms }: OperationTables,
  isWhole = false,
): OperatedGrid {
  const { network } = groupAlike(original, components, isWhole ? SLOW_LISTS : [])
  const home = homeBuses({ network })
  const names = new Set<string>()
  const switched = (unit: Unit): Unit => {
    const plant = slow.get(String(unit.technology))
    if (!plant || !mayRest(unit) || !home.has(String(unit.bus))) return unit
    names.add(unit.name)
    return { ...unit, ...switching(unit, plant, terms['stop-share'].middle) } as Unit
  }
  const units = { ...network.units }
  for (const list of SLOW_LISTS) units[list] = unitsIn(network, list).map(switched)
  const excess = [...home].map(bus => wayOut(bus, terms.excess.middle))
  units.generators = [...units.generators!, ...excess]
  const free = { ...network.units, generators: [...network.units.generators!, ...excess] }
  return {
    network: { ...network, units },
    free: { ...network, units: free },
    home,
    abroad: abroadBuses({ network }),
    slow: names,
  }
}

const mayRest = (unit: Unit) => largest(unit.leastOutputPu as Series) <= 0 && Number(unit.capacityMw) > 0

/** @param stopShare  of the cost of a start that is paid when the plant stops [pu] */
function switching(unit: Unit, plant: SlowPlant, stopShare: number) {
  const { leastPu, startCost, idleFuelPu, leastUpHours, leastDownHours } = plant
  const cost = unit.marginalCostPerMwh as Series
  const [capacityMw, idle] = [Number(unit.capacityMw), idleFuelPu.middle]
  return {
    committable: true,
    leastOutputPu: mapSeries(unit.availabilityPu as Series, available => Math.min(leastPu.middle, available)),
    startCost: (1 - stopShare) * startCost.middle * capacityMw,
    stopCost: stopShare * startCost.middle * capacityMw,
    standByCostPerHour: mapSeries(cost, each => each * idle * capacityMw),
    marginalCostPerMwh: mapSeries(cost, each => each * (1 - idle)),
    leastStepsUp: leastUpHours,
    leastStepsDown: leastDownHours,
  }
}

/** Takes what nobody wants, at a price: plants tripped, energy given away. */
const wayOut = (bus: string, perMwh: number): Unit =>
  ({
    ...PLAIN_GENERATOR,
    name: `excess ${bus}`,
    bus,
    carrier: 'excess',
    capacityMw: 1e5,
    marginalCostPerMwh: perMwh,
    sign: -1,
  }) as unknown as Unit

const PLAIN_GENERATOR = defaultsOf('generators')

/** Every attribute of a component at its default. */
function defaultsOf(list: string): Record<string, unknown> {
  const { attributes } = components.find(each => each.list === list)!
  return Object.fromEntries(
    Object.entries(attributes).map(([key, { type }]) => [key, type.safeParse(undefined).data]),
  )
}
