import { z } from 'zod'
import { attribute, type Unit } from '../../network/attribute.ts'
import { fromTwh } from '../../units.ts'
import type { TableReader } from './dataPackage.ts'
import { monthAttributes, powerFromShares } from './months.ts'

/**
 * Exchange across the border as it was, for years with published totals: a given supply or demand at the border bus
 * with the published energy, spread over the months. Years without rows trade at prices instead.
 */
export function fixedTradeOf(year: number, reader: TableReader): Unit[] {
  const rows = reader.read('trade', {
    ...monthAttributes,
    year: attribute('year', 'year', z.number().int(), 'Year.'),
    bus: attribute('bus', '1', z.string(), 'Border bus.'),
    direction: attribute('direction', '1', z.enum(['import', 'export']), 'Seen from Kazakhstan.'),
    energyTwh: attribute('energy_twh', 'TWh', z.number().min(0), 'Energy of the year.'),
    active: attribute('active', '1', z.boolean().default(true), 'If not, trade at prices.'),
  })
  const used = rows.filter(({ unit }) => unit.year === year && unit.active && unit.energyTwh > 0)
  reader.use(used)
  return used.map(({ unit }) => ({
    name: unit.name,
    bus: unit.bus,
    carrier: unit.direction,
    sector: 'trade',
    demandMw: powerFromShares(fromTwh(unit.energyTwh), unit),
    sign: unit.direction === 'import' ? 1 : -1,
  }))
}
