import { rounded } from './pythonNumbers.ts'
import { inflowMw, loadMw, solarPu, windPu } from './series.ts'

/** A zone of the made-up country, over the whole year. */
export interface Zone {
  /** `z00`, `z01`, … */
  name: string
  /** Counts from 0; costs rise a little with it, so that no two zones tie. */
  rank: number
  windPu: Float64Array
  solarPu: Float64Array
  loadMw: Float64Array
  inflowMw: Float64Array
  peakMw: number
  hydroMw: number
}

/** All zones and the pairs of them that direct current joins. */
export interface World {
  zones: readonly Zone[]
  corridors: readonly Corridor[]
  /** Demand of all zones in the year. [MWh] */
  demandMwh: number
}

/** Two zones that are joined. */
export interface Corridor {
  from: Zone
  to: Zone
  km: number
}

const worlds = new Map<number, World>()

/** The country with so many zones; made once. */
export function worldOf(count: number): World {
  const world = worlds.get(count) ?? makeWorld(count)
  worlds.set(count, world)
  return world
}

function makeWorld(count: number): World {
  const zones = Array.from({ length: count }, (_, rank) => makeZone(rank))
  const corridors = pairsOf(count).map(([i, j], k) => ({
    from: zones[i]!,
    to: zones[j]!,
    km: 300 + 50 * ((k * 5) % 7),
  }))
  return { zones, corridors, demandMwh: sum(zones.map(zone => sum(zone.loadMw))) }
}

function makeZone(rank: number): Zone {
  const load = loadMw(rank)
  const peakMw = load.reduce((most, mw) => Math.max(most, mw))
  const hydroMw = rounded(0.12 * peakMw, 0)
  return {
    name: `z${String(rank).padStart(2, '0')}`,
    rank,
    windPu: windPu(rank),
    solarPu: solarPu(rank),
    loadMw: load,
    inflowMw: inflowMw(rank, hydroMw),
    peakMw,
    hydroMw,
  }
}

/** A triangle, or a ring whose opposite zones are joined as well. */
function pairsOf(count: number): [number, number][] {
  // biome-ignore format: one line shows the triangle
  if (count === 3) return [[0, 1], [1, 2], [0, 2]]
  const next = (step: number) => (i: number) => [i, (i + step) % count] as [number, number]
  const all = Array.from({ length: count }, (_, i) => i)
  const half = Math.floor(count / 2)
  return [...all.map(next(1)), ...all.slice(0, half).map(next(half))]
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
