import type { Sky, Zoned } from '../panel.ts'
import type { Feature } from './feature.ts'
import type { Sight } from './weather.ts'
import { dayMean, meanOver, shifted } from './windows.ts'

/** Below this the clear-sky index says nothing. [W/m²] */
const LEAST_CLEAR_SKY = 20

/**
 * Where the sun stands, what a clear sky would give, and, where irradiance is among the weather, the clear-sky index
 * and what it leaves on the plane of the modules:
 *
 *   κ = irradiance / clear sky,   on the plane = κ · clear sky on the plane                            [W/m²]
 *
 * @param irradiance  on the ground [W/m²]
 */
export function skyFeatures(sky: Sky, irradiance: Zoned | undefined, sight: Sight): Feature[] {
  const { elevationDeg, azimuthDeg, clearSky, planeClearSky } = sky
  const plain = [
    { name: 'elevation', zones: elevationDeg },
    { name: 'azimuth', zones: azimuthDeg },
    { name: 'clear sky', zones: clearSky },
    { name: 'clear sky on the plane', zones: planeClearSky },
  ]
  if (!irradiance) return plain
  const index = irradiance.map((values, z) =>
    values.map((value, t) => (clearSky[z]![t]! > LEAST_CLEAR_SKY ? value / clearSky[z]![t]! : Number.NaN)),
  )
  const onPlane = index.map((values, z) => values.map((value, t) => value * planeClearSky[z]![t]!))
  const mean = index[0]!.map((_, t) => index.reduce((sum, values) => sum + values[t]!, 0) / index.length)
  return [
    ...plain,
    ...aroundOf('clear-sky index', index, sight),
    ...aroundOf('on the plane', onPlane, sight),
    ...(index.length > 1 ? [{ name: 'clear-sky index of all zones', zones: index.map(() => mean) }] : []),
  ]
}

function aroundOf(name: string, zones: Zoned, { reach, firstHourOfDay }: Sight): Feature[] {
  const ofDay = zones.map(values => dayMean(values, firstHourOfDay))
  return [
    { name, zones },
    ...[-2, -1, 1, 2].map(by => ({
      name: `${name} ${by > 0 ? '+' : ''}${by}`,
      zones: zones.map(values => shifted(values, by, reach)),
    })),
    { name: `${name} around`, zones: zones.map(values => meanOver(values, -1, 1, reach)) },
    { name: `${name} of the day`, zones: ofDay },
    { name: `${name} of the day before`, zones: ofDay.map(values => shifted(values, -24, reach)) },
  ]
}
