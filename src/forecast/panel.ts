/** Milliseconds of an hour: stamps are milliseconds since 1970. */
export const HOUR_MS = 3_600_000
/** Milliseconds of a day. */
export const DAY_MS = 24 * HOUR_MS

/** One array for each zone, a number for each hour; NaN where nothing is known. */
export type Zoned = readonly Float32Array[]

/** Hourly columns of one or more zones on one clock without gaps. */
export interface Panel {
  /** Beginning of hour 0 on the clock of the series, as if that were UTC. [ms] */
  startMs: number
  hours: number
  zones: readonly string[]
  /** What is forecast. */
  target: Zoned
  /** Weather and other things known ahead, by name. */
  weather: ReadonlyMap<string, Zoned>
  /** Position of the sun and clear sky, where coordinates are given. */
  sky?: Sky
}

/** What the sun would do without clouds, worked out by whoever knows where the zones are. */
export interface Sky {
  /** Height of the sun above the horizon in the middle of the hour. [°] */
  elevationDeg: Zoned
  /** Azimuth of the sun from north, clockwise. [°] */
  azimuthDeg: Zoned
  /** Clear-sky irradiance on the ground, mean of the hour. [W/m²] */
  clearSky: Zoned
  /** Clear-sky irradiance on the plane of the modules, mean of the hour. [W/m²] */
  planeClearSky: Zoned
}

/** Day of an hour, counted from 1970 on the clock of the series. */
export const dayOf = ({ startMs }: Panel, hour: number): number =>
  Math.floor((startMs + hour * HOUR_MS) / DAY_MS)

/** Hour of the day, 0 … 23: the hour's beginning. */
export const hourOfDay = ({ startMs }: Panel, hour: number): number =>
  Math.floor((startMs + hour * HOUR_MS) / HOUR_MS) % 24

/** First hour of a day, counted in hours of the panel; may lie outside of it. */
export const firstHourOf = ({ startMs }: Panel, day: number): number =>
  Math.round((day * DAY_MS - startMs) / HOUR_MS)

/** The date at the beginning of an hour, on the clock of the series, to be read with UTC getters. */
export const dateOf = ({ startMs }: Panel, hour: number): Date => new Date(startMs + hour * HOUR_MS)

/** The panel's hour of a time. [ms on its clock] */
export const hourAt = ({ startMs }: Panel, timeMs: number): number => Math.round((timeMs - startMs) / HOUR_MS)

/**
 * What was known at some moment: the target from hour `targetFrom` to `targetEnd`, weather up to `weatherEnd`; ends are
 * not included. The panel ends with the weather.
 */
export function knownBetween(panel: Panel, targetFrom: number, targetEnd: number, weatherEnd: number): Panel {
  const hours = Math.min(panel.hours, weatherEnd)
  const cut = (zoned: Zoned): Zoned => zoned.map(values => values.slice(0, hours))
  return {
    ...panel,
    hours,
    target: cut(panel.target).map(values =>
      values.fill(Number.NaN, 0, targetFrom).fill(Number.NaN, Math.min(targetEnd, hours)),
    ),
    weather: new Map([...panel.weather].map(([name, zoned]) => [name, cut(zoned)])),
    ...(panel.sky
      ? {
          sky: {
            elevationDeg: cut(panel.sky.elevationDeg),
            azimuthDeg: cut(panel.sky.azimuthDeg),
            clearSky: cut(panel.sky.clearSky),
            planeClearSky: cut(panel.sky.planeClearSky),
          },
        }
      : {}),
  }
}

/** The panel with empty hours after its end; a sky must be given anew. */
export function extendedTo({ sky: _, ...panel }: Panel, hours: number): Panel {
  const extend = (zoned: Zoned): Zoned =>
    zoned.map(values => {
      const longer = new Float32Array(hours).fill(Number.NaN)
      longer.set(values.subarray(0, hours))
      return longer
    })
  return {
    ...panel,
    hours,
    target: extend(panel.target),
    weather: new Map([...panel.weather].map(([name, zoned]) => [name, extend(zoned)])),
  }
}

/** Last hour at which some zone was measured; −1 if none ever was. */
export const lastMeasured = ({ target }: Panel): number =>
  Math.max(...target.map(values => values.findLastIndex(value => !Number.isNaN(value))))
