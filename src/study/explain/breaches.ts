import type { Elastic } from '../../lp/infeasible.ts'
import type { LinearProgram } from '../../lp/program.ts'
import { type SparseColumns, transpose } from '../../lp/sparse.ts'
import type { Built } from '../build.ts'
import { measureOf } from './giving.ts'
import type { Places } from './places.ts'
import type { Trouble } from './trouble.ts'

/** Less than this is rounding. [MW, MWh, t] */
export const LEAST = 1e-3

/** A column that says by how much something is missed in an hour, or over the horizon. */
export interface Breach {
  column: number
  /** Snapshot; −1 over the horizon. */
  hour: number
  /** What it is a breach of, with one key for all its hours. */
  key: string
  of: Omit<Trouble, 'spans'>
}

/** Breaches that a scenario allows and pays for: unserved energy, reserve that is short, policies that give way. */
export function allowedBreaches({ lp, ledger, policyRows }: Built, places: Places): Breach[] {
  const count = ledger.snapshots.hours.length
  const breaches: Breach[] = []
  for (const block of lp.columnBlocks) {
    const isReserve = block.name === 'spinningReserve.short'
    if (!isReserve && !block.name.startsWith('bus.unserved ')) continue
    for (let k = 0; k < block.size; k++) {
      const { name, bus, carrier } = places.ofColumn(block.start + k)
      const reserve = `spinningReserve.${name}`
      const of = isReserve
        ? { ...POWER, block: reserve, bus: '', carrier: '', unit: reserve }
        : { ...POWER, block: 'bus.unserved', bus, carrier, unit: '' }
      breaches.push({ column: block.start + k, hour: k % count, key: `${of.block} ${bus}`, of })
    }
  }
  for (const { rows, shortfall } of policyRows) {
    if (!shortfall) continue
    const [least] = lp.sidesOf(rows.start)
    const side = Number.isFinite(least) ? ('short' as const) : ('excess' as const)
    const of = { block: rows.name, side, bus: '', carrier: '', unit: rows.name, hourly: false }
    breaches.push({
      column: shortfall.at(),
      hour: -1,
      key: rows.name,
      of: { ...of, measure: measureOf(rows.name) },
    })
  }
  return breaches
}

const POWER = { side: 'short', measure: 'MW', hourly: true } as const

/** Rows that are broken in a solution of an elastic programme, as breaches. */
export function brokenRows({ breaking, program }: Elastic, x: Float64Array, places: Places): Breach[] {
  const broken = breaking.filter(({ column }) => x[column]! > LEAST)
  const busOf = busesOfRows(program, breaking[0]?.column ?? 0, places)
  return broken.map(({ column, row, sign }) => {
    const place = places.ofRow(row)
    const isBus = place.component === 'Bus'
    const bus = place.bus || busOf(row)
    const of = {
      block: place.block,
      side: sign > 0 ? ('short' as const) : ('excess' as const),
      bus,
      carrier: places.carrierOf(bus),
      unit: isBus ? '' : place.name,
      measure: measureOf(place.block),
      hourly: place.hour >= 0,
    }
    return { column, hour: place.hour, key: `${place.block} ${place.name} ${sign}`, of }
  })
}

/** The one bus that all columns of a row touch, if there is but one. */
function busesOfRows({ matrix, rowLower }: LinearProgram, columns: number, places: Places) {
  let byRow: SparseColumns | undefined
  return (row: number): string => {
    byRow ??= transpose(matrix, rowLower.length)
    const buses = new Set<string>()
    for (let entry = byRow.starts[row]!; entry < byRow.starts[row + 1]! && buses.size < 2; entry++) {
      const column = byRow.indices[entry]!
      if (column < columns) for (const { bus } of places.touches(column)) buses.add(bus)
    }
    return buses.size === 1 ? [...buses][0]! : ''
  }
}
