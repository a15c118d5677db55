import { resolve } from 'node:path'
import type { Command } from 'commander'
import { PlannerError } from '../../../errors.ts'
import { shownPath } from '../../../files/places.ts'
import { readClimate, siteNames } from '../../../files/weather/climate.ts'
import { writeWeather } from '../../../files/weather/writeWeather.ts'
import { didYouMean } from '../../../network/suggest.ts'
import { wordsIn } from '../../../report/words/speak.ts'
import { capacityFactors } from '../../../weather/capacityFactors.ts'
import { dayAheadForecast } from '../../../weather/forecast.ts'
import { generateWeather } from '../../../weather/generate.ts'
import { language } from '../../language.ts'
import { countOf } from '../../options.ts'
import { assumedOption, type GenerateOptions, seedOf } from './options.ts'

/** The hour at which day-ahead forecasts are issued (UTC), and how far ahead the next day begins. */
const ISSUE_HOUR = 5
const FIRST_LEAD = 14

/** `qazgrid weather generate`: hourly years as CSV. */
export function addWeatherGenerate(weather: Command): void {
  weather
    .command('generate')
    .description(
      'Generate hourly years of temperature, light and wind, and the capacity factors that come of them.',
    )
    .option('--years <n>', 'how many years', countOf, 1)
    .option('--seed <s>', 'names the run: the same seed, the same bytes', seedOf, 1)
    .option('--sites <names>', 'zones and cities, with commas (default: all)')
    .option('--forecast', 'write as well how each hour was foreseen the day before', false)
    .option('--data <name>', 'data package', 'kz')
    .addOption(assumedOption())
    .option('-o, --out <folder>', 'where the files go', 'results/weather')
    .addHelpText(
      'after',
      `
For each year: temperature (°C), global (light on the level, W/m²), wind (hub height, m/s), and
generators-p_max_pu (pu) in the form of data/kz. Hours are UTC; forecasts are issued at 05:00 UTC for
the day that begins at 19:00.

Examples:
  qazgrid weather generate --years 10 --seed 1
  qazgrid weather generate --sites north,astana,almaty --forecast

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action((options: GenerateOptions & { sites?: string; forecast: boolean; out: string }) => {
      const sites = sitesOf(siteNames(options.data), options.sites)
      const climate = readClimate(options.data, options.assumed)
      const made = generateWeather(climate, options)
      const folder = resolve(options.out)
      const paths = writeWeather(folder, made, capacityFactors(climate, made), sites)
      if (options.forecast) {
        const seen = dayAheadForecast(made, {
          issueHourOfDay: ISSUE_HOUR,
          firstLead: FIRST_LEAD,
          seed: options.seed,
        })
        paths.push(...writeWeather(folder, seen, capacityFactors(climate, seen), sites, 'forecast-'))
      }
      process.stdout.write(
        `${wordsIn(language)('door.weather', {
          files: String(paths.length),
          path: shownPath(folder),
          years: String(options.years),
          sites: String(sites.length),
          seed: String(options.seed),
        })}\n`,
      )
    })
}

function sitesOf(known: string[], wished: string | undefined): string[] {
  if (wished === undefined) return known
  const names = wished.split(',').map(name => name.trim())
  const problems = names
    .filter(name => !known.includes(name))
    .map(name => ({
      where: '--sites',
      what: `There is no site “${name}”.`,
      hint: didYouMean(name, known) ?? `There are ${known.join(', ')}.`,
    }))
  if (problems.length > 0) throw new PlannerError('INPUT_INVALID', 'Some sites are not known', problems)
  return names
}
