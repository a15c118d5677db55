import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { saveReportBook } from '../../src/files/reportBook.ts'
import { LANGUAGES } from '../../src/languages.ts'
import { documentOf, tellReport } from '../../src/report/document.ts'
import { smallResult } from '../report/smallResult.ts'

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.warn('Skipped: without LibreOffice nobody recalculates the workbook of a report.')
/** One CSV for each sheet, with numbers as they are. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
const imprint = {
  ...{ version: '1.2.3', inputs: 'abcdef', solver: 'a solver', method: 'a method' },
  ...{ madeOn: '2026-11-25', command: 'qazgrid run small' },
}

test.skipIf(!office)(
  'LibreOffice recalculates the workbook of a report: no error, and sums that are ours',
  async () => {
    for (const language of LANGUAGES) {
      const folder = mkdtempSync(join(tmpdir(), 'qazgrid-office-'))
      const report = tellReport(documentOf(smallResult()), language)
      await saveReportBook(report, imprint, join(folder, 'report.xlsx'))
      const { status } = spawnSync('soffice', ['--headless', '--convert-to', FILTER, 'report.xlsx'], {
        cwd: folder,
      })
      expect(status).toBe(0)
      const sheets = readdirSync(folder).filter(name => name.endsWith('.csv'))
      expect(sheets.length).toBeGreaterThan(report.figures.filter(({ table }) => table).length)
      const read = (name: string) => Papa.parse<string[]>(readFileSync(join(folder, name), 'utf8')).data
      for (const name of sheets)
        for (const row of read(name))
          for (const cell of row) expect(cell, name).not.toMatch(/^(?:#\w+[!?]|Err:)/)
      let checked = 0
      for (const { id, table } of report.figures.filter(figure => figure.table?.adds)) {
        const rows = read(sheets.find(name => name.endsWith(`-${id.slice(0, 31)}.csv`))!)
        const sums = rows[3 + table!.rows.length]!
        table!.columns.forEach((_, column) => {
          const values = table!.rows.map(row => row[column])
          if (column === 0 || !values.every(value => typeof value === 'number')) return
          const ours = values.reduce((sum, value) => sum + value, 0)
          expect(Number(sums[column]), `${language} ${id}`).toBeCloseTo(ours, 6)
          checked++
        })
      }
      expect(checked).toBeGreaterThan(10)
    }
  },
)
