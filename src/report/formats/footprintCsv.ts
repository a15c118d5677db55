import { CASES, type Ranged } from '../../study/ranged.ts'
import type { Result } from '../../study/result.ts'
import { cell } from './cell.ts'

type Row = Record<string, unknown>

/** The ledgers of water, air, land and washing, a row each with its sources; ranges as three columns. */
export function footprintTables({ footprint }: Pick<Result, 'footprint'>): Record<string, Iterable<string>> {
  if (!footprint) return {}
  return {
    'water.csv': lines(footprint.water),
    'air.csv': lines(footprint.air),
    'land.csv': lines(footprint.land),
    'cleaning.csv': lines(
      footprint.cleaning.map(({ months, ...row }) => ({
        ...row,
        monthsMiddle: months.middle.map(m => m + 1).join(' '),
      })),
    ),
  }
}

function* lines(rows: readonly object[]): Generator<string> {
  const [first] = rows
  if (!first) return
  const columns = Object.entries(first as Row).flatMap(([key, value]) =>
    isRange(value) ? CASES.map(bound => `${key}_${bound}`) : [key],
  )
  yield `${columns.join(',')}\n`
  for (const row of rows) {
    const cells = Object.values(row as Row).flatMap(value =>
      isRange(value) ? CASES.map(bound => String(value[bound])) : [cell(String(value))],
    )
    yield `${cells.join(',')}\n`
  }
}

const isRange = (value: unknown): value is Ranged =>
  typeof value === 'object' && value !== null && 'middle' in value
