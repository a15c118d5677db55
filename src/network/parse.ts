import type { z } from 'zod'
import type { Problem } from '../errors.ts'
import type { Attribute, Attributes, Unit } from './attribute.ts'
import { didYouMean } from './suggest.ts'
import { type Table, type TableRow, whereIs } from './table.ts'

/** Columns for people that any table may have. */
const ANNOTATIONS = [
  'name',
  'name_en',
  'name_ru',
  'name_kk',
  'name_zh',
  'source',
  'because',
  'low',
  'high',
  'oblast',
  'spread_by',
  'unit',
]

/** A parsed row with the row it came from. */
export interface ParsedRow<A extends Attributes> {
  row: TableRow
  unit: Unit<A>
}

/**
 * Text cells → values, as the attributes say. An empty or missing cell takes the default. All problems are
 * gathered: unknown columns with a suggestion, cells that are no numbers, values out of range.
 */
export function parseTable<const A extends Attributes>(
  table: Table,
  attributes: A,
  problems: Problem[],
): ParsedRow<A>[] {
  const known = [...Object.values(attributes).map(({ column }) => column), ...ANNOTATIONS]
  for (const column of table.columns) {
    if (known.includes(column)) continue
    const hint = didYouMean(column, known)
    problems.push({
      where: `${table.file}, header`,
      what: `There is no column “${column}”.`,
      ...(hint ? { hint } : {}),
    })
  }
  const entries = Object.entries(attributes)
  return table.rows.map(row => ({ row, unit: parseRow(row, entries, known, problems) as Unit<A> }))
}

function parseRow(
  row: TableRow,
  attributes: readonly [string, Attribute][],
  known: string[],
  problems: Problem[],
): object {
  for (const column of Object.keys(row.overridden ?? {})) {
    if (known.includes(column)) continue
    const hint = didYouMean(column, known)
    problems.push({
      where: whereIs(row, column),
      what: `There is no column “${column}”.`,
      ...(hint ? { hint } : {}),
    })
  }
  const unit: Record<string, unknown> = { name: row.name }
  for (const [key, attribute] of attributes) unit[key] = parseCell(row, attribute, problems)
  return unit
}

function parseCell(row: TableRow, { column, type, unit }: Attribute, problems: Problem[]): unknown {
  const text = (row.cells[column] ?? '').trim()
  const value = text === '' ? undefined : read(text, kindOf(type))
  if (value === Number.POSITIVE_INFINITY) return value
  const parsed = value === undefined ? fromNothing(type) : type.safeParse(value)
  if (parsed.success) return parsed.data
  problems.push({ where: whereIs(row, column), ...complaint(text, parsed.error, unit, type) })
  return fromNothing(type).data
}

/** What each type makes of an empty cell, asked once: most cells are empty. */
const empty = new WeakMap<z.ZodType, z.ZodSafeParseResult<unknown>>()

function fromNothing(type: z.ZodType): z.ZodSafeParseResult<unknown> {
  const known = empty.get(type)
  if (known) return known
  const parsed = type.safeParse(undefined)
  empty.set(type, parsed)
  return parsed
}

/** `number`, `boolean` or `string`, under any default. */
function kindOf(type: z.ZodType): string {
  const { type: kind, innerType } = type.def as { type: string; innerType?: z.ZodType }
  return innerType ? kindOf(innerType) : kind
}

function read(text: string, kind: string): unknown {
  if (kind === 'number') return text === 'inf' ? Number.POSITIVE_INFINITY : Number(text)
  if (kind === 'boolean')
    return { true: true, '1': true, false: false, '0': false }[text.toLowerCase()] ?? text
  return text
}

function complaint(text: string, error: z.ZodError, unit: string, type: z.ZodType): Omit<Problem, 'where'> {
  const issue = error.issues[0]!
  const shown = text.replace(/^-/, '−')
  const inUnit = unit === '1' ? '' : ` ${unit}`
  if (text === '')
    return { what: 'A value is missing.', hint: `Expected ${kindOf(type)}${inUnit && ` in${inUnit}`}.` }
  if (issue.code === 'too_small') {
    const bound = `${issue.minimum}${inUnit}`
    return { what: issue.inclusive ? `${shown} is below ${bound}.` : `${shown} is not above ${bound}.` }
  }
  if (issue.code === 'too_big') return { what: `${shown} is above ${issue.maximum}${inUnit}.` }
  if (issue.code === 'invalid_type') return { what: `“${text}” is not a ${issue.expected}.` }
  return { what: `“${text}”: ${issue.message}` }
}
