import type { Course, CourseMaker } from './course.ts'
import type { DayForecast } from './expectation.ts'
import type { Terms } from './tables.ts'

/** How reserves are sized: by what a forecast says of itself, or by a fixed rule. */
export const RESERVE_RULES = ['quantiles', 'rule'] as const
/** Name of such a way. */
export type ReserveRule = (typeof RESERVE_RULES)[number]

/** Share of hours in which net demand is to stay within the reserve. */
const COVERED = 0.95
/** How much errors of one kind in different zones go together; with it 94 to 95 of 100 hours were within the reserve. */
const TOGETHER = 0.6

/**
 * Reserve that must stand ready for net demand above what is expected.
 *
 * By quantiles: each target may come out by s worse than expected, at the level that is exceeded in 5 of 100 hours. Errors of
 * demand, wind and sun are taken as independent of one another, errors of one kind, which a common weather makes, as mostly
 * together:
 *
 *   need² = Σ over kinds [ (1 − ρ) · Σ s² + ρ · (Σ s)² ],   ρ = 0.6                                            [MW]
 *
 * By the rule, whoever forecasts: shares of demand and of expected wind and sun.
 */
export function reserveNeedMw(
  rule: ReserveRule,
  maker: CourseMaker,
  from: number,
  hours: number,
  forecast: DayForecast,
  terms: Terms,
): Float64Array {
  if (rule === 'rule') return byRule(maker, from, hours, forecast.expected, terms)
  const [high, low] = [forecast.at(COVERED), forecast.at(1 - COVERED)]
  return Float64Array.from({ length: hours }, (_, t) => {
    const kinds = new Map<string, { sum: number; squares: number }>()
    for (const { target, mw } of maker.weights(from, t)) {
      const worse = (mw > 0 ? high : low).get(target)![t]!
      const spread = Math.max(0, mw * (worse - forecast.expected.get(target)![t]!))
      const kind = mw > 0 ? 'demand' : target.split(' ')[0]!
      const { sum, squares } = kinds.get(kind) ?? { sum: 0, squares: 0 }
      kinds.set(kind, { sum: sum + spread, squares: squares + spread ** 2 })
    }
    let need = 0
    for (const { sum, squares } of kinds.values()) need += (1 - TOGETHER) * squares + TOGETHER * sum ** 2
    return Math.sqrt(need)
  })
}

function byRule(maker: CourseMaker, from: number, hours: number, expected: Course, terms: Terms) {
  return Float64Array.from({ length: hours }, (_, t) => {
    let need = 0
    for (const { target, mw } of maker.weights(from, t)) {
      const share = terms[mw > 0 ? 'rule-demand' : 'rule-renewables'].middle
      need += share * Math.abs(mw) * expected.get(target)![t]!
    }
    return need
  })
}
