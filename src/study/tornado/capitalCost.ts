import type { Table, TableRow } from '../../network/table.ts'
import type { Candidate } from '../assemble/candidates.ts'
import { type CostBound, costAt } from '../assemble/costRange.ts'
import { changed, type End, type Tables, type UncertainInput, unchanged } from './input.ts'

/** Tables in which candidates stand. */
const CANDIDATES = ['generators', 'storage_units', 'lines', 'links', 'hvdc_links', 'stores'] as const

/**
 * The cost of building a technology, in the year of the plan. What a scenario or a table asks for a candidate of its own is its
 * middle; its ends are those of the technology, or its own where it lies beyond them. Of lines, whose length is in their own
 * cost, the ends are the technology's shares of its middle.
 */
export function capitalCost(
  technology: string,
  { tables, candidates, year }: { tables: Tables; candidates: readonly Candidate[]; year: number },
): UncertainInput[] {
  const isThis = ({ cells }: TableRow) => cells.technology === technology
  const rows = (tables.get('technologies')?.rows ?? []).filter(isThis)
  const [first] = rows
  if (!first?.cells.overnight_cost_low) return []
  const { basis = '', currency = '' } = first.cells
  const at = (bound: CostBound) => costAt(rows, bound, year)
  const ends = { low: at('overnight_cost_low'), high: at('overnight_cost_high') }
  const isByLength = /per 1000 km/.test(basis)
  const factor = worthOf(first, tables.get('exchange'))
  const usual = at('overnight_cost') * factor
  const owns = isByLength ? [] : ownCosts(tables, candidates, technology, usual)
  const ownEnd = (own: number, end: End) => {
    if (isByLength) return (own * ends[end]) / at('overnight_cost')
    return end === 'low' ? Math.min(own, ends.low * factor) : Math.max(own, ends.high * factor)
  }
  const isOwn = (row: TableRow) => isThis(row) && Boolean(row.cells.overnight_cost)
  const told = owns.length > 0 ? owns : [at('overnight_cost')]
  // What scenarios ask is in their money, what the table asks in its own.
  const unit = owns.length > 0 ? 'money of the scenario' : currency
  const endTold = (end: End) =>
    owns.length > 0 ? Math[end === 'low' ? 'min' : 'max'](...owns.map(own => ownEnd(own, end))) : ends[end]
  return [
    {
      ...unchanged,
      name: `cost of ${technology}`,
      values: [
        shown(endTold('low')),
        told.map(shown).join(' and '),
        `${shown(endTold('high'))} ${unit} per ${basis || 'kW'}, ${year}`,
      ],
      range: owns.length > 0 ? 'technologies.csv, middle of the scenario' : 'technologies.csv',
      tables: (all, end) => {
        const moved = CANDIDATES.reduce(
          (known, list) =>
            changed(known, list, isOwn, ({ cells }) => ({
              overnight_cost: String(ownEnd(Number(cells.overnight_cost), end)),
            })),
          all,
        )
        return changed(moved, 'technologies', isThis, row => endsOf(row, end))
      },
    },
  ]
}

/** A row of `technologies.csv` at an end of its range; what the energy of a store costs moves along. */
function endsOf({ cells }: TableRow, end: End): Record<string, string> {
  const cost = cells[`overnight_cost_${end}`]!
  const perKwh = cells.overnight_cost_per_kwh
  const share = Number(cost) / Number(cells.overnight_cost)
  return {
    overnight_cost: cost,
    ...(perKwh ? { overnight_cost_per_kwh: String(Number(perKwh) * share) } : {}),
  }
}

/** What candidates ask where some have a cost of their own, each value once, rising; nothing where none has. [money/kW] */
function ownCosts(
  tables: Tables,
  candidates: readonly Candidate[],
  technology: string,
  usual: number,
): number[] {
  const own = candidates
    .filter(each => each.technology === technology)
    .map(({ list, name }) => tables.get(list)?.rows.find(row => row.name === name)?.cells.overnight_cost)
  if (!own.some(Boolean)) return []
  return [...new Set(own.map(cost => (cost ? Number(cost) : usual)))].sort((a, b) => a - b)
}

/** Money of the scenario for one unit of a row's money. */
const worthOf = ({ cells }: TableRow, exchange: Table | undefined): number =>
  Number(
    exchange?.rows.find(
      row => row.cells.currency === cells.currency && row.cells.price_year === cells.price_year,
    )?.cells.usd_2023 ?? 1,
  )

const shown = (cost: number) => String(Number(cost.toFixed(2)))
