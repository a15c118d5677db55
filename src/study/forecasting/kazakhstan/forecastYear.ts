import type { OnShare } from '../../../forecast/forecaster.ts'
import type { DayAheadForecasts, ForecastName } from '../dayAhead.ts'
import { clearPowerPu, mostOf } from './bounds.ts'
import { FORECAST_HOURS, YEAR_DAYS } from './clock.ts'
import { LEVELS, MEDIAN } from './levels.ts'
import type { KazakhstanModels, KindModel } from './models.ts'
import { correctYear, predictKind } from './predictKind.ts'
import { reconcile } from './reconcile.ts'
import { type ReferenceName, referenceColumns } from './references.ts'
import type { SimulatedYear } from './simulateYear.ts'
import { isDemand, type Target, targetsOf } from './targets.ts'

type Columns = readonly Float32Array[]

/**
 * Forecasts a year, day by day, each from what was known at 10:00 of the day before: measurements up to the last full day, and
 * the weather as it was foreseen. Only `perfect` knows what comes: all its quantiles are alike.
 *
 * @param models  trained on other years
 */
export function forecastYear(
  name: ForecastName,
  year: SimulatedYear,
  models: KazakhstanModels,
  onShare: OnShare = () => undefined,
): DayAheadForecasts {
  const targets = targetsOf(year.country)
  const all = name === 'perfect' ? perfect(year, targets) : possible(name, year, targets, models, onShare)
  return { name, levels: LEVELS, days: YEAR_DAYS, hours: FORECAST_HOURS, targets: all }
}

function perfect({ actual }: SimulatedYear, targets: readonly Target[]): Map<string, Float64Array> {
  return new Map(
    targets.map(({ name }) => {
      const came = actual.get(name)!
      const all = new Float64Array(YEAR_DAYS * FORECAST_HOURS * LEVELS.length)
      for (let place = 0; place < YEAR_DAYS * FORECAST_HOURS; place++) {
        const hour = 24 * Math.floor(place / FORECAST_HOURS) + (place % FORECAST_HOURS)
        all.fill(came[hour]!, place * LEVELS.length, (place + 1) * LEVELS.length)
      }
      return [name, all]
    }),
  )
}

function possible(
  name: Exclude<ForecastName, 'perfect'>,
  year: SimulatedYear,
  targets: readonly Target[],
  models: KazakhstanModels,
  onShare: OnShare,
): Map<string, Float64Array> {
  const columns =
    name === 'model' ? modelColumns(year, targets, models, onShare) : byReference(name, year, targets, models)
  return new Map(targets.map((target, i) => [target.name, joined(columns[i]!, target, year)]))
}

const byReference = (
  name: ReferenceName,
  year: SimulatedYear,
  targets: readonly Target[],
  { references }: KazakhstanModels,
): Columns[] =>
  targets.map(target =>
    referenceColumns(name, references.find(each => each.target === target.name)!, year, target),
  )

function modelColumns(
  year: SimulatedYear,
  targets: readonly Target[],
  { kinds }: KazakhstanModels,
  onShare: OnShare,
): Columns[] {
  const found = kinds.flatMap((model, k) => {
    onShare(k / kinds.length)
    return kindColumns(model, year, targets)
  })
  const demand = found.filter(({ target }) => isDemand(target.kind))
  const whole = demand.find(({ target }) => target.kind === 'national')
  if (whole) {
    reconcile(
      whole,
      demand.filter(each => each !== whole),
      MEDIAN,
    )
  }
  return targets.map(({ name }) => found.find(({ target }) => target.name === name)!.columns)
}

function kindColumns(model: KindModel, year: SimulatedYear, targets: readonly Target[]) {
  const own = targets.filter(({ kind }) => kind === model.kind)
  return predictKind(model, own, year).map((quantiles, z) => ({
    target: own[z]!,
    scale: own[z]!.scale,
    variance: model.variances[z]!,
    // The model is used for many years, each of which begins with what was learnt in training.
    columns: correctYear(quantiles, own[z]!, year, model.corrections[z]!.slice()).columns,
  }))
}

/** Columns of levels as one array, hour after hour, in the unit of the target and within what is possible. */
function joined(columns: Columns, target: Target, year: SimulatedYear): Float64Array {
  const most = mostOf(target, target.kind === 'solar' ? clearPowerPu(year, target.zone) : undefined)
  const all = new Float64Array(columns[0]!.length * columns.length)
  for (let place = 0; place < columns[0]!.length; place++) {
    const limit = most(place)
    for (let k = 0; k < columns.length; k++) {
      all[place * columns.length + k] = target.scale * Math.min(limit, Math.max(0, columns[k]![place]!))
    }
  }
  return all
}
