import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../errors.ts'
import type { AirRow } from '../study/footprint/air.ts'
import type { Footprint } from '../study/footprint/index.ts'
import type { LandRow } from '../study/footprint/land.ts'
import type { WaterRow } from '../study/footprint/water.ts'
import { eachCase } from '../study/ranged.ts'
import { parseCsv } from './csv.ts'
import { shownPath } from './places.ts'

type Cells = Readonly<Record<string, string | undefined>>

const text = (cells: Cells, ...keys: string[]) => Object.fromEntries(keys.map(key => [key, cells[key] ?? '']))
const numbers = (cells: Cells, ...keys: string[]) =>
  Object.fromEntries(keys.map(key => [key, Number(cells[key])]))
const flags = (cells: Cells, ...keys: string[]) =>
  Object.fromEntries(keys.map(key => [key, cells[key] === 'true']))
const ranges = (cells: Cells, ...keys: string[]) =>
  Object.fromEntries(keys.map(key => [key, eachCase(bound => Number(cells[`${key}_${bound}`]))]))

/**
 * The ledgers of water, air and land of a finished run, as `water.csv`, `air.csv` and `land.csv` have them.
 *
 * @throws PlannerError INPUT_INVALID  where one of them is missing
 */
export function readFootprint(folder: string): Omit<Footprint, 'cleaning'> {
  const rows = (file: string) => {
    const path = join(folder, file)
    if (existsSync(path)) return parseCsv(readFileSync(path, 'utf8'))
    throw new PlannerError('INPUT_INVALID', `${shownPath(folder)} cannot be read`, [
      { where: shownPath(path), what: 'There is no such file.', hint: 'Run the scenario once more.' },
    ])
  }
  return {
    water: rows('water.csv').map(cells => ({
      ...text(cells, 'basin', 'unit', 'technology', 'use', 'source'),
      ...numbers(cells, 'month'),
      ...flags(cells, 'fresh'),
      ...ranges(cells, 'withdrawalM3', 'consumptionM3'),
    })) as unknown as WaterRow[],
    air: rows('air.csv').map(cells => ({
      ...text(cells, 'component', 'unit', 'technology', 'carrier', 'bus', 'source'),
      ...numbers(cells, 'fuelMwh', 'co2Tonnes'),
      ...ranges(cells, 'so2Tonnes', 'noxTonnes', 'dustTonnes', 'ashTonnes'),
    })) as unknown as AirRow[],
    land: rows('land.csv').map(cells => ({
      ...text(cells, 'component', 'unit', 'technology', 'bus', 'source'),
      ...numbers(cells, 'size'),
      ...flags(cells, 'added'),
      ...ranges(cells, 'takenHa', 'affectedHa'),
    })) as unknown as LandRow[],
  }
}
