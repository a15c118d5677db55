import { capacityFactors } from '../../../weather/capacityFactors.ts'
import { forecastOf } from '../../../weather/forecast.ts'
import { type GeneratedWeather, generateWeather } from '../../../weather/generate.ts'
import { hourOfYear } from '../../../weather/scores.ts'
import { type CapacityFactors, siteIndex, type Weather } from '../../../weather/weather.ts'
import {
  CLOCK_AHEAD_HOURS,
  DAYS_BEFORE,
  FIRST_LEAD,
  FORECAST_HOURS,
  usualHour,
  YEAR_DAYS,
  YEAR_HOURS,
} from './clock.ts'
import { demandChance, feltBy, INERTIA_HOURS, weatherEffect } from './demand.ts'
import type { DemandPart } from './demandParts.ts'
import { NATIONAL, type SimulatedCountry, targetName } from './targets.ts'

const PACKAGE_HOURS = 8760
/** Hours of the run at which the simulated year begins: one year is made before it. */
const BEGINNING = PACKAGE_HOURS - CLOCK_AHEAD_HOURS
const HOURS_BEFORE = 24 * DAYS_BEFORE
/** Days before the year whose forecasts are made too: what was foreseen for them is compared with what came. */
export const FORESEEN_BEFORE = 2

/** The weather of a day as a numerical forecast saw it at 10:00 on the day before, and the power that it promises. */
export interface Foreseen {
  /** From the hour of issue on: hour h of the day is at `FIRST_LEAD + h`. */
  weather: Weather
  promised: CapacityFactors
}

/**
 * A year that never was: what came and what was foreseen. Hours are counted from midnight in Astana (19:00 UTC) of 1 January;
 * with the package's year, whose hours are UTC, it has in common that it begins on a Monday.
 */
export interface SimulatedYear {
  readonly seed: number
  readonly country: SimulatedCountry
  /** What came: name of a target → 365 days and 12 hours. Capacity factors in pu, demand in MW. */
  readonly actual: ReadonlyMap<string, Float64Array>
  /** The same of the 28 days before. */
  readonly before: ReadonlyMap<string, Float64Array>
  /** What was foreseen of each day, beginning two days before the year. */
  readonly foreseen: readonly Foreseen[]
}

/**
 * Simulates a year: weather, what wind and sun make of it, demand, and the forecasts of weather that somebody would have had.
 * The same seed gives the same bytes.
 */
export function simulateYear(seed: number, country: SimulatedCountry): SimulatedYear {
  const { climate, parts } = country
  const weather = generateWeather(climate, { years: 2 + 3 / YEAR_DAYS, seed })
  const own = partOf(weather, BEGINNING - HOURS_BEFORE, HOURS_BEFORE + YEAR_HOURS)
  const { wind, solar } = capacityFactors(climate, own)
  const demand = parts.map(part => demandOf(part, weather, seed))
  const series = new Map([
    ...[...wind].map(([zone, values]) => [targetName('wind', zone), values] as const),
    ...[...solar].map(([zone, values]) => [targetName('solar', zone), values] as const),
    ...parts.map(({ part, zone }, p) => [targetName(part, zone), demand[p]!] as const),
    [NATIONAL, own.temperatureDegC[0]!.map((_, t) => demand.reduce((sum, mw) => sum + mw[t]!, 0))] as const,
  ])
  const cut = (from: number, to: number) =>
    new Map([...series].map(([name, values]) => [name, values.slice(from, to)]))
  return {
    seed,
    country,
    actual: cut(HOURS_BEFORE, HOURS_BEFORE + YEAR_HOURS),
    before: cut(0, HOURS_BEFORE),
    foreseen: Array.from({ length: FORESEEN_BEFORE + YEAR_DAYS }, (_, i) =>
      foresee(weather, i - FORESEEN_BEFORE, seed),
    ),
  }
}

function foresee(weather: GeneratedWeather, day: number, seed: number): Foreseen {
  const seen = forecastOf(weather, {
    issueHour: BEGINNING + 24 * day - FIRST_LEAD,
    leads: FIRST_LEAD + FORECAST_HOURS,
    seed,
  })
  return { weather: seen, promised: capacityFactors(weather.climate, seen) }
}

/** Demand of a part: as usual, changed by weather and chance, never below nothing. [MW] */
function demandOf(part: DemandPart, weather: GeneratedWeather, seed: number): Float64Array {
  const { assumed } = weather.climate
  const site = siteIndex(weather, part.zone)
  const from = BEGINNING - HOURS_BEFORE
  const felt = feltBy(
    weather.temperatureDegC[site]!.subarray(from - INERTIA_HOURS, BEGINNING + YEAR_HOURS),
  ).subarray(INERTIA_HOURS)
  const effect = weatherEffect(assumed, part.part)
  const { usualDegC } = weather.climate.sites[site]!
  return demandChance(assumed, part, felt.length, seed).map((chance, t) => {
    const usual = part.usualMw[usualHour(t - HOURS_BEFORE)]!
    return usual * Math.max(0, 1 + effect(felt[t]!, usualDegC[hourOfYear(from + t)]!) + chance)
  })
}

function partOf(weather: Weather, firstHour: number, hours: number): Weather {
  const cut = (series: readonly Float64Array[]) =>
    series.map(values => values.slice(firstHour, firstHour + hours))
  return {
    sites: weather.sites,
    firstHour,
    hours,
    temperatureDegC: cut(weather.temperatureDegC),
    globalWm2: cut(weather.globalWm2),
    windMps: cut(weather.windMps),
  }
}
