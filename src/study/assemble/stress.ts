import { largest, mapSeries, type Series, type Unit, valueAt } from '../../network/attribute.ts'
import { labelOfHour } from '../../network/snapshots.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import type { Stress } from '../planning.ts'
import type { Scenario } from '../scenario.ts'
import type { Reliability } from './reliability.ts'

const WEEK_HOURS = 168
const DAY_HOURS = 24

/** A year made harder, and the part of it to look at. */
export interface Stressed {
  units: Record<string, readonly Unit[]>
  firstHour: number
  hours: number
  notes: string[]
}

/**
 * The coldest week with more demand, little wind and the largest unit out.
 *
 *   week       the 168 hours from a midnight on with the most heat demand
 *   demand     of some sectors times a factor
 *   wind       every profile at a quantile of its own year, all week
 *   largest    one unit of the plant with the largest units is gone
 */
export function applyStress(
  units: Record<string, readonly Unit[]>,
  stress: Stress,
  scenario: Scenario,
  reliability: ReadonlyMap<string, Reliability>,
): Stressed {
  const firstHour = coldestWeek(units.loads ?? [])
  const factors = stress.demandFactors
  const loads = (units.loads ?? []).map(load => {
    const factor = factors[String(load.sector)] ?? 1
    return factor === 1
      ? load
      : ({ ...load, demandMw: mapSeries(load.demandMw as Series, mw => factor * mw) } as Unit)
  })
  const quantiles = new Map<Series, number>()
  const notes = [
    `Stress: the week from ${labelOfHour(scenario.year, firstHour)}, the one with the most heat demand.`,
    ...Object.entries(factors).map(([sector, factor]) => `Stress: demand of ${sector} times ${factor}.`),
  ]
  let generators = (units.generators ?? []).map(unit => {
    if (stress.windQuantile === undefined || unit.carrier !== 'wind') return unit
    const series = unit.availabilityPu as Series
    if (!quantiles.has(series)) quantiles.set(series, quantile(series, stress.windQuantile))
    return { ...unit, availabilityPu: quantiles.get(series)! } as Unit
  })
  if (quantiles.size > 0) {
    const values = [...quantiles.values()].map(pu => `${(100 * pu).toFixed(1)} %`)
    notes.push(
      `Stress: wind all week at its ${100 * stress.windQuantile!} % quantile: ${values.join(', ')} of capacity.`,
    )
  }
  if (stress.largestUnitOut) {
    const lost = largestUnit(generators, reliability)
    if (lost) {
      const left = (Number(lost.plant.capacityMw) - lost.mw) / Number(lost.plant.capacityMw)
      const scaled = (unit: Unit): Unit =>
        ({
          ...unit,
          availabilityPu: mapSeries(unit.availabilityPu as Series, pu => left * pu),
          leastOutputPu: mapSeries(unit.leastOutputPu as Series, pu => left * pu),
        }) as Unit
      generators = generators.map(unit => (unit === lost.plant ? scaled(unit) : unit))
      notes.push(`Stress: the largest unit is out, ${lost.mw} MW of ${lost.plant.name}.`)
    }
  }
  return { units: { ...units, loads, generators }, firstHour, hours: WEEK_HOURS, notes }
}

function coldestWeek(loads: readonly Unit[]): number {
  const heat = new Float64Array(HOURS_PER_YEAR)
  for (const { sector, demandMw } of loads) {
    if (sector === 'heat') for (let t = 0; t < heat.length; t++) heat[t]! += valueAt(demandMw as Series, t)
  }
  let [best, most] = [0, Number.NEGATIVE_INFINITY]
  for (let first = 0; first + WEEK_HOURS <= HOURS_PER_YEAR; first += DAY_HOURS) {
    let sum = 0
    for (let t = first; t < first + WEEK_HOURS; t++) sum += heat[t]!
    if (sum > most) [best, most] = [first, sum]
  }
  return best
}

/** Value below which a share of a series lies. */
function quantile(series: Series, share: number): number {
  if (typeof series === 'number') return series
  const rising = series.toSorted()
  return rising[Math.floor(share * (rising.length - 1))]!
}

function largestUnit(generators: readonly Unit[], reliability: ReadonlyMap<string, Reliability>) {
  let found: { plant: Unit; mw: number } | undefined
  for (const plant of generators) {
    const unitMw = reliability.get(String(plant.technology))?.unitMw
    if (unitMw === undefined || largest(plant.availabilityPu as Series) === 0) continue
    const mw = Math.min(Number(plant.capacityMw), unitMw)
    if (mw > (found?.mw ?? 0)) found = { plant, mw }
  }
  return found
}
