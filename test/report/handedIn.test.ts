import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { setPdf } from '../../src/files/pdf.ts'
import { saveReportBook } from '../../src/files/reportBook.ts'
import { readReport, writeDocument } from '../../src/files/reportFile.ts'
import { documentOf, tellReport } from '../../src/report/document.ts'
import { csvTables } from '../../src/report/formats/csv.ts'
import { describePackage, PACKAGED } from '../../src/report/formats/frictionless.ts'
import { pdfOf } from '../../src/report/formats/pdf/index.ts'
import { workbookOf } from '../../src/report/formats/workbook.ts'
import { speak } from '../../src/report/words/speak.ts'
import { tellOverview } from '../../src/report/words/tellOverview.ts'
import { summarise } from '../../src/study/summary.ts'
import { smallResult } from './smallResult.ts'

const result = smallResult()
const told = documentOf(result)
const document = tellReport(told, 'en')
const imprint = {
  version: '1.2.3',
  inputs: 'abcdef0123456789',
  solver: 'a solver',
  method: 'a method',
  madeOn: '2026-11-25',
  command: 'qazgrid run small --set year=2030',
}
const folder = mkdtempSync(join(tmpdir(), 'qazgrid-report-'))
const hasPoppler = existsSync('/usr/bin/pdftotext')

test('the PDF opens, and says its title, its summary and how to make it again', async () => {
  const path = join(folder, 'report.pdf')
  const bytes = await setPdf(pdfOf(document, imprint))
  writeFileSync(path, bytes)
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
  expect(Buffer.from(bytes.subarray(-6)).toString().trim()).toBe('%%EOF')
  if (!hasPoppler) return console.warn('Skipped: without pdftotext nobody reads what the PDF says.')
  const words = execFileSync('pdftotext', [path, '-']).toString().replaceAll(/\s+/g, ' ')
  for (const said of [document.title, document.summary[0]!, imprint.command, imprint.inputs])
    expect(words).toContain(said.replaceAll(/\s+/g, ' '))
  for (const { title } of document.figures) expect(words).toContain(title.replaceAll(/\s+/g, ' '))
})

test('the font of the PDF has the letters of Kazakh and Russian, and signs of money and of formulas', async () => {
  if (!hasPoppler) return console.warn('Skipped: without pdftotext nobody reads what the PDF says.')
  const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі Ёё Щщ ₸ € ¥ ≤ ≥ − × CO₂ → ±'
  const path = join(folder, 'letters.pdf')
  writeFileSync(path, await setPdf(pdfOf({ ...document, title: letters, figures: [] }, imprint)))
  const words = execFileSync('pdftotext', [path, '-']).toString().replaceAll(/\s+/g, ' ')
  expect(words).toContain(letters)
})

test('the workbook has a sheet for each table, and its sums are formulas that give what they say', async () => {
  const path = join(folder, 'report.xlsx')
  await saveReportBook(document, imprint, path)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const names = book.worksheets.map(({ name }) => name)
  expect(names).toEqual(workbookOf(document, imprint).map(({ name }) => name))
  for (const { id, table } of document.figures) if (table) expect(names).toContain(id.slice(0, 31))

  const sheet = book.getWorksheet('capacity')!
  const { rows } = document.figures.find(({ id }) => id === 'capacity')!.table!
  const last = sheet.getRow(3 + rows.length + 1)
  const sum = last.getCell(2).value as { formula: string; result: number }
  expect(sum.formula).toBe(`SUM(B4:B${3 + rows.length})`)
  let added = 0
  for (let row = 4; row <= 3 + rows.length; row++) added += sheet.getRow(row).getCell(2).value as number
  expect(added).toBeGreaterThan(0)
  expect(sum.result).toBeCloseTo(added, 9)
})

test('what was kept of a report is read back as it was, places without a value included', () => {
  const chart = {
    ...{ kind: 'lines' as const, categories: ['a', 'b'], unit: 'MW', stacked: false },
    series: [{ name: 'x', color: '#888888', values: [1, Number.NaN] }],
  }
  const odd = { ...told, figures: [...told.figures, { id: 'odd', title: 'Odd', chart }] }
  writeDocument(folder, odd)
  const manifest = {
    ...{
      inputs: 'a1',
      version: '1.2.3',
      solver: 'highs',
      method: 'whole',
      startedAt: '2026-11-01T00:00:00Z',
    },
    request: { scenario: 'x', settings: [], past: [] },
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  const kept = readReport(folder)
  const plain = (value: unknown) => JSON.stringify(value, (_, part) => (Number.isNaN(part) ? 'none' : part))
  expect(plain(kept)).toBe(plain({ document: odd, manifest }))
  expect(kept.document.figures.at(-1)!.chart!.series[0]!.values).toEqual([1, Number.NaN])
})

test('every column of every table is described with its unit in the data package', () => {
  const files = Object.entries(csvTables(result)).map(([path, lines]) => {
    const [first = ''] = lines
    return { path, columns: first.split('\n')[0]!.split(','), bytes: first.length, hash: 'a1' }
  })
  expect(files.map(({ path }) => path).sort()).toEqual([...PACKAGED].sort())
  const head = { name: 'x', title: 'X', description: 'x', version: '1', currency: 'USD', sources: [] }
  const { resources } = JSON.parse(JSON.stringify(describePackage(head, files)))
  const prices = resources.find(({ name }: { name: string }) => name === 'prices')
  expect(prices.schema.fields.map(({ unit }: { unit?: string }) => unit)).toEqual([
    undefined,
    undefined,
    'USD/MWh',
  ])
  expect(() => describePackage(head, [{ ...files[0]!, columns: ['nobody'] }])).toThrow('nobody')
})

test('the summary in words gives the numbers of the run, and leaves out what it does not know', () => {
  const summary = summarise(result)
  const inWords = (of: typeof summary) => speak(tellOverview(of), { language: 'en' }).join(' ')
  const told = inWords({ ...summary, generationTwh: { coal: 75, wind: 25 }, unservedTwh: 0.002 })
  expect(told).toContain('coal (75 %), wind (25 %)')
  expect(told).toContain('2.0 GWh of demand are not met.')
  expect(told).not.toContain('{')
  const bare = inWords({ ...summary, generationTwh: null, importsTwh: null, unservedTwh: null })
  expect(bare).not.toMatch(/met by|Imports|demand (is|are)/)
})
