import { z } from 'zod'
import { attribute, largest, type Series, type Unit } from '../../network/attribute.ts'
import type { Network } from '../../network/network.ts'
import { HOURS_PER_YEAR, KW_PER_MW } from '../../units.ts'
import type { TableReader } from '../assemble/dataPackage.ts'

/** What a plant costs a year that only stands, by technology; only these may be closed to save it. [money/kW/a] */
export function readFixedCosts(reader: TableReader): Map<string, number> {
  const rows = reader.read('fixed-costs', {
    fixed: attribute('fixed_cost', 'money/kW/a', z.number().min(0), 'Cost of standing.'),
  })
  reader.use(rows as never)
  return new Map(rows.map(({ row, unit }) => [row.name, unit.fixed]))
}

/** Stock of plants that stand: those of a technology at a bus may take one another's place. */
export const standingStock = (technology: unknown, bus: unknown): string => `standing ${technology} ${bus}`

/** Does a rule make it run whatever the price? */
function mustRun({ leastOutputPu }: Unit): boolean {
  const least = leastOutputPu as Series
  return (typeof least === 'number' ? least : largest(least)) > 0
}

/** A network whose standing plants may be closed, with the stock of each. */
export interface Closable {
  network: Network
  /** Stock by the name of a unit. */
  stocks: Map<string, string>
  /** What stands if nobody closes it, by stock. [MW] */
  standingMw: Map<string, number>
}

/**
 * Lets plants be closed that cost more than they are worth: their size is decided between nothing and what stands, and each MW kept
 * costs its fixed operation. What a rule makes run, for voltage or for its steam, stands until it is old.
 *
 * @param fixedPerKwYear  by technology
 */
export function closable(network: Network, fixedPerKwYear: ReadonlyMap<string, number>): Closable {
  const stocks = new Map<string, string>()
  const standingMw = new Map<string, number>()
  const hours = network.snapshots.costHours.reduce((sum, h) => sum + h, 0)
  const generators = (network.units.generators ?? []).map((unit): Unit => {
    const fixed = fixedPerKwYear.get(String(unit.technology))
    if (fixed === undefined || unit.extendable || mustRun(unit)) return unit
    const stock = standingStock(unit.technology, unit.bus)
    stocks.set(unit.name, stock)
    standingMw.set(stock, (standingMw.get(stock) ?? 0) + Number(unit.capacityMw))
    return {
      ...unit,
      extendable: true,
      leastSize: 0,
      mostSize: Number(unit.capacityMw),
      costPerSize: (fixed * KW_PER_MW * hours) / HOURS_PER_YEAR,
    } as Unit
  })
  return { network: { ...network, units: { ...network.units, generators } }, stocks, standingMw }
}
