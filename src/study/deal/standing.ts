import { z } from 'zod'
import { attribute } from '../../network/attribute.ts'
import type { TableReader } from '../assemble/dataPackage.ts'
import type { Ranged } from '../ranged.ts'
import { range, readRanged, text } from '../rangedRows.ts'

/** What a plant that stands costs a year beside fuel and wear, by technology. */
export interface StandingCost {
  technology: string
  /** Staff and repairs. [money/kW/a] */
  operation: Ranged
  /** Still paid for building it. [money/kW/a] */
  capital: Ranged
  /** Part that electricity bears; heat bears the rest. [pu] */
  electricity: Ranged
  /** Keys of sources. */
  source: string
}

const columns = {
  operation: text('fixed_cost', 'Staff and repairs; empty for that of fixed-costs.csv. [money/kW/a]'),
  capital: range('capital', 'Still paid for building. [money/kW/a]'),
  electricity: range('electricity_share', 'Part that electricity bears. [pu]'),
}

const bound = (column: string) => attribute(column, 'money/kW/a', z.number().min(0), 'Cost of standing.')

/** Reads what plants cost that stand; fixed operation that `fixed-costs` has stands only there. What is nowhere becomes a problem. */
export function readStandingCosts(reader: TableReader): Map<string, StandingCost> {
  const fixed = reader.read('fixed-costs', {
    low: bound('low'),
    middle: bound('fixed_cost'),
    high: bound('high'),
  })
  const known = new Map(
    fixed.map(({ unit: { name, low, middle, high } }): [string, Ranged] => [name, { low, middle, high }]),
  )
  type Row = Omit<StandingCost, 'technology' | 'operation'> & { name: string; operation: Ranged | '' }
  return new Map(
    readRanged<Row>(reader, 'standing-costs', columns).map(({ name, operation, ...row }) => {
      const own = operation === '' ? known.get(name) : operation
      if (!own)
        reader.problems.push({
          where: `standing-costs.csv, ${name}`,
          what: 'Its fixed operation is neither here nor in fixed-costs.csv.',
        })
      return [name, { ...row, technology: name, operation: own ?? UNKNOWN }]
    }),
  )
}

const UNKNOWN: Ranged = { low: Number.NaN, middle: Number.NaN, high: Number.NaN }

/** Tables whose rows are plants. */
const PLANTS = ['generators', 'heat_and_powers', 'storage_units'] as const

/** Names of the plants that stood at a decision, whatever is decided. */
export const standingAt = (reader: TableReader, decision: number): Set<string> =>
  new Set(
    PLANTS.flatMap(list => reader.rows(list))
      .filter(({ cells }) => cells.p_nom_extendable !== 'true' && Number(cells.build_year || 0) <= decision)
      .map(({ name }) => name),
  )
