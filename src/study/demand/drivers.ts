import { z } from 'zod'
import { attribute } from '../../network/attribute.ts'
import type { TableReader } from '../assemble/dataPackage.ts'

/** Which course demand takes. */
export const DEMAND_PATHS = ['low', 'middle', 'high'] as const

/** A course of demand by its name. */
export type DemandPath = (typeof DEMAND_PATHS)[number]

/** What a scenario says of demand. */
export const demandOptions = z.strictObject({
  path: z
    .enum(DEMAND_PATHS)
    .optional()
    .describe('Course of demand after the last statistics: low, middle (the default) or high.'),
})

/**
 * How a driver moves a sector:
 *
 *   index      its growth multiplies what the sector needs
 *   product    its level is a factor of a use that hardly exists today
 *   following  its growth multiplies the sector, which follows all others beside
 */
export type DriverKind = 'index' | 'product' | 'following'

/** Something that moves demand, with its level by year on each path. */
export interface Driver {
  name: string
  sectors: readonly string[]
  kind: DriverKind
  elasticity: number
  /** Sector whose places a new use shares, and its profile, with {zone} for the zone. */
  spread: string
  profile: string
  levels: readonly ({ year: number } & Record<DemandPath, number>)[]
}

const level = (name: DemandPath) => attribute(name, '1', z.number(), `Level on the ${name} path.`)

const driverAttributes = {
  driver: attribute('driver', '1', z.string(), 'Name of the driver.'),
  sector: attribute('sector', '1', z.string(), 'Sectors that it moves.'),
  kind: attribute('kind', '1', z.enum(['index', 'product', 'following']), 'How it moves them.'),
  elasticity: attribute('elasticity', '1', z.number().default(1), 'Growth of demand over its growth.'),
  spread: attribute('spread', '1', z.string().default(''), 'Sector whose places a new use shares.'),
  profile: attribute('profile', '1', z.string().default(''), 'Column of loads-p_set.csv.'),
  year: attribute('year', 'year', z.number().int(), 'Year.'),
  low: level('low'),
  middle: level('middle'),
  high: level('high'),
}

/** Reads the drivers of a package; a package without them has none. */
export function readDrivers(reader: TableReader): Driver[] {
  const rows = reader.read('demand-drivers', driverAttributes)
  return [...Map.groupBy(rows, ({ unit }) => unit.driver)].map(([name, own]) => {
    const { sector, kind, elasticity, spread, profile } = own[0]!.unit
    const levels = own.map(({ unit }) => unit).sort((a, b) => a.year - b.year)
    return { name, sectors: sector.split(' '), kind, elasticity, spread, profile, levels }
  })
}

/** Level of a driver in a year, between two years by straight line, beyond them as at the end. */
export function levelOf({ levels }: Driver, year: number, path: DemandPath): number {
  const after = levels.find(each => each.year >= year) ?? levels.at(-1)!
  const before = levels.findLast(each => each.year <= year) ?? levels[0]!
  const span = after.year - before.year
  const weight = span === 0 ? 0 : (year - before.year) / span
  return before[path] * (1 - weight) + after[path] * weight
}
