import type { BaselineName } from './baselines/index.ts'
import type { Quantiles } from './levels.ts'

/** A forecast of some hours of every zone, with its references. */
export interface JoinedForecast {
  hours: readonly number[]
  /** For each zone. */
  zones: readonly Quantiles[]
  baselines: readonly Record<BaselineName, Quantiles>[]
}

/** Forecasts of some hours and then of others, as one; of the same zones, at the same levels. */
export function joinedForecasts(parts: readonly JoinedForecast[]): JoinedForecast {
  const [first] = parts
  if (!first) throw new RangeError('There is nothing to join.')
  return {
    hours: parts.flatMap(({ hours }) => hours),
    zones: first.zones.map((_, z) => oneAfterAnother(parts.map(({ zones }) => zones[z]!))),
    baselines: first.baselines.map((own, z) => {
      const names = Object.keys(own) as BaselineName[]
      return Object.fromEntries(
        names.map(name => [name, oneAfterAnother(parts.map(({ baselines }) => baselines[z]![name]))]),
      ) as Record<BaselineName, Quantiles>
    }),
  }
}

const oneAfterAnother = (all: readonly Quantiles[]): Quantiles => ({
  levels: all[0]!.levels,
  columns: all[0]!.columns.map((_, k) => Float32Array.from(all.flatMap(({ columns }) => [...columns[k]!]))),
})
