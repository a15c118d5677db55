import type { Dataset, DatasetPeriods, DatasetSnapshots } from './dataset.ts'
import { readNumber } from './numbers.ts'
import type { Findings, Sheet } from './sheet.ts'

const WEIGHTS = ['objective', 'stores', 'generators'] as const

/** Attributes of the network itself. */
export function readAttributes(sheet: Sheet | undefined): Dataset['attributes'] {
  const [row] = sheet?.rows ?? []
  return new Map(
    (sheet?.header ?? []).map((column, i) => {
      const [key, text] = [column || 'name', row?.[i] ?? '']
      const isNumber = !['name', 'pypsa_version'].includes(key) && /^-?\d+(\.\d+)?$/.test(text)
      return [key, isNumber ? Number(text) : text] as const
    }),
  )
}

/** Snapshots with their weights; one where there is no sheet. */
export function readSnapshots(sheet: Sheet | undefined, { problems }: Findings): DatasetSnapshots {
  const one = () => Float64Array.of(1)
  if (!sheet || sheet.rows.length === 0) {
    return { labels: ['now'], periods: undefined, objective: one(), stores: one(), generators: one() }
  }
  const place = (column: string) => sheet.header.indexOf(column)
  const label = ['snapshot', 'timestep'].map(place).find(i => i >= 0) ?? 0
  const labels = sheet.rows.map(row => row[label] ?? '')
  const period = place('period')
  const periods = period >= 0 ? sheet.rows.map(row => Number(row[period])) : undefined
  const seen = new Map<string, number>()
  labels.forEach((text, t) => {
    const key = periods ? `${periods[t]} ${text}` : text
    const before = seen.get(key)
    if (before !== undefined)
      problems.push({
        where: sheet.where(t, sheet.header[label]),
        what: `The snapshot “${key}” stands twice.`,
      })
    seen.set(key, t)
    const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(text)
    if (date && !isDay(Number(date[1]), Number(date[2]), Number(date[3])))
      problems.push({
        where: sheet.where(t, sheet.header[label]),
        what: `“${text}” is no day of the calendar.`,
        hint: 'Only leap years have a 29 February.',
      })
    if (/\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(text)) {
      problems.push({
        where: sheet.where(t, sheet.header[label]),
        what: `“${text}” has a time zone.`,
        hint: 'Write times in one zone and without naming it; UTC is best.',
      })
    }
  })
  const weights = (column: string): Float64Array => {
    const at = place(column) >= 0 ? place(column) : place('weightings')
    return Float64Array.from(sheet.rows, (row, t) => {
      const value = at >= 0 ? readNumber(row[at] ?? '') : 1
      if (value !== undefined && value >= 0) return value
      problems.push({ where: sheet.where(t, column), what: `“${row[at]}” is not a weight.` })
      return 1
    })
  }
  const [objective, stores, generators] = WEIGHTS.map(weights)
  return { labels, periods, objective: objective!, stores: stores!, generators: generators! }
}

/** Is there such a day? */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Investment periods, where the snapshots have them. */
export function readPeriods(
  sheet: Sheet | undefined,
  { periods }: DatasetSnapshots,
  { problems }: Findings,
): DatasetPeriods | undefined {
  if (!periods) return undefined
  const present = [...new Set(periods)]
  const place = (column: string) => sheet?.header.indexOf(column) ?? -1
  const labels = sheet ? sheet.rows.map(row => Number(row[0])) : present
  for (const period of present) {
    if (labels.includes(period)) continue
    problems.push({ where: sheet!.where(-1), what: `The period ${period} of the snapshots is missing.` })
  }
  const column = (name: string) =>
    Float64Array.from(labels, (_, k) => {
      const at = place(name)
      return at >= 0 ? (readNumber(sheet!.rows[k]![at] ?? '') ?? Number.NaN) : 1
    })
  return { labels, objective: column('objective'), years: column('years') }
}
