import { z } from 'zod'
import { type Attributes, attribute } from '../../network/attribute.ts'
import type { TableReader } from '../assemble/dataPackage.ts'
import { monthAttributes } from '../assemble/months.ts'
import type { Ranged } from '../ranged.ts'
import { range, readRanged, text } from '../rangedRows.ts'

/** Water of a technology, or of one plant. [m³ for each MWh of what it makes] */
export interface WaterFactor {
  technology: string
  /** Empty for all plants of the technology that have no row of their own. */
  unit: string
  withdrawal: Ranged
  consumption: Ranged
  source: string
}

/** A river basin, or the sea. */
export interface Basin {
  name: string
  fresh: boolean
  source: string
}

/** Where a zone, an oblast or a plant takes its water. */
export interface BasinPlace {
  name: string
  basin: string
  source: string
}

/** A reservoir of a storage unit. */
export interface Reservoir {
  name: string
  /** [km²] */
  area: Ranged
  /** What of its evaporation is laid at the door of power. [pu] */
  powerShare: Ranged
  /** Evaporation less rain, January to December. [mm] */
  evaporationMm: readonly number[]
  source: string
}

/** What fire leaves in the air and on the ground. [kg for each MWh of fuel] */
export interface AirFactor {
  /** Technology or, for those without a row, carrier. */
  fired: string
  so2: Ranged
  nox: Ranged
  dust: Ranged
  /** Caught, to be laid somewhere. */
  ash: Ranged
  source: string
}

/** Land for each MW, or for each km of a line. [ha] */
export interface LandFactor {
  technology: string
  basis: 'ha/MW' | 'ha/km'
  /** Can be used for nothing else. */
  taken: Ranged
  /** With what lies between and is used as before, in part. */
  affected: Ranged
  source: string
}

/** How modules of a zone get dirty and what washing them costs. */
export interface Soiling {
  /** Zone. */
  name: string
  /** [pu/d] */
  dailyLoss: Ranged
  /** Between which months there is no frost, 1 … 12. */
  firstMonth: number
  lastMonth: number
  /** [money/MW] */
  washCost: Ranged
  /** [m³/MW] */
  washWater: Ranged
  /** Days of rain that cleans, January to December. */
  cleaningRains: readonly number[]
  source: string
}

/** All factors of water, air and land. */
export interface FootprintTables {
  water: WaterFactor[]
  basins: Basin[]
  places: BasinPlace[]
  reservoirs: Reservoir[]
  air: AirFactor[]
  land: LandFactor[]
  soiling: Soiling[]
}

const month = (column: string, meaning: string) =>
  attribute(column, '1', z.number().int().min(1).max(12), meaning)

const columns = {
  water: {
    technology: text('technology', 'Key of technologies.csv.'),
    unit: text('unit', 'A plant that has a row of its own.'),
    cooling: attribute(
      'cooling',
      '1',
      z.enum(['pond', 'tower', 'once-through', 'air', 'none']),
      'How it cools.',
    ),
    withdrawal: range('withdrawal', 'Taken. [m³/MWh]'),
    consumption: range('consumption', 'Not given back. [m³/MWh]'),
  },
  basins: { fresh: attribute('fresh', '1', z.boolean(), 'Is it fresh water?') },
  'basin-places': { basin: text('basin', 'Row of basins.csv.') },
  reservoirs: {
    area: range('area', 'Surface. [km²]'),
    powerShare: range('power_share', 'Of its evaporation. [pu]'),
    ...monthAttributes,
  },
  air: {
    fired: text('fired', 'Technology or carrier.'),
    so2: range('so2', '[kg/MWh of fuel]'),
    nox: range('nox', 'As NO₂. [kg/MWh of fuel]'),
    dust: range('dust', 'After filters. [kg/MWh of fuel]'),
    ash: range('ash', 'Caught. [kg/MWh of fuel]'),
  },
  land: {
    technology: text('technology', 'Key of technologies.csv.'),
    basis: attribute('basis', '1', z.enum(['ha/MW', 'ha/km']), 'Of what.'),
    taken: range('taken', 'Used for nothing else. [ha]'),
    affected: range('affected', 'With what lies between. [ha]'),
  },
  soiling: {
    dailyLoss: range('daily_loss', 'Of each dry day. [pu/d]'),
    firstMonth: month('first_month', 'First month without frost.'),
    lastMonth: month('last_month', 'Last month without frost.'),
    washCost: range('wash_cost', 'Of one washing. [money/MW]'),
    washWater: range('wash_water', 'Of one washing. [m³/MW]'),
    ...monthAttributes,
  },
} satisfies Record<string, Attributes>

type Months = Record<keyof typeof monthAttributes, number>
const ofMonths = (row: Months) => (Object.keys(monthAttributes) as (keyof Months)[]).map(key => row[key])

/** Reads the factors of water, air and land. Basins that do not exist become problems. */
export function readFootprintTables(reader: TableReader): FootprintTables {
  const read = <T>(name: keyof typeof columns) => readRanged<T>(reader, name, columns[name])
  const basins = read<Basin>('basins')
  const places = read<BasinPlace>('basin-places')
  for (const { name, basin } of places)
    if (!basins.some(each => each.name === basin))
      reader.problems.push({
        where: `basin-places.csv, ${name}`,
        what: `There is no basin “${basin}”.`,
        hint: `Known are ${basins.map(each => each.name).join(', ')}.`,
      })
  return {
    water: read('water'),
    basins,
    places,
    reservoirs: read<Reservoir & Months>('reservoirs').map(row => ({ ...row, evaporationMm: ofMonths(row) })),
    air: read('air'),
    land: read('land'),
    soiling: read<Soiling & Months>('soiling').map(row => ({ ...row, cleaningRains: ofMonths(row) })),
  }
}
