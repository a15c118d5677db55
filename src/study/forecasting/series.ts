import type { Bounds } from '../../forecast/bounds.ts'
import { borrowed } from '../../forecast/features/borrowed.ts'
import { type FeaturePlan, hourlyWeather } from '../../forecast/features/build.ts'
import { type Cells, gather } from '../../forecast/gather.ts'
import { holidaysOf } from '../../forecast/holidays.ts'
import { dayOf, extendedTo, firstHourOf, lastMeasured, type Panel, type Zoned } from '../../forecast/panel.ts'
import type { ForecastSettings } from '../../forecast/settings.ts'
import { skyOver } from './sky.ts'

/** A user's series made ready for the forecaster, with everything that was found out about it. */
export interface Series {
  panel: Panel
  plan: FeaturePlan
  bounds: Bounds
  settings: ForecastSettings
  /** Whether stamps in the file name the end of their hour, and are in UTC. */
  ending: boolean
  utc: boolean
  notes: string[]
}

/** How far a series is looked at. */
export interface Reach {
  /** Whether to add empty hours up to the end of the day that can be forecast. */
  ahead?: boolean
  /** First hour whose measurement may not be looked at, also not to find out what the series is; none if left out. */
  knownUntil?: (panel: Panel, ending: boolean) => number
}

/**
 * Reads a table's meaning: settings first, and what they do not say from the series itself, which is told in the notes.
 *
 * @throws PlannerError INPUT_INVALID
 */
export function seriesFrom(
  cells: Cells,
  target: string,
  settings: ForecastSettings,
  horizon: FeaturePlan['horizon'],
  { ahead, knownUntil }: Reach = {},
): Series {
  const { panel: given, ending, utc, notes } = gather(cells, target, settings)
  const panel = ahead ? extendedTo(given, Math.max(given.hours, endOfDayAhead(given))) : given
  const clock = settings.time.stamp
    ? []
    : [
        ending
          ? 'Stamps are taken to name the end of their hour.'
          : 'Stamps are taken to name the beginning of their hour.',
      ]
  const series = seriesOf(panel, settings, horizon, knownUntil?.(panel, ending))
  return { ...series, ending, utc, notes: [...notes, ...clock, ...series.notes] }
}

/** A panel from anywhere made ready for the forecaster; its kind and bounds are found from the hours before `known`. */
function seriesOf(
  given: Panel,
  settings: ForecastSettings,
  horizon: FeaturePlan['horizon'],
  known = given.hours,
): Omit<Series, 'ending' | 'utc'> {
  const { panel: hourly, turned } = hourlyWeather(given, settings.accumulated)
  const target = given.target.map(values => values.subarray(0, Math.max(0, known)))
  const kind = settings.target.kind ?? (looksLikeDemand(target) ? 'demand' : 'generation')
  const bounds = boundsOf(target, settings)
  const panel = settings.sites
    ? { ...hourly, sky: skyOf(hourly, settings.sites, settings.timezoneHours) }
    : hourly
  const notes = [
    ...(turned.length > 0 ? [`Taken as sums over the day and turned into hours: ${turned.join(', ')}.`] : []),
    ...borrowersOf(hourly),
    ...(settings.target.kind ? [] : [kind === 'demand' ? 'Taken as demand.' : 'Taken as generation.']),
    ...(settings.target.most === undefined && Number.isFinite(bounds.most)
      ? [`Taken as shares of rated power: no forecast is above ${bounds.most}.`]
      : []),
    ...(settings.weather === 'actual' ? ['The weather is what really came: every score is a hindcast.'] : []),
  ]
  return { panel, plan: planOf(panel, kind, settings, horizon), bounds, settings, notes }
}

function planOf(
  { weather }: Panel,
  kind: FeaturePlan['kind'],
  settings: ForecastSettings,
  horizon: FeaturePlan['horizon'],
): FeaturePlan {
  const temperature = settings.temperature ?? [...weather.keys()].find(name => /^temp|^t2m$/i.test(name))
  return {
    horizon,
    kind,
    holidayOf: holidaysOf(settings.holidays),
    ...(settings.irradiance
      ? { irradiance: { column: settings.irradiance, perUnit: settings.irradiancePerUnit } }
      : {}),
    ...(temperature ? { temperature } : {}),
  }
}

/** End of the day for which a forecast can be issued: two days after the last that was measured in full. */
export function endOfDayAhead(panel: Panel): number {
  const lastFullDay = dayOf(panel, lastMeasured(panel) + 1) - 1
  return firstHourOf(panel, lastFullDay + 3)
}

/** Zones whose weather is missing while other zones have it, in words. */
function borrowersOf({ weather, zones }: Panel): string[] {
  const borrowers = new Set([...weather.values()].flatMap(zoned => borrowed(zoned).borrowers))
  const names = zones.filter((_, z) => borrowers.has(z))
  return names.length > 0
    ? [`Missing weather of zone ${names.join(', ')} is taken from the other zones.`]
    : []
}

function skyOf(panel: Panel, sites: NonNullable<ForecastSettings['sites']>, timezoneHours: number) {
  const first = Object.values(sites)[0]!
  return skyOver(panel, zone => sites[zone] ?? sites.all ?? first, timezoneHours)
}

/** Demand never comes near nothing: its hundredth part is above a twentieth of its largest value. */
function looksLikeDemand(target: Zoned): boolean {
  const known = target[0]!.filter(value => !Number.isNaN(value)).sort()
  return known.length > 0 && known[Math.floor(known.length / 100)]! > 0.05 * known.at(-1)!
}

/** Given bounds; otherwise 0 below if nothing was measured below, and 1 above if the series looks like shares. */
function boundsOf(target: Zoned, { target: { least, most } }: ForecastSettings): Bounds {
  const known = target.flatMap(values => [...values].filter(value => !Number.isNaN(value)))
  const [low, high] = known.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [0, 0])
  const shares = high > 0.8 && high <= 1
  return {
    least: least ?? (low < 0 ? Number.NEGATIVE_INFINITY : 0),
    most: most ?? (shares ? 1 : Number.POSITIVE_INFINITY),
  }
}
