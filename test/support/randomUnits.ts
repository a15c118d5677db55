import type { Chance } from './chance.ts'
import type { Grid } from './optimise.ts'

/** Price of demand that is not met. [money/MWh] */
const LOST_LOAD = 3000

/** Units of one table. */
export type Units = Grid[string][number][]

/** What a network is drawn with. */
export interface Draw {
  chance: Chance
  names: readonly string[]
  hours: readonly number[]
  expands: boolean
}

/** Given or decided, with what stands already. */
const sizeOf = ({ chance, expands }: Draw, key: string, most: number, cost: number) =>
  expands && chance.happens(0.4)
    ? { [key]: chance.between(0, 0.3 * most), extendable: true, mostSize: most, costPerSize: cost }
    : { [key]: chance.between(0.2 * most, most) }

/** Coal with ramps and must-run, gas with a limit of fuel, wind. */
export function plantsAt(bus: string, draw: Draw): Units {
  const { chance, hours } = draw
  const ramp = (key: string) => (chance.happens(0.5) ? { [key]: chance.between(0.1, 0.6) } : {})
  const steam = {
    name: `coal ${bus}`,
    bus,
    carrier: 'coal',
    ...sizeOf(draw, 'capacityMw', 120, chance.between(5, 80)),
    leastOutputPu: chance.happens(0.3) ? chance.between(0, 0.4) : 0,
    efficiencyPu: chance.between(0.3, 0.4),
    marginalCostPerMwh: chance.between(5, 30),
    ...ramp('rampUpPu'),
    ...ramp('rampDownPu'),
  }
  const gas = {
    name: `gas ${bus}`,
    bus,
    carrier: 'gas',
    ...sizeOf(draw, 'capacityMw', 80, chance.between(5, 40)),
    efficiencyPu: chance.between(0.4, 0.6),
    marginalCostPerMwh: chance.series(hours.length, 20, 60),
    ...(chance.happens(0.3) ? { energyMostMwh: chance.between(50, 500) } : {}),
  }
  const wind = {
    name: `wind ${bus}`,
    bus,
    carrier: 'wind',
    ...sizeOf(draw, 'capacityMw', 150, chance.between(20, 150)),
    availabilityPu: chance.series(hours.length, 0, 1),
  }
  return [steam, gas, wind].filter(() => chance.happens(0.7))
}

/** What sheds demand and dumps what is too much. */
export const slackAt = (bus: string): Units => [
  { name: `shed ${bus}`, bus, capacityMw: 1e4, marginalCostPerMwh: LOST_LOAD },
  { name: `dump ${bus}`, bus, capacityMw: 1e4, sign: -1, marginalCostPerMwh: 0.1 },
]

/** Pumped storage, or a reservoir with inflow. */
export function reservoirAt(bus: string, draw: Draw): Units {
  const { chance, hours } = draw
  if (chance.happens(0.5)) return []
  const isPumped = chance.happens(0.5)
  const cyclic = chance.happens(0.6)
  return [
    {
      name: `reservoir ${bus}`,
      bus,
      carrier: 'water',
      ...sizeOf(draw, 'powerMw', 60, chance.between(10, 60)),
      leastPu: isPumped ? -1 : 0,
      durationHours: chance.between(1, 12),
      chargeEfficiencyPu: chance.between(0.8, 1),
      dischargeEfficiencyPu: chance.between(0.8, 1),
      hourlyLossPu: chance.happens(0.3) ? 0.01 : 0,
      inflowMw: isPumped ? 0 : chance.series(hours.length, 0, 30),
      spillCostPerMwh: chance.happens(0.3) ? 1 : 0,
      marginalCostPerMwh: chance.between(0, 2),
      cyclic,
    },
  ]
}

/** Energy alone. */
export function storeAt(bus: string, draw: Draw): Units {
  const { chance } = draw
  if (chance.happens(0.6)) return []
  const isCyclic = chance.happens(0.5)
  return [
    {
      name: `heap ${bus}`,
      bus,
      carrier: 'heap',
      ...sizeOf(draw, 'energyMwh', 200, chance.between(1, 10)),
      hourlyLossPu: chance.happens(0.5) ? 0.005 : 0,
      cyclic: isCyclic,
      keepingCostPerMwh: chance.happens(0.3) ? 0.01 : 0,
    },
  ]
}

/** A ring with chords. */
export function linesOf(draw: Draw): Units {
  const { chance, names } = draw
  const ring = names.map((bus, k) => [bus, names[(k + 1) % names.length]!] as const)
  const chords = names.map(bus => [bus, chance.of(names)] as const).filter(() => chance.happens(0.3))
  return [...ring, ...chords]
    .filter(([from, to]) => from !== to)
    .map(([bus0, bus1], k) => ({
      name: `line ${k}`,
      bus0,
      bus1,
      ...sizeOf(draw, 'ratingMva', 80, chance.between(5, 40)),
      reactanceOhm: chance.between(5, 60),
      usablePu: chance.happens(0.3) ? 0.7 : 1,
    }))
}

/** Directed connections with losses. */
export function linksOf(draw: Draw): Units {
  const { chance, names } = draw
  return names
    .filter(() => chance.happens(0.4))
    .map((bus0, k) => ({
      name: `link ${k}`,
      bus0,
      bus1: chance.of(names.filter(bus => bus !== bus0)),
      ...sizeOf(draw, 'capacityMw', 60, chance.between(5, 40)),
      efficiencyPu: chance.between(0.85, 1),
      marginalCostPerMwh: chance.between(0, 3),
      ...(chance.happens(0.2) ? { rampUpPu: 0.5 } : {}),
    }))
}
