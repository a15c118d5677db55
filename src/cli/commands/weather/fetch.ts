import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { shownPath } from '../../../files/places.ts'
import { fetchWeather, type Get, SERVICES } from '../../../files/weather/fetchWeather.ts'
import { placeOf } from './options.ts'
import { tell } from './tell.ts'

const DAY = /^\d{4}-\d\d-\d\d$/

/** A day that exists, as text. */
function dayOf(text: string): string {
  if (DAY.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw new InvalidArgumentError('It must be a day like 2018-01-31.')
}

/** The network. */
const get: Get = async url => {
  const answer = await fetch(url)
  return { status: answer.status, text: await answer.text() }
}

/** `qazgrid weather fetch`: hourly weather of a place from an open service. */
export function addWeatherFetch(weather: Command): void {
  weather
    .command('fetch')
    .description('Fetch hourly weather of a place from an open service, without a key.')
    .requiredOption('--at <latitude,longitude>', 'where, in degrees', placeOf)
    .addOption(
      new Option('--service <name>', 'which service').choices(Object.keys(SERVICES)).default('nasa-power'),
    )
    .option('--from <day>', 'first day, UTC', dayOf, '2018-01-01')
    .option('--to <day>', 'last day, UTC', dayOf, '2018-12-31')
    .option('-o, --out <file>', 'CSV file', 'results/weather.csv')
    .addHelpText(
      'after',
      `
Services: ${Object.entries(SERVICES)
        .map(([name, { title }]) => `\n  ${name.padEnd(12)} ${title}`)
        .join('')}

Example:
  qazgrid weather fetch --at 51.13,71.43 --from 2018-01-01 --to 2018-12-31

Exit code: 0 written, 2 not reached or refused (nothing is written).`,
    )
    .action(async ({ at, service, from, to, out }: FetchOptions) => {
      const path = resolve(out)
      tell(await fetchWeather(service, { ...at, from, to }, get), path, shownPath(path))
    })
}

interface FetchOptions {
  at: { latitudeDeg: number; longitudeDeg: number }
  service: string
  from: string
  to: string
  out: string
}
