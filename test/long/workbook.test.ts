import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeFormulas } from '../../src/files/investFolder.ts'
import { dealSheet } from '../../src/report/formats/dealSheet.ts'
import { evaluated, jointDeal, movingOutlook } from '../support/deals.ts'

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.warn('Skipped: without LibreOffice nobody recalculates the workbook of a deal.')
/** One CSV for each sheet, with numbers as they are. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

test.skipIf(!office)('LibreOffice recalculates the workbook of a deal to our values', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-office-'))
  const { result } = evaluated(jointDeal, movingOutlook)
  await writeFormulas(join(folder, 'deals.xlsx'), [dealSheet(result, movingOutlook)])
  const { status } = spawnSync('soffice', ['--headless', '--convert-to', FILTER, 'deals.xlsx'], {
    cwd: folder,
  })
  expect(status).toBe(0)
  const file = readdirSync(folder).find(name => name.endsWith('.csv'))!
  const rows = Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8')).data
  for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^(?:#\w+[!?]|Err:)/)
  // Rates come as per cent, in all their digits.
  const term = (label: string) => {
    const text = rows.find(([first]) => first === label)![1]!
    return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
  }
  const { measures, owners } = result
  expect(term('Present value of the project') / measures.projectNpv).toBeCloseTo(1, 9)
  expect(term('Internal rate of the project') / measures.projectIrr!).toBeCloseTo(1, 9)
  expect(term('Present value for the owners') / measures.equityNpv).toBeCloseTo(1, 9)
  expect(term('Internal rate of the owners') / measures.equityIrr!).toBeCloseTo(1, 9)
  for (const { name, npv, irr } of owners) {
    expect(term(`Present value for ${name}`) / npv).toBeCloseTo(1, 9)
    expect(term(`Internal rate of ${name}`) / irr!).toBeCloseTo(1, 9)
  }
})
