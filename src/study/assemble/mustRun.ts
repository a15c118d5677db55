import { z } from 'zod'
import { attribute, type Series, valueAt } from '../../network/attribute.ts'
import { type TableRow, whereIs } from '../../network/table.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import type { TableReader } from './dataPackage.ts'
import { hourlyFromMonths, monthAttributes } from './months.ts'

const attributes = {
  ...monthAttributes,
  component: attribute(
    'component',
    '1',
    z.enum(['generators', 'heat_and_powers', 'lines', 'cuts']),
    'Table it applies to.',
  ),
  attribute: attribute('attribute', '1', z.enum(['p_min_pu', 's_max_pu', 'heat_share']), 'What it limits.'),
  select: attribute('select', '1', z.string(), 'Names, patterns with *, or column=value.'),
  active: attribute('active', '1', z.boolean().default(true), 'Is the rule on?'),
  reason: attribute('reason', '1', z.string().default(''), 'Why the plant runs whatever the price.'),
}

/** A rule of `must-run.csv`. */
export interface MustRunRule {
  name: string
  reason: string
  source: string
  active: boolean
  component: string
  attribute: string
  hourly: Float64Array
  applies: (row: TableRow) => boolean
}

/** The rules that make plants run, and transfers stop, whatever the price. */
export function readMustRun(reader: TableReader): MustRunRule[] {
  return reader.read('must-run', attributes).map(parsed => {
    reader.use([parsed])
    const { row, unit } = parsed
    const applies = selector(unit.select)
    if (!reader.rows(unit.component).some(applies)) {
      const what = `“${unit.select}” selects nothing in ${unit.component}.`
      reader.problems.push({ where: whereIs(row, 'select'), what })
    }
    return {
      name: unit.name,
      reason: unit.reason,
      source: row.cells.source ?? '',
      active: unit.active,
      component: unit.component,
      attribute: unit.attribute,
      hourly: hourlyFromMonths(unit),
      applies,
    }
  })
}

/** The floor under a unit of a table, by its row, what is available of it and its own least output. [pu] */
export type FloorPu = (row: TableRow, availabilityPu: Series, leastPu: Series) => Series

/**
 * The largest floor that active rules put under a unit, never above what is available [pu]. Units under the same rules with the same
 * availability share one series, so that whatever looks at it later does so once.
 */
export function floorsUnder(rules: readonly MustRunRule[], table: string): FloorPu {
  const possible = rules.filter(
    rule => rule.active && rule.component === table && rule.attribute === 'p_min_pu',
  )
  const made: { floors: MustRunRule[]; availabilityPu: Series; leastPu: Series; floorPu: Float64Array }[] = []
  return (row, availabilityPu, leastPu) => {
    const floors = possible.filter(rule => rule.applies(row))
    if (floors.length === 0) return leastPu
    const isSame = (each: (typeof made)[number]) =>
      each.availabilityPu === availabilityPu &&
      each.leastPu === leastPu &&
      each.floors.length === floors.length &&
      each.floors.every((rule, k) => rule === floors[k])
    const known = made.find(isSame)
    if (known) return known.floorPu
    const floorPu = highest(floors, availabilityPu, leastPu)
    made.push({ floors, availabilityPu, leastPu, floorPu })
    return floorPu
  }
}

/** min(available, max(least, floors)) in each hour of the year. [pu] */
function highest(floors: readonly MustRunRule[], availabilityPu: Series, leastPu: Series): Float64Array {
  const highestPu = new Float64Array(HOURS_PER_YEAR)
  for (let t = 0; t < highestPu.length; t++) {
    let floorPu = valueAt(leastPu, t)
    for (const { hourly } of floors) floorPu = Math.max(floorPu, hourly[t]!)
    highestPu[t] = Math.min(valueAt(availabilityPu, t), floorPu)
  }
  return highestPu
}

/** What the active rules of one kind leave of a line's rating, or demand of a city's heat; undefined without rule. [pu] */
export function shareUnderRules(
  rules: readonly MustRunRule[],
  table: string,
  kind: string,
  row: TableRow,
): Float64Array | undefined {
  const factors = rules
    .filter(rule => rule.active && rule.component === table && rule.attribute === kind && rule.applies(row))
    .map(({ hourly }) => hourly)
  if (factors.length === 0) return undefined
  return factors.reduce((product, next) => product.map((value, t) => value * next[t]!))
}

function selector(select: string): MustRunRule['applies'] {
  const words = select.split(/\s+/).filter(Boolean)
  const conditions = words.filter(word => word.includes('=')).map(word => word.split('=') as [string, string])
  const patterns = words
    .filter(word => !word.includes('='))
    .map(word => new RegExp(`^${word.replaceAll('*', '.*')}$`))
  return row =>
    conditions.every(([column, value]) => row.cells[column] === value) &&
    (patterns.length === 0 || patterns.some(pattern => pattern.test(row.name)))
}
