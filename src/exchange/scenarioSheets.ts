import type { Dataset, DatasetScenario } from './dataset.ts'
import { readNumber, writeNumber } from './numbers.ts'
import type { Findings, Sheet } from './sheet.ts'
import { datasetFromSheets } from './sheets.ts'
import { type OutSheet, sheetsOf } from './writeSheets.ts'

/** Index that says to which scenario a row or column belongs. */
const INDEX = 'scenario'
const WEIGHTS = 'scenarios'

/** A scenario with sheets of its own. */
export interface ScenarioSheets {
  name: string
  /** Probability. */
  weight: number
  sheets: readonly Sheet[]
}

/**
 * Sheets → network, with scenarios where there is a sheet `scenarios` with their weights. Of a table whose first column is
 * `scenario` each has its rows, of a series whose first row of the header is `scenario` its columns; other sheets are of all.
 */
export function datasetFrom(
  sheets: readonly Sheet[],
  whole: { meta?: unknown; crs?: unknown },
  findings: Findings,
): Dataset {
  const weights = sheets.find(({ name }) => name === WEIGHTS)
  if (!weights) return datasetFromSheets(sheets, whole, findings)
  return datasetOfScenarios(scenariosIn(weights, sheets, findings), whole, findings)
}

/** One network of the sheets of several scenarios; notes are those of the first. */
export function datasetOfScenarios(
  scenarios: readonly ScenarioSheets[],
  whole: { meta?: unknown; crs?: unknown },
  findings: Findings,
): Dataset {
  const each = scenarios.map(({ name, weight, sheets }, s): [DatasetScenario, Dataset] => {
    const own = s === 0 ? findings : { problems: findings.problems, notes: [] }
    const dataset = datasetFromSheets(sheets, whole, own)
    return [{ name, weight, tables: dataset.tables, series: dataset.series }, dataset]
  })
  return { ...each[0]![1], scenarios: each.map(([scenario]) => scenario) }
}

function scenariosIn(weights: Sheet, sheets: readonly Sheet[], { problems }: Findings): ScenarioSheets[] {
  const at = weights.header.indexOf('weight')
  const read = weights.rows.map((row, r) => {
    const weight = at < 0 ? 1 / weights.rows.length : readNumber(row[at] ?? '')
    if (weight === undefined || !(weight >= 0))
      problems.push({ where: weights.where(r, 'weight'), what: `“${row[at]}” is not a probability.` })
    return { name: row[0] ?? '', weight: weight ?? 0 }
  })
  const sum = read.reduce((total, { weight }) => total + weight, 0)
  if (Math.abs(sum - 1) > 1e-6)
    problems.push({ where: weights.where(-1, 'weight'), what: `The weights add up to ${sum}, not to 1.` })
  const names = new Set(read.map(({ name }) => name))
  const others = sheets.filter(({ name }) => name !== WEIGHTS)
  for (const sheet of others) refuseStrangers(sheet, names, problems)
  return read.map(({ name, weight }) => ({
    name,
    weight,
    sheets: others.map(sheet => partOf(sheet, name)),
  }))
}

const isSplit = ({ header }: Sheet) => header[0] === INDEX
const isSeries = ({ name }: Sheet) => name.includes('-')

function refuseStrangers(sheet: Sheet, names: ReadonlySet<string>, problems: Findings['problems']): void {
  if (!isSplit(sheet)) return
  const found = isSeries(sheet)
    ? sheet.header.slice(1).map(name => [name, -1] as const)
    : sheet.rows.map((row, r) => [row[0] ?? '', r] as const)
  for (const [name, row] of found) {
    if (names.has(name)) continue
    problems.push({ where: sheet.where(row, INDEX), what: `There is no scenario “${name}”.` })
    return
  }
}

/** What a sheet says of one scenario, without the index of scenarios. */
function partOf(sheet: Sheet, scenario: string): Sheet {
  if (!isSplit(sheet)) return sheet
  if (!isSeries(sheet)) {
    const own = [...sheet.rows.keys()].filter(r => sheet.rows[r]![0] === scenario)
    return {
      name: sheet.name,
      header: sheet.header.slice(1),
      rows: own.map(r => sheet.rows[r]!.slice(1)),
      where: (row, column) => sheet.where(row < 0 ? row : own[row]!, column),
    }
  }
  const columns = sheet.header.flatMap((name, k) => (k > 0 && name === scenario ? [k] : []))
  const pick = (row: readonly string[]) => [row[0] ?? '', ...columns.map(k => row[k] ?? '')]
  const [names = [], ...below] = sheet.rows
  const skipped = below[0]?.slice(1).every(cell => cell === '') ? 1 : 0
  return {
    name: sheet.name,
    header: pick(names),
    rows: below.slice(skipped).map(pick),
    where: (row, column) => sheet.where(row < 0 ? row : row + 1 + skipped, column),
  }
}

/** The sheets of a network with scenarios, as `datasetFrom` reads them. */
export function scenarioSheetsOf(dataset: Dataset): OutSheet[] {
  const { scenarios } = dataset
  const each = scenarios.map(({ tables, series }) => sheetsOf({ ...dataset, tables, series }))
  const names = [...new Set(each.flatMap(sheets => sheets.map(({ name }) => name)))]
  return [
    {
      name: WEIGHTS,
      header: [INDEX, 'weight'],
      rows: () => scenarios.map(({ name, weight }) => [name, writeNumber(weight)]),
    },
    ...names.map(name => {
      const found = each.map(sheets => sheets.find(sheet => sheet.name === name))
      if (['network', 'snapshots', 'investment_periods'].includes(name)) return found[0]!
      const labels = scenarios.map(scenario => scenario.name)
      return name.includes('-') ? joinedSeries(name, labels, found) : joinedTable(name, labels, found)
    }),
  ]
}

type Found = readonly (OutSheet | undefined)[]

function joinedTable(name: string, scenarios: readonly string[], found: Found): OutSheet {
  const columns = [...new Set(found.flatMap(sheet => sheet?.header.slice(1) ?? []))]
  return {
    name,
    header: [INDEX, 'name', ...columns],
    *rows() {
      for (const [s, sheet] of found.entries()) {
        const places = columns.map(column => sheet?.header.indexOf(column) ?? -1)
        for (const row of sheet?.rows() ?? [])
          yield [scenarios[s]!, row[0]!, ...places.map(place => (place < 0 ? '' : row[place]!))]
      }
    },
  }
}

function joinedSeries(name: string, scenarios: readonly string[], found: Found): OutSheet {
  const widths = found.map(sheet => (sheet?.header.length ?? 1) - 1)
  return {
    name,
    header: [INDEX, ...widths.flatMap((width, s) => Array<string>(width).fill(scenarios[s]!))],
    *rows() {
      yield ['name', ...found.flatMap(sheet => sheet?.header.slice(1) ?? [])]
      const all = found.map(sheet => [...(sheet?.rows() ?? [])])
      const longest = all.find(rows => rows.length > 0) ?? []
      for (const [t, row] of longest.entries())
        yield [row[0]!, ...all.flatMap(rows => rows[t]?.slice(1) ?? [])]
    },
  }
}
