import type { Problem } from '../errors.ts'
import type { Attribute, Unit } from '../network/attribute.ts'
import type { SeriesTable, UnitTable } from './dataset.ts'
import type { Findings } from './sheet.ts'

/** What the units of one table are read from. */
export interface Reader {
  variants: readonly { table: UnitTable; series: ReadonlyMap<string, SeriesTable> }[]
  weights: readonly number[]
  /** Columns that follow from other tables, by unit. */
  given: readonly ReadonlyMap<string, Readonly<Record<string, number | string>>>[]
  steps: number
  findings: Findings
}

/** A unit with a value for each attribute; what differs between scenarios stands one after the other. */
export function readUnit(
  name: string,
  i: number,
  attributes: Record<string, Attribute>,
  reader: Reader,
): Unit {
  const unit: Record<string, unknown> = { name }
  for (const [key, attribute] of Object.entries(attributes)) {
    unit[key] = readAttribute(name, i, attribute, reader)
  }
  return unit as Unit
}

function readAttribute(name: string, i: number, attribute: Attribute, reader: Reader): unknown {
  const { column } = attribute
  for (const given of reader.given) {
    const value = given.get(name)?.[column]
    if (value !== undefined) return value
  }
  const values = reader.variants.map(variant => {
    const series = variant.series.get(column)
    const k = series?.names.indexOf(name) ?? -1
    if (series && k >= 0) return checkedSeries(series, k, attribute, reader)
    return checkedValue(variant.table, i, attribute, reader)
  })
  const [first] = values
  if (values.every(value => Object.is(value, first) && !(value instanceof Float64Array))) return first
  if (attribute.series) return joined(values as (number | Float64Array)[], reader.steps)
  if (['capital_cost', 'overnight_cost', 'fom_cost'].includes(column))
    return values.reduce<number>((sum, value, s) => sum + reader.weights[s]! * Number(value), 0)
  reader.findings.problems.push({
    where: reader.variants[0]!.table.where(i, column),
    what: `“${column}” differs between scenarios, which is not supported: ${values.join(', ')}.`,
  })
  return first
}

/** Values of all scenarios one after the other. */
function joined(values: readonly (number | Float64Array)[], steps: number): Float64Array {
  if (values.length === 1 && values[0] instanceof Float64Array) return values[0]
  const all = new Float64Array(values.length * steps)
  values.forEach((value, s) => {
    if (typeof value === 'number') all.fill(value, s * steps, (s + 1) * steps)
    else all.set(value, s * steps)
  })
  return all
}

function checkedValue(table: UnitTable, i: number, { column, type, unit }: Attribute, { findings }: Reader) {
  const raw = table.columns.get(column)?.[i]
  const isOmitted = raw === undefined || raw === '' || Number.isNaN(raw)
  if (raw === Number.POSITIVE_INFINITY || raw === Number.NEGATIVE_INFINITY) return raw
  const parsed = type.safeParse(isOmitted ? undefined : raw)
  if (parsed.success) return parsed.data
  findings.problems.push({
    where: table.where(i, column),
    what: isOmitted ? 'A value is missing.' : complaint(raw, unit, parsed.error.issues[0]!),
  })
  return type.safeParse(undefined).data
}

function checkedSeries(series: SeriesTable, k: number, { type, unit }: Attribute, { findings }: Reader) {
  const values = series.values[k]!
  const omitted = type.safeParse(undefined)
  const mayBeMissing = omitted.success && Number.isNaN(omitted.data)
  const wrong: Problem[] = []
  for (let t = 0; t < values.length; t++) {
    const value = values[t]!
    if (Number.isNaN(value)) {
      if (!mayBeMissing) wrong.push({ where: series.where(k, t), what: 'A value is missing.' })
    } else if (Number.isFinite(value)) {
      const parsed = type.safeParse(value)
      if (!parsed.success)
        wrong.push({ where: series.where(k, t), what: complaint(value, unit, parsed.error.issues[0]!) })
    }
  }
  if (wrong.length > 0) {
    const more = wrong.length > 1 ? ` (and ${wrong.length - 1} more in this column)` : ''
    findings.problems.push({ ...wrong[0]!, what: `${wrong[0]!.what}${more}` })
  }
  return values
}

function complaint(raw: unknown, unit: string, issue: { code: string; message: string }): string {
  const { minimum, maximum, inclusive } = issue as { minimum?: number; maximum?: number; inclusive?: boolean }
  const inUnit = unit === '1' ? '' : ` ${unit}`
  const shown = String(raw).replace(/^-/, '−')
  if (issue.code === 'too_small') {
    return inclusive ? `${shown} is below ${minimum}${inUnit}.` : `${shown} is not above ${minimum}${inUnit}.`
  }
  if (issue.code === 'too_big') return `${shown} is above ${maximum}${inUnit}.`
  return `“${shown}”: ${issue.message}`
}
