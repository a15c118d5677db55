import type { Zoned } from '../panel.ts'
import type { Feature } from './feature.ts'
import { windDirectionDeg, windPairs, windSpeed } from './wind.ts'
import { dayMean, meanOver, type Reach, shifted } from './windows.ts'

/** How far a model looks around an hour. */
export interface Sight {
  reach: Reach
  firstHourOfDay: (hour: number) => number
}

/**
 * Weather with what follows from it alone: speed and direction for each pair of wind components, and how the wind
 * changes between two heights.
 */
export function withWinds(weather: ReadonlyMap<string, Zoned>): Map<string, Zoned> {
  const all = new Map(weather)
  const pairs = windPairs([...weather.keys()])
  const speeds = pairs.map(({ height, eastward, northward }) => {
    const [u, v] = [weather.get(eastward)!, weather.get(northward)!]
    all.set(`speed ${height}`, windSpeed(u, v))
    all.set(`direction ${height}`, windDirectionDeg(u, v))
    return { height: Number(height), speed: windSpeed(u, v) }
  })
  const [low, high] = [...speeds].sort((a, b) => a.height - b.height)
  if (low && high)
    all.set(
      'shear',
      high.speed.map((values, z) => values.map((value, t) => value - low.speed[z]![t]!)),
    )
  return all
}

/** Each field of weather: as it is, in the hours beside, and its mean over five hours and over the day. */
export function nearFeatures(
  weather: ReadonlyMap<string, Zoned>,
  { reach, firstHourOfDay }: Sight,
): Feature[] {
  return [...weather].flatMap(([name, zones]) => [
    { name, zones },
    ...sidesOf(name).map(by => ({
      name: `${name} ${by > 0 ? '+' : ''}${by}`,
      zones: zones.map(values => shifted(values, by, reach)),
    })),
    { name: `${name} around`, zones: zones.map(values => meanOver(values, -2, 2, reach)) },
    { name: `${name} of the day`, zones: zones.map(values => dayMean(values, firstHourOfDay)) },
  ])
}

/** Wind is looked at further to both sides: fronts come early or late. */
const sidesOf = (name: string): readonly number[] =>
  name.startsWith('speed') ? [-3, -2, -1, 1, 2, 3] : [-1, 1]

/**
 * The other zones: each field as all of them have it, up to three zones; speeds of the wind in all zones, their
 * mean and spread, however many there are.
 */
export function acrossFeatures(weather: ReadonlyMap<string, Zoned>): Feature[] {
  return [...weather].flatMap(([name, zones]) => {
    if (zones.length === 1) return []
    const each = zones.length <= 3 || name.startsWith('speed')
    const share = (values: Float32Array): Zoned => zones.map(() => values)
    const means = zones[0]!.map((_, t) =>
      known(zones, t).reduce((sum, value, _i, all) => sum + value / all.length, 0),
    )
    const spread = zones[0]!.map((_, t) =>
      Math.sqrt(
        known(zones, t).reduce((sum, value, _i, all) => sum + (value - means[t]!) ** 2 / all.length, 0),
      ),
    )
    return [
      ...(each ? zones.map((values, z) => ({ name: `${name} in zone ${z + 1}`, zones: share(values) })) : []),
      { name: `${name} of all zones`, zones: share(means) },
      { name: `${name} spread of zones`, zones: share(spread) },
    ]
  })
}

const known = (zones: Zoned, hour: number): number[] =>
  zones.map(values => values[hour]!).filter(value => !Number.isNaN(value))
