import type { AirRow } from '../../study/footprint/air.ts'
import type { Cleaning } from '../../study/footprint/cleaning.ts'
import type { LandRow } from '../../study/footprint/land.ts'
import type { WaterRow } from '../../study/footprint/water.ts'
import { CASES, type Ranged } from '../../study/ranged.ts'
import type { Result } from '../../study/result.ts'
import { cell } from './cell.ts'

const WATER = ['month', 'basin', 'fresh', 'unit', 'technology', 'use'] as const
const WATER_RANGES = ['withdrawalM3', 'consumptionM3'] as const
const AIR = ['component', 'unit', 'technology', 'carrier', 'bus', 'fuelMwh', 'co2Tonnes'] as const
const AIR_RANGES = ['so2Tonnes', 'noxTonnes', 'dustTonnes', 'ashTonnes'] as const
const LAND = ['component', 'unit', 'technology', 'bus', 'added', 'size'] as const
const LAND_RANGES = ['takenHa', 'affectedHa'] as const
const CLEANING = ['zone', 'mw'] as const
const CLEANING_RANGES = ['washings', 'lostUnwashedMwh', 'lostMwh', 'cost', 'gain', 'waterM3'] as const

/** The ledgers of water, air, land and washing, a row each with its sources; ranges as three columns. Without a solution they have no rows. */
export function footprintTables({ footprint }: Pick<Result, 'footprint'>): Record<string, Iterable<string>> {
  const { water = [], air = [], land = [], cleaning = [] } = footprint ?? {}
  return {
    'water.csv': lines<WaterRow, (typeof WATER_RANGES)[number]>(water, WATER, WATER_RANGES),
    'air.csv': lines<AirRow, (typeof AIR_RANGES)[number]>(air, AIR, AIR_RANGES),
    'land.csv': lines<LandRow, (typeof LAND_RANGES)[number]>(land, LAND, LAND_RANGES),
    'cleaning.csv': lines<Cleaning, (typeof CLEANING_RANGES)[number]>(cleaning, CLEANING, CLEANING_RANGES),
  }
}

function* lines<Row extends Record<Key, Ranged> & { source: string }, Key extends keyof Row & string>(
  rows: readonly Row[],
  plain: readonly (keyof Row & string)[],
  ranges: readonly Key[],
): Generator<string> {
  const ranged = ranges.flatMap(key => CASES.map(bound => `${key}_${bound}`))
  yield `${[...plain, ...ranged, 'source'].join(',')}\n`
  for (const row of rows) {
    const cells = [
      ...plain.map(key => cell(String(row[key]))),
      ...ranges.flatMap(key => CASES.map(bound => String(row[key][bound]))),
      cell(row.source),
    ]
    yield `${cells.join(',')}\n`
  }
}
