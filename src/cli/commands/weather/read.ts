import { resolve } from 'node:path'
import type { Command } from 'commander'
import { shownPath } from '../../../files/places.ts'
import { readWeatherFile } from '../../../files/weather/readWeatherFile.ts'
import { placeOf } from './options.ts'
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
    .option('-o, --out <file>', 'CSV file', 'results/weather.csv')
    .addHelpText(
      'after',
      `
Example:
  qazgrid weather read KAZ_Astana.351880_IWEC.epw --out astana.csv

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action(
      async (file: string, options: { at?: { latitudeDeg: number; longitudeDeg: number }; out: string }) => {
        const path = resolve(options.out)
        tell(await readWeatherFile(resolve(file), options.at), path, shownPath(path))
      },
    )
}
