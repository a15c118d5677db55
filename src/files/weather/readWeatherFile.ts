import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { PlannerError } from '../../errors.ts'
import { shownPath } from '../places.ts'
import { readEpw } from './epw.ts'
import { readEra5 } from './era5.ts'
import type { MeasuredWeather } from './measured.ts'
import { readNasaPower } from './nasaPower.ts'
import { readNinja } from './ninja.ts'
import { readOpenMeteo } from './openMeteo.ts'
import { readPvgis } from './pvgis.ts'
import { readTmy3 } from './tmy3.ts'

/** How a file is known by its text. */
const KINDS: readonly (readonly [
  name: string,
  looks: RegExp,
  read: (origin: string, text: string) => MeasuredWeather,
])[] = [
  ['EPW', /^LOCATION,/, readEpw],
  ['PVGIS', /^\s*\{[\s\S]{0,400}"inputs"|^Latitude \(decimal degrees\)/, readPvgis],
  ['NASA POWER', /^-BEGIN HEADER-|^\s*\{[\s\S]*"parameter"\s*:/, readNasaPower],
  ['renewables.ninja', /^#[^\n]*[Nn]inja/, readNinja],
  ['Open-Meteo', /^\s*\{[\s\S]*"hourly"\s*:/, readOpenMeteo],
  ['TMY3', /^[^\n]*\r?\n"?Date \(MM\/DD\/YYYY\)/, readTmy3],
]

/**
 * Reads real weather, whatever its format: EPW, TMY3, PVGIS, NASA POWER, renewables.ninja, Open-Meteo, and netCDF of ERA5.
 *
 * @param place  for files that hold a grid
 * @throws PlannerError INPUT_INVALID  where the format is none of these, or something in it is wrong
 */
export async function readWeatherFile(
  path: string,
  place?: { latitudeDeg: number; longitudeDeg: number },
): Promise<MeasuredWeather> {
  const origin = shownPath(path)
  if (/\.nc$/.test(path)) {
    if (place) return readEra5(origin, path, place)
    throw new PlannerError('INPUT_INVALID', `${origin} holds a grid`, [
      { where: '--at', what: 'No place is told.', hint: 'Give one: --at 51.13,71.43.' },
    ])
  }
  return readWeatherText(origin, readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
}

/** Reads weather from a text whose format it finds out. */
export function readWeatherText(origin: string, text: string): MeasuredWeather {
  const kind = KINDS.find(([, looks]) => looks.test(text))
  if (kind) return kind[2](origin, text)
  throw new PlannerError('INPUT_INVALID', `${origin} is no weather that is known`, [
    {
      where: basename(origin),
      what: 'Its beginning is that of none of the formats.',
      hint: `Known are ${KINDS.map(([name]) => name).join(', ')} and netCDF of ERA5 (.nc).`,
    },
  ])
}
