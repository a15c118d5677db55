import { startField } from './field.ts'
import type { GeneratedWeather } from './generate.ts'
import { hourOfYear, lightFrom, type Scores, scoreWriter, windFrom } from './scores.ts'
import { winterness } from './usualTemperature.ts'
import type { Weather } from './weather.ts'

/**
 * The weather of coming hours as somebody would have foreseen it at an hour of issue.
 *
 *   score seen = r · score + √(1 − r²) · error,   r = start · exp(−lead / length) ± season
 *   temperature seen = temperature + (start + growth · lead) · season · error                     [°C]
 *
 * Errors have the memory and the spread over places that weather itself has. What is seen is as lively as what comes;
 * a real forecast is often smoother. Skill is assumed, with its range, from published verification.
 *
 * @param options.issueHour  counted from the beginning of year 0; lead 0 is this hour
 * @param options.leads      how many hours are foreseen
 */
export function forecastOf(
  weather: GeneratedWeather,
  options: { issueHour: number; leads: number; seed: number },
): Weather {
  const { issueHour } = options
  const leads = Math.max(0, Math.min(options.leads, weather.hours - issueHour))
  const { scores, temperatureDegC } = foreseen(weather, issueHour, leads, options.seed)
  const { climate } = weather
  return {
    sites: weather.sites,
    firstHour: issueHour,
    hours: leads,
    temperatureDegC,
    windMps: climate.sites.map((site, i) => windFrom(site, issueHour, scores.wind[i]!)),
    globalWm2: climate.sites.map((site, i) => lightFrom(site, issueHour, scores.clearness[i]!)),
  }
}

/**
 * The weather of all hours, each as seen in the last forecast that was issued at least `firstLead` hours before: issued
 * daily at one hour, each covers 24 hours. With 5 and 14, at 05:00 UTC for the day that begins at 19:00 UTC, midnight in Astana.
 *
 * Hours before the first forecast are not foreseen: `NaN`.
 */
export function dayAheadForecast(
  weather: GeneratedWeather,
  options: { issueHourOfDay: number; firstLead: number; seed: number },
): Weather {
  const series = () => weather.sites.map(() => new Float64Array(weather.hours).fill(Number.NaN))
  const all = { temperatureDegC: series(), windMps: series(), globalWm2: series() }
  for (let issue = options.issueHourOfDay; issue + options.firstLead < weather.hours; issue += 24) {
    const leads = options.firstLead + 24
    const seen = forecastOf(weather, { issueHour: issue, leads, seed: options.seed })
    for (const name of ['temperatureDegC', 'windMps', 'globalWm2'] as const) {
      seen[name].forEach((values, i) => {
        all[name][i]!.set(values.subarray(options.firstLead), issue + options.firstLead)
      })
    }
  }
  return { sites: weather.sites, firstHour: weather.firstHour, hours: weather.hours, ...all }
}

function foreseen(weather: GeneratedWeather, issueHour: number, leads: number, seed: number) {
  const { climate } = weather
  const series = () => climate.sites.map(() => new Float64Array(leads))
  const scores: Scores = { wind: series(), clearness: series() }
  const temperatureDegC = series()
  const name = `${seed}/forecast ${issueHour}`
  const field = startField(climate.field, `${name}/zones`)
  const cityWind = startField(climate.cityWind, `${name}/city wind`)
  const citySky = startField(climate.citySky, `${name}/city sky`)
  const spells = startField(climate.spells, `${name}/spells`)
  const skill = skillOf(weather)
  const write = scoreWriter(climate, scores, t => t)
  for (let t = 0; t < leads; t++) {
    const now = skill(issueHour + t, t)
    write(t, field.next(), cityWind.next(), citySky.next())
    const own = spells.next()
    climate.sites.forEach((site, i) => {
      const hour = issueHour + t
      mix(scores.wind[i]!, t, weather.scores.wind[i]![hour]!, now.wind)
      mix(scores.clearness[i]!, t, weather.scores.clearness[i]![hour]!, now.clearness)
      const zones = climate.zones.length
      const error = i < zones ? meanAt(own, site.zone.cities) : own[i - zones]!
      temperatureDegC[i]![t] = weather.temperatureDegC[i]![hour]! + now.temperature * error
    })
  }
  return { scores, temperatureDegC }
}

const meanAt = (values: Float64Array, places: readonly number[]): number =>
  places.reduce((sum, i) => sum + values[i]!, 0) / places.length

/** Turns an error into what is seen: right by r, wrong by the rest. */
function mix(errors: Float64Array, t: number, truth: number, r: number): void {
  errors[t] = r * truth + Math.sqrt(1 - r ** 2) * errors[t]!
}

const MOST_SKILL = 0.99

/** Correlations of scores and spread of the error of temperature [K], by hour and lead. */
function skillOf({ climate: { assumed } }: GeneratedWeather) {
  const at = (name: string) => {
    const [start, length] = [assumed(`forecast-${name}-start`), assumed(`forecast-${name}-hours`)]
    return (lead: number) => start * Math.exp(-lead / length)
  }
  const [wind, clearness] = [at('wind'), at('clearness')]
  const summerLoss = assumed('forecast-summer-loss')
  const [start, growth] = [assumed('forecast-temperature-start'), assumed('forecast-temperature-per-day')]
  const harder = assumed('forecast-temperature-winter')
  return (hour: number, lead: number) => {
    const season = 2 * winterness(hourOfYear(hour)) - 1
    const kept = (r: number) => Math.max(0, Math.min(MOST_SKILL, r + summerLoss * season))
    return {
      wind: kept(wind(lead)),
      clearness: kept(clearness(lead)),
      temperature: (start + (growth * lead) / 24) * (1 + harder * season),
    }
  }
}
