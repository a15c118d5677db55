import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeFormulas } from '../../src/files/investFolder.ts'
import { LANGUAGES } from '../../src/languages.ts'
import { dealSheet } from '../../src/report/formats/dealSheet.ts'
import { spokenSheet } from '../../src/report/formats/formulaSheet.ts'
import { partnerNamed } from '../../src/report/words/naming.ts'
import { spoken, wordsIn } from '../../src/report/words/speak.ts'
import { evaluated, jointDeal, movingOutlook } from '../support/deals.ts'

const office = spawnSync('soffice', ['--version']).status === 0
if (!office) console.warn('Skipped: without LibreOffice nobody recalculates the workbook of a deal.')
/** One CSV for each sheet, with numbers as they are. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

test.skipIf(!office).each(LANGUAGES)(
  'LibreOffice recalculates the workbook of a deal to our values (%s)',
  async language => {
    const folder = mkdtempSync(join(tmpdir(), 'qazgrid-office-'))
    const { result } = evaluated(jointDeal, movingOutlook)
    await writeFormulas(join(folder, 'deals.xlsx'), [
      spokenSheet(dealSheet(result, movingOutlook), { language }),
    ])
    const { status } = spawnSync('soffice', ['--headless', '--convert-to', FILTER, 'deals.xlsx'], {
      cwd: folder,
    })
    expect(status).toBe(0)
    const file = readdirSync(folder).find(name => name.endsWith('.csv'))!
    const rows = Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8')).data
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^(?:#\w+[!?]|Err:)/)
    const word = wordsIn(language)
    // Rates come as per cent, in all their digits.
    const term = (label: string) => {
      const text = rows.find(([first]) => first === label)![1]!
      return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)
    }
    const { measures, owners } = result
    expect(term(word('sheet.projectNpv')) / measures.projectNpv).toBeCloseTo(1, 9)
    expect(term(word('sheet.projectIrr')) / measures.projectIrr!).toBeCloseTo(1, 9)
    expect(term(word('sheet.equityNpv')) / measures.equityNpv).toBeCloseTo(1, 9)
    expect(term(word('sheet.equityIrr')) / measures.equityIrr!).toBeCloseTo(1, 9)
    for (const { name, npv, irr } of owners) {
      const partner = spoken(partnerNamed(name), { language })
      expect(term(word('sheet.partnerNpv', { partner })) / npv).toBeCloseTo(1, 9)
      expect(term(word('sheet.partnerIrr', { partner })) / irr!).toBeCloseTo(1, 9)
    }
  },
)
