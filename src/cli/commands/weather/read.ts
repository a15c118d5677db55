import { resolve } from 'node:path'
import type { Command } from 'commander'
import { shownPath } from '../../../files/places.ts'
import { readWeatherFile } from '../../../files/weather/readWeatherFile.ts'
import { angleOf, heightOf, placeOf } from './options.ts'
import { powerOf } from './power.ts'
import { tell } from './tell.ts'

/** `qazgrid weather read`: a file of real weather, as a plain CSV. */
export function addWeatherRead(weather: Command): void {
  weather
    .command('read')
    .description(
      'Read EPW, TMY3, PVGIS, NASA POWER, renewables.ninja, Open-Meteo or netCDF of ERA5 into a plain CSV.',
    )
    .argument('<file>', 'file of any of these formats')
    .option('--at <latitude,longitude>', 'place, for files that hold a grid', placeOf)
    .option('--power', 'add the power of a solar plant and of turbines, as a share of their rating', false)
    .option(
      '--tilt <degrees>',
      'tilt of fixed modules that look south (default: they follow the sun)',
      angleOf,
    )
    .option('--hub <metres>', 'height of the turbines', heightOf, 100)
    .option('-o, --out <file>', 'CSV file', 'results/weather.csv')
    .addHelpText(
      'after',
      `
Example:
  qazgrid weather read KAZ_Astana.351880_IWEC.epw --power --tilt 40 --out astana.csv

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action(async (file: string, options: ReadOptions) => {
      const path = resolve(options.out)
      const weather = await readWeatherFile(resolve(file), options.at)
      const { tilt, hub } = options
      const plants = { hubHeightM: hub, ...(tilt === undefined ? {} : { tiltDeg: tilt }) }
      tell(weather, path, shownPath(path), options.power ? powerOf(weather, plants) : undefined)
    })
}

interface ReadOptions {
  at?: { latitudeDeg: number; longitudeDeg: number }
  power: boolean
  tilt?: number
  hub: number
  out: string
}
