import { baselinesOf } from './baselines/index.ts'
import type { Bounds } from './bounds.ts'
import { type Correction, correctDaily, type DayOfHours, noCorrection } from './conformal.ts'
import type { FeaturePlan } from './features/build.ts'
import { type Forecaster, fitForecaster, type OnShare, predict, type Recipe } from './forecaster.ts'
import { frameOf } from './frame.ts'
import { type JoinedForecast, joinedForecasts } from './joined.ts'
import { PERCENTILES, type Quantiles } from './levels.ts'
import { dateOf, dayOf, hourOfDay, knownBetween, type Panel } from './panel.ts'

/** Days from a day that is forecast back to the last that had been measured in full when the forecast was issued. */
const DELAY_DAYS = 2
/** How fast the correction of the intervals learns, for each day. */
const CORRECTION_RATE = 0.07
/** Days before the first forecast on which the correction begins to learn. */
const CALIBRATION_HOURS = 365 * 24

/** A model with the correction of its intervals, zone by zone. */
export interface Calibrated {
  model: Forecaster
  corrections: Correction[]
}

/** Forecasts issued day after day, each for the next day. */
export type RollingForecast = JoinedForecast

/**
 * Forecasts every day from `starts[0]` to `end` as if it were issued on the day before. The model is fitted anew at each
 * of `starts` on what had been measured by then; the correction of its intervals learns every day.
 *
 * @param starts  first hours of days, rising
 */
export function forecastDaily(
  panel: Panel,
  plan: FeaturePlan,
  bounds: Bounds,
  recipe: Recipe,
  starts: readonly number[],
  end: number,
  onShare: OnShare = () => undefined,
): RollingForecast {
  const fits = starts.length + 1
  const corrections = calibrate(panel, plan, bounds, recipe, starts[0]!, share => onShare(share / fits))
  const parts = starts.map((start, s): RollingForecast => {
    const stop = starts[s + 1] ?? end
    const model = fitUntil(panel, plan, bounds, recipe, start, share => onShare((s + 1 + share) / fits))
    const hours = Array.from({ length: stop - start }, (_, i) => start + i)
    const { raw, baselines } = forecastHours(panel, model, hours, true)
    return { hours, zones: raw.map((zone, z) => correct(panel, zone, z, hours, corrections[z]!)), baselines }
  })
  return joinedForecasts(parts)
}

/** Fits a model on everything measured before `end`, with the correction of its intervals from the last year. */
export function fitCalibrated(
  panel: Panel,
  plan: FeaturePlan,
  bounds: Bounds,
  recipe: Recipe,
  end: number,
  onShare: OnShare = () => undefined,
): Calibrated {
  const corrections = calibrate(panel, plan, bounds, recipe, end, share => onShare(share / 2))
  const known = knownBetween(panel, 0, end, end)
  return {
    model: fitForecaster(frameOf(known, plan), bounds, recipe, share => onShare(0.5 + share / 2)),
    corrections,
  }
}

/** The model that could have been fitted when the forecast of the day at `start` was issued. */
function fitUntil(
  panel: Panel,
  plan: FeaturePlan,
  bounds: Bounds,
  recipe: Recipe,
  start: number,
  onShare: OnShare,
): Forecaster {
  const end = start - 24 * (DELAY_DAYS - 1)
  return fitForecaster(frameOf(knownBetween(panel, 0, end, end), plan), bounds, recipe, onShare)
}

/** Corrections as they had learnt from the year before `start`, forecast by a model that had not seen it. */
function calibrate(
  panel: Panel,
  plan: FeaturePlan,
  bounds: Bounds,
  recipe: Recipe,
  start: number,
  onShare: OnShare,
): Correction[] {
  const corrections = panel.zones.map(() => noCorrection(PERCENTILES.length))
  const from = start - CALIBRATION_HOURS
  if (from < CALIBRATION_HOURS) return corrections
  const model = fitUntil(panel, plan, bounds, recipe, from, onShare)
  const hours = Array.from({ length: CALIBRATION_HOURS - 24 * (DELAY_DAYS - 1) }, (_, i) => from + i)
  const { raw } = forecastHours(panel, model, hours, false)
  raw.forEach((zone, z) => {
    correct(panel, zone, z, hours, corrections[z]!)
  })
  return corrections
}

function forecastHours(panel: Panel, model: Forecaster, hours: readonly number[], withBaselines: boolean) {
  const known = knownBetween(panel, 0, hours.at(-1)! + 1 - 24 * (DELAY_DAYS - 1), hours.at(-1)! + 1)
  const frame = frameOf(known, model.plan, model.nothing)
  const learntUntil = hours[0]! - 24 * (DELAY_DAYS - 1)
  const baselines = withBaselines
    ? panel.zones.map((_, zone) => baselinesOf(frame, zone, learntUntil, hours, model.bounds))
    : []
  return { raw: predict(model, frame, hours), baselines }
}

function correct(panel: Panel, zone: Quantiles, z: number, hours: readonly number[], correction: Correction) {
  const came = Float32Array.from(hours, hour => panel.target[z]![hour]!)
  return correctDaily(zone, came, daysOf(panel, hours), DELAY_DAYS, CORRECTION_RATE, correction)
}

/** Some hours of a panel, day by day. */
export function daysOf(panel: Panel, hours: readonly number[]): DayOfHours[] {
  const days = Map.groupBy(hours.keys(), place => dayOf(panel, hours[place]!))
  return [...days.values()].map(places => ({
    places,
    hoursOfDay: places.map(place => hourOfDay(panel, hours[place]!)),
    month: dateOf(panel, hours[places[0]!]!).getUTCMonth(),
  }))
}
