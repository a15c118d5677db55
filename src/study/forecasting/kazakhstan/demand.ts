import { normals } from '../../../weather/chance.ts'
import type { Assumptions } from '../../../weather/climate.ts'
import { coolingDegree, heatingDegree } from '../../../weather/degreeDays.ts'
import type { DemandPart } from './demandParts.ts'
import type { PartName } from './targets.ts'

/** Buildings feel the mean of so many hours. */
export const INERTIA_HOURS = 24

/**
 * How much more or less than usual is needed in a weather:
 *
 *   effect = heating · (HD(T̄) − HD(T_usual)) + cooling · (CD(T̄) − CD(T_usual))                         [pu]
 *
 * @param feltDegC   mean temperature of the last day
 * @param usualDegC  that of the season, which the usual course of demand has inside
 */
export function weatherEffect(assumed: Assumptions, part: PartName): (felt: number, usual: number) => number {
  const [heating, cooling] = [assumed(`demand-heating-${part}`), assumed(`demand-cooling-${part}`)]
  return (feltDegC, usualDegC) =>
    heating * (heatingDegree(feltDegC) - heatingDegree(usualDegC)) +
    cooling * (coolingDegree(feltDegC) - coolingDegree(usualDegC))
}

/**
 * What nobody can tell from weather and calendar: orders, outages and moods that last for days, and chance of the hour. [pu]
 *
 *   chance[t] = slow[t] + e[t],   slow[t] = φ · slow[t−1] + …,   φ = exp(−1/memory)
 */
export function demandChance(
  assumed: Assumptions,
  { part, zone }: DemandPart,
  hours: number,
  seed: number,
): Float64Array {
  const draw = normals(`${seed}/demand ${part} ${zone}`)
  const spread = assumed(`demand-chance-${part}`)
  const hourly = assumed(`demand-chance-hour-${part}`)
  const phi = Math.exp(-1 / assumed(`demand-memory-${part}`))
  let slow = spread * draw()
  return new Float64Array(hours).map(() => {
    slow = phi * slow + spread * Math.sqrt(1 - phi ** 2) * draw()
    return slow + hourly * draw()
  })
}

/** Mean of each value and those before it, `INERTIA_HOURS` in all; at the beginning of those there are. */
export function feltBy(temperatureDegC: Float64Array): Float64Array {
  let sum = 0
  return temperatureDegC.map((value, t) => {
    sum += value - (t >= INERTIA_HOURS ? temperatureDegC[t - INERTIA_HOURS]! : 0)
    return sum / Math.min(t + 1, INERTIA_HOURS)
  })
}
