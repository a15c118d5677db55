import type { Quantiles } from './levels.ts'
import { dateOf, type Panel } from './panel.ts'
import { type Score, scoreOf } from './score.ts'

/** Half of the world by which seasons are named. */
export type Hemisphere = 'north' | 'south'

/** Seasons of the northern half of the world, by months (0 … 11). */
export const SEASONS: Record<string, readonly number[]> = {
  winter: [11, 0, 1],
  spring: [2, 3, 4],
  summer: [5, 6, 7],
  autumn: [8, 9, 10],
}

/** How the model and each reference did. */
export interface ScoreCard {
  /** `model` and the references. */
  whole: Record<string, Score>
  /** Of the model, by season. */
  seasons: Record<string, Score>
  /**
   * What the model takes off the root mean squared error of the convex combination. [pu]
   *
   * @see “Verification of deterministic solar forecasts”, Solar Energy 210, 2020 (skill against the convex combination).
   */
  skillPu: number
  /** The same by season. [pu] */
  seasonSkillsPu: Record<string, number>
}

/** Forecasts of some hours of every zone, with references. */
export interface ForecastZones {
  hours: readonly number[]
  zones: readonly Quantiles[]
  /** By name; the convex combination is among them. */
  baselines: readonly Readonly<Record<string, Quantiles>>[]
}

/** What skill is measured against. */
const CONVEX = 'convex combination'

/** Scores of a forecast, zone by zone. */
export function scoreCards(
  panel: Panel,
  { hours, zones, baselines }: ForecastZones,
  hemisphere: Hemisphere = 'north',
): ScoreCard[] {
  const monthOf = (hour: number) =>
    (dateOf(panel, hour).getUTCMonth() + (hemisphere === 'south' ? 6 : 0)) % 12
  return zones.map((zone, z) => {
    const came = Float32Array.from(hours, hour => panel.target[z]![hour]!)
    const whole: Record<string, Score> = { model: scoreOf(zone, came) }
    for (const [name, reference] of Object.entries(baselines[z]!)) whole[name] = scoreOf(reference, came)
    const seasons = Object.entries(SEASONS).flatMap(([season, months]) => {
      const own = [...hours.keys()].filter(i => months.includes(monthOf(hours[i]!)))
      const score = scoreOf(zone, came, own)
      const reference = scoreOf(baselines[z]![CONVEX]!, came, own)
      return score.hours > 0 ? [{ season, score, skillPu: skillOver(reference, score) }] : []
    })
    return {
      whole,
      seasons: Object.fromEntries(seasons.map(({ season, score }) => [season, score])),
      skillPu: skillOver(whole[CONVEX]!, whole.model!),
      seasonSkillsPu: Object.fromEntries(seasons.map(({ season, skillPu }) => [season, skillPu])),
    }
  })
}

const skillOver = (reference: Score, model: Score): number => 1 - model.rmse / reference.rmse
