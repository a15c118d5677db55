import type { HolidayOf } from '../holidays.ts'
import { dayOf, firstHourOf, hourOfDay, type Panel, type Zoned } from '../panel.ts'
import { restartHour, undoAccumulation } from './accumulated.ts'
import { borrowed } from './borrowed.ts'
import { calendarFeatures } from './calendar.ts'
import type { Feature } from './feature.ts'
import { measuredFeatures } from './measured.ts'
import { skyFeatures } from './sky.ts'
import { thermalFeatures } from './thermal.ts'
import { acrossFeatures, nearFeatures, type Sight, withWinds } from './weather.ts'

/** What a model looks at. */
export interface FeaturePlan {
  /**
   * `day`: issued each day for the next, with measurements up to the last full day and weather up to the end of the
   * day that is forecast. `period`: issued once for all hours ahead, with weather for all of them and no measurement.
   */
  horizon: 'day' | 'period'
  kind: 'generation' | 'demand'
  holidayOf: HolidayOf
  /** Weather column with irradiance on the ground, and W/m² for one of its units. */
  irradiance?: { column: string; perUnit: number }
  /** Weather column with the temperature that demand follows. */
  temperature?: string
}

/** All features of a panel; nothing in them of an hour depends on what was not known when it was forecast. */
export function buildFeatures(panel: Panel, plan: FeaturePlan, level: Zoned): Feature[] {
  const sight = sightOf(panel, plan)
  const weather = withWinds(new Map([...panel.weather].map(([name, zones]) => [name, borrowed(zones).zones])))
  const irradiance = plan.irradiance && weather.get(plan.irradiance.column)
  const inWatts = irradiance?.map(values => values.map(value => value * plan.irradiance!.perUnit))
  const temperature = plan.temperature === undefined ? undefined : weather.get(plan.temperature)
  const demand = plan.kind === 'demand'
  const numbers = panel.zones.map((_, z) => new Float32Array(panel.hours).fill(z))
  return [
    ...(panel.zones.length > 1 ? [{ name: 'zone', zones: numbers }] : []),
    ...calendarFeatures(panel, plan.holidayOf, demand),
    ...nearFeatures(weather, sight),
    ...acrossFeatures(weather),
    ...(panel.sky ? skyFeatures(panel.sky, inWatts, sight) : []),
    ...(demand && temperature ? thermalFeatures(panel, temperature, sight) : []),
    ...(plan.horizon === 'day' ? measuredFeatures(panel, level) : []),
  ]
}

function sightOf(panel: Panel, { horizon }: FeaturePlan): Sight {
  const firstHourOfDay = (hour: number) => firstHourOf(panel, dayOf(panel, hour))
  const endOfDay = (hour: number) => Math.min(panel.hours - 1, firstHourOfDay(hour) + 23)
  return { firstHourOfDay, reach: horizon === 'day' ? endOfDay : () => panel.hours - 1 }
}

/** Hours that tell whether a column adds up: a quarter of a year. */
const LOOKED_AT = 2190

/**
 * The panel with columns that add up over the day turned into the increase of each hour.
 *
 * @param which  names, or `find` to recognise them by their falling at one hour of day only
 * @returns  the names of those turned, for telling
 */
export function hourlyWeather(
  panel: Panel,
  which: 'find' | readonly string[],
): { panel: Panel; turned: string[] } {
  const turned: string[] = []
  const first = hourOfDay(panel, 0)
  const weather = new Map(
    [...panel.weather].map(([name, zoned]) => {
      const found = restartHour(zoned[0]!.subarray(0, LOOKED_AT), first)
      const restart = which === 'find' ? found : which.includes(name) ? (found ?? 0) : undefined
      if (restart === undefined) return [name, zoned]
      turned.push(name)
      return [name, undoAccumulation(zoned, restart, first)]
    }),
  )
  return { panel: { ...panel, weather }, turned }
}
