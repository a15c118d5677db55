import type { LinearProgram } from '../../src/lp/program.ts'
import type { Network } from '../../src/network/network.ts'
import { type BuildOptions, build } from '../../src/study/build.ts'
import { chanceOf } from './chance.ts'
import { type Grid, gridOf } from './optimise.ts'
import {
  type Draw,
  linesOf,
  linksOf,
  plantsAt,
  reservoirAt,
  slackAt,
  storeAt,
  type Units,
} from './randomUnits.ts'

/** How large a random network is, and what it may hold. */
export interface RandomOptions {
  buses: number
  steps: number
  /** May sizes be decided? */
  expands: boolean
  /** Do lines keep the voltage law? */
  voltageLaw: boolean
  /** Are there steps of different length? */
  uneven: boolean
}

/** A network that looks like chance and is the same every time. */
export interface RandomNetwork {
  grid: Grid
  hours: number[]
  options: RandomOptions
}

/**
 * Draws a network: a ring of lines with chords, links with losses, plants with ramps, must-run and sums of energy, storage
 * of all kinds, sizes to be decided, a cap on CO₂. There is always a solution: what is missing is shed, what is too much is
 * dumped, and the cap leaves room for what must run.
 */
export function randomNetwork(seed: number, given: Partial<RandomOptions> = {}): RandomNetwork {
  const chance = chanceOf(seed)
  const options: RandomOptions = {
    buses: chance.whole(2, 6),
    steps: chance.whole(6, 30),
    expands: chance.happens(0.6),
    voltageLaw: chance.happens(0.7),
    uneven: chance.happens(0.3),
    ...given,
  }
  const hours = Array.from({ length: options.steps }, () => (options.uneven ? chance.whole(1, 4) : 1))
  const names = Array.from({ length: options.buses }, (_, k) => `b${k}`)
  const draw = { chance, names, hours, expands: options.expands }
  const grid: Grid = {
    buses: names.map(name => ({ name, nominalKv: 220 })),
    carriers: [
      { name: 'coal', co2TonnesPerMwhThermal: 0.34 },
      { name: 'gas', co2TonnesPerMwhThermal: 0.2 },
      ...['wind', 'water', 'heap', 'AC'].map(name => ({ name })),
    ],
    loads: names.map(bus => ({ name: `load ${bus}`, bus, demandMw: chance.series(hours.length, 20, 100) })),
    generators: names.flatMap(bus => [...plantsAt(bus, draw), ...slackAt(bus)]),
    storage_units: names.flatMap(bus => reservoirAt(bus, draw)),
    stores: names.flatMap(bus => storeAt(bus, draw)),
    lines: linesOf(draw),
    links: linksOf(draw),
  }
  return { grid: { ...grid, global_constraints: capOf(grid, draw) }, hours, options }
}

/** A random network as components see it. */
export const networkOf = ({ grid, hours }: RandomNetwork): Network => gridOf(grid, hours)

/** A random network's options of building. */
export const buildOptionsOf = ({ options }: RandomNetwork): BuildOptions => ({
  lostLoadPerMwh: Number.POSITIVE_INFINITY,
  policies: {},
  voltageLaw: options.voltageLaw,
})

/** A random network as a linear programme. */
export const randomProgram = (seed: number, given: Partial<RandomOptions> = {}): LinearProgram => {
  const random = randomNetwork(seed, given)
  return build(networkOf(random), buildOptionsOf(random)).lp.compile()
}

/** A cap between what must be emitted and what could be. */
function capOf({ generators }: Grid, { chance, hours }: Draw): Units {
  if (chance.happens(0.4)) return []
  const time = hours.reduce((sum, h) => sum + h, 0)
  const factors: Record<string, number> = { coal: 0.34, gas: 0.2 }
  let [must, could] = [0, 0]
  for (const unit of generators ?? []) {
    const factor = factors[String(unit.carrier)] ?? 0
    const size = Number(unit.mostSize ?? unit.capacityMw)
    const tonnes = factor === 0 ? 0 : (factor * time * size) / Number(unit.efficiencyPu)
    must += tonnes * Number(unit.leastOutputPu ?? 0)
    could += tonnes
  }
  const constant = must + chance.between(0.1, 0.6) * (could - must)
  return [{ name: 'co2', type: 'primary_energy', sense: '<=', constant }]
}
