import { didYouMean } from '../network/suggest.ts'
import { catalogue, tableOf } from './catalogue.ts'
import { type CurveTable, curveSheet, readCurves } from './curves.ts'
import type { Dataset, SeriesTable, UnitTable } from './dataset.ts'
import { readSeries } from './readSeries.ts'
import { readAttributes, readPeriods, readSnapshots } from './readTime.ts'
import { readUnits } from './readUnits.ts'
import type { Findings, Sheet } from './sheet.ts'

/** Sheets → network. Everything that is wrong is gathered; nothing is passed over in silence. */
export function datasetFromSheets(
  sheets: readonly Sheet[],
  { meta = {}, crs = {} }: { meta?: unknown; crs?: unknown },
  findings: Findings,
): Dataset {
  const byName = new Map(sheets.map(sheet => [sheet.name, sheet]))
  const snapshots = readSnapshots(byName.get('snapshots'), findings)
  const tables = new Map<string, UnitTable>()
  const series = new Map<string, Map<string, SeriesTable>>()
  const curves = new Map<string, Map<string, CurveTable>>()
  for (const table of catalogue) {
    const sheet = byName.get(table.list)
    if (sheet) tables.set(table.list, readUnits(table, sheet, findings))
  }
  for (const sheet of sheets) {
    const curve = curveSheet(sheet.name)
    if (curve) {
      const { table, attribute } = curve
      const read = readCurves(sheet, table, attribute, tables.get(table.list), findings)
      if (read) {
        const own = curves.get(table.list) ?? new Map<string, CurveTable>()
        curves.set(table.list, own.set(attribute, read))
      }
      continue
    }
    const dash = sheet.name.indexOf('-')
    const table = dash > 0 ? tableOf(sheet.name.slice(0, dash)) : undefined
    if (!table) {
      noteUnknownSheet(sheet, findings)
      continue
    }
    const attribute = sheet.name.slice(dash + 1)
    const read = readSeries(table, attribute, sheet, snapshots, tables.get(table.list), findings)
    if (!read) continue
    const own = series.get(table.list) ?? new Map<string, SeriesTable>()
    series.set(table.list, own.set(attribute, read))
  }
  return {
    attributes: readAttributes(byName.get('network')),
    meta,
    crs,
    snapshots,
    periods: readPeriods(byName.get('investment_periods'), snapshots, findings),
    scenarios: [],
    tables,
    series,
    curves,
  }
}

const OWN_SHEETS = ['network', 'snapshots', 'investment_periods', 'meta', 'crs']

function noteUnknownSheet(sheet: Sheet, { problems, notes }: Findings): void {
  if (OWN_SHEETS.includes(sheet.name) || tableOf(sheet.name)) return
  const known = [...OWN_SHEETS, ...catalogue.map(({ list }) => list)]
  const hint = didYouMean(sheet.name.split('-')[0]!, known)
  if (hint) problems.push({ where: sheet.where(-1), what: `There is no table “${sheet.name}”.`, hint })
  else notes.push(`${sheet.where(-1)} is not a table of a network and was not read.`)
}
