import { DAY_MS, type Panel, type Sky } from '../../../forecast/panel.ts'
import { hourOfYear } from '../../../weather/scores.ts'
import { siteIndex } from '../../../weather/weather.ts'
import { clearPowerPu } from './bounds.ts'
import { CLOCK_AHEAD_HOURS, FIRST_LEAD, FORECAST_HOURS, YEAR_DAYS } from './clock.ts'
import { joined } from './joined.ts'
import { FORESEEN_BEFORE, type Foreseen, type SimulatedYear } from './simulateYear.ts'
import { isDemand, type Kind, type Target } from './targets.ts'

const HOURS = 24 * YEAR_DAYS
/** What a clear sky that gives full power is taken to be on the plane of modules. [W/m²] */
const FULL_SUN_WM2 = 1000
/** The real year whose dates the simulated ones have. */
const LIKE_YEAR = 2018

/**
 * Simulated years of some targets as one panel, for references: years to learn from, and at its end the year that is tested.
 * The weather is that foreseen on the day before. The last days before the tested year are its own.
 */
export function scorePanel(
  targets: readonly Target[],
  learning: readonly SimulatedYear[],
  tested: SimulatedYear,
): Panel {
  const years = [...learning, tested]
  const zoned = (of: (year: SimulatedYear, target: Target) => Float32Array) =>
    targets.map(target => joined(years.map(year => of(year, target))))
  const series = zoned(({ actual }, { name, scale }) =>
    Float32Array.from(actual.get(name)!.subarray(0, HOURS), value => value / scale),
  )
  targets.forEach(({ name, scale }, z) => {
    const before = tested.before.get(name)!
    series[z]!.set(
      before.map(value => value / scale),
      HOURS * learning.length - before.length,
    )
  })
  const { kind } = targets[0]!
  return {
    startMs: Date.UTC(LIKE_YEAR, 0, 1) - learning.length * YEAR_DAYS * DAY_MS,
    hours: HOURS * years.length,
    zones: targets.map(({ name }) => name),
    target: series,
    weather: new Map(
      weatherOf(kind, tested).map(([name, of]) => [
        name,
        zoned((year, { zone }) => nextDays(year, zone, of)),
      ]),
    ),
    ...(kind === 'solar' ? { sky: skyOver(zoned) } : {}),
  }
}

type SeriesOf = (seen: Foreseen, zone: string) => Float64Array

/** What references know of the weather: the power that it promises, or how warm it will be. */
function weatherOf(kind: Kind, { country }: SimulatedYear): [string, SeriesOf][] {
  const site = (name: string, { weather }: Foreseen) => siteIndex(weather, name)
  if (kind === 'wind') {
    return [
      ['promised', (seen, zone) => seen.promised.wind.get(zone)!],
      ['speed', (seen, zone) => seen.weather.windMps[site(zone, seen)]!],
    ]
  }
  if (kind === 'solar') return [['promised', (seen, zone) => seen.promised.solar.get(zone)!]]
  if (kind !== 'national')
    return [['temperature', (seen, zone) => seen.weather.temperatureDegC[site(zone, seen)]!]]
  const zones = country.parts.filter(({ part }) => part === 'households').map(({ zone }) => zone)
  return zones.map(zone => [`temperature ${zone}`, seen => seen.weather.temperatureDegC[site(zone, seen)]!])
}

/** A series hour by hour, each day as it was foreseen on the day before. */
function nextDays({ foreseen }: SimulatedYear, zone: string, of: SeriesOf): Float32Array {
  const all = new Float32Array(HOURS)
  for (let day = 0; day < YEAR_DAYS; day++) {
    all.set(of(foreseen[day + FORESEEN_BEFORE]!, zone).subarray(FIRST_LEAD, FIRST_LEAD + 24), 24 * day)
  }
  return all
}

function skyOver(zoned: (of: (year: SimulatedYear, target: Target) => Float32Array) => Float32Array[]): Sky {
  const sun = (name: 'zenithDeg' | 'azimuthDeg') =>
    zoned(({ country }, { zone }) => {
      const { suns } = country.climate.zones.find(each => each.name === zone)!.panels
      return Float32Array.from(
        { length: HOURS },
        (_, t) => suns[0]![name][hourOfYear(t - CLOCK_AHEAD_HOURS)]!,
      )
    })
  const clear = zoned((year, { zone }) => {
    const powers = clearPowerPu(year, zone)
    return Float32Array.from(
      { length: HOURS },
      (_, t) => FULL_SUN_WM2 * powers[Math.floor(t / 24) * FORECAST_HOURS + (t % 24)]!,
    )
  })
  return {
    elevationDeg: sun('zenithDeg').map(values => values.map(zenith => 90 - zenith)),
    azimuthDeg: sun('azimuthDeg'),
    clearSky: clear,
    planeClearSky: clear,
  }
}

/** The kind of series that a panel of these targets is, as the forecaster calls it. */
export const panelKind = (kind: Kind): 'demand' | 'generation' => (isDemand(kind) ? 'demand' : 'generation')
