import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../../errors.ts'
import { catalogue } from '../../exchange/catalogue.ts'
import { curvesOf, wideSheetOf } from '../../exchange/curves.ts'
import type { Dataset } from '../../exchange/dataset.ts'
import { datasetFrom, scenarioSheetsOf } from '../../exchange/scenarioSheets.ts'
import type { Findings, Sheet } from '../../exchange/sheet.ts'
import { sheetsOf } from '../../exchange/writeSheets.ts'
import { csvCell, parseRows } from '../csv.ts'
import { shownPath } from '../places.ts'
import { writeFile } from '../writeFile.ts'

/** Reads a PyPSA folder of CSV files. */
export function readCsvFolder(folder: string, findings: Findings): Dataset {
  const files = readdirSync(folder).sort()
  const sheets = files.filter(file => file.endsWith('.csv')).map(file => readSheet(folder, file))
  if (!sheets.some(({ name }) => name === 'buses')) {
    throw new PlannerError('INPUT_INVALID', `${shownPath(folder)} is not a PyPSA network`, [
      {
        where: shownPath(folder),
        what: 'There is no buses.csv.',
        hint: 'A network is a folder with buses.csv, generators.csv, snapshots.csv, …',
      },
    ])
  }
  const json = (name: string) => readJson(folder, name, findings)
  return datasetFrom(sheets, { meta: json('meta.json'), crs: json('crs.json') }, findings)
}

/** A CSV file as a sheet whose cells have an address. */
export function readSheet(folder: string, file: string): Sheet {
  const [header = [], ...rows] = parseRows(readFileSync(join(folder, file), 'utf8'))
  const shown = shownPath(join(folder, file))
  return {
    name: file.slice(0, -4),
    header: header.map(column => column.trim()),
    rows,
    where: (row, column) => {
      const where = row < 0 ? `${shown}, header` : `${shown}, row ${row + 2}`
      const name = row < 0 ? '' : ` “${rows[row]?.[0] ?? ''}”`
      return column === undefined ? where : `${where}${name}, ${column || 'first column'}`
    },
  }
}

function readJson(folder: string, name: string, { problems }: Findings): unknown {
  const path = join(folder, name)
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8') || '{}')
  } catch (error) {
    problems.push({ where: shownPath(path), what: `This is no JSON: ${(error as Error).message}.` })
    return {}
  }
}

/** Writes a network as a PyPSA folder of CSV files; tables of an earlier network in the folder are removed. */
export function writeCsvFolder(folder: string, dataset: Dataset): void {
  mkdirSync(folder, { recursive: true })
  const sheets = dataset.scenarios.length > 0 ? scenarioSheetsOf(dataset) : sheetsOf(dataset)
  const curves = curvesOf(dataset).map(wideSheetOf)
  const written = new Set([...sheets, ...curves].map(({ name }) => `${name}.csv`))
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.csv') && isOurs(file) && !written.has(file)) rmSync(join(folder, file))
  }
  for (const { name, header, rows } of [...sheets, ...curves]) {
    writeFile(join(folder, `${name}.csv`), csvOf(header, rows()))
  }
  for (const [name, content] of [
    ['meta.json', dataset.meta],
    ['crs.json', dataset.crs],
  ] as const) {
    writeFile(join(folder, name), [JSON.stringify(content ?? {})])
  }
}

/** A workbook holds no scenarios. */
export function refuseScenarios(place: string, format: string): never {
  throw new PlannerError('INPUT_INVALID', `${shownPath(place)} cannot be written`, [
    {
      where: shownPath(place),
      what: `The network has scenarios, which ${format} cannot hold.`,
      hint: 'Write netCDF, a name that ends in .nc, or a folder.',
    },
  ])
}

const isOurs = (file: string) =>
  ['network.csv', 'snapshots.csv', 'investment_periods.csv', 'scenarios.csv'].includes(file) ||
  catalogue.some(({ list }) => file === `${list}.csv` || file.startsWith(`${list}-`))

function* csvOf(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield `${header.map(csvCell).join(',')}\n`
  for (const row of rows) yield `${row.map(csvCell).join(',')}\n`
}
