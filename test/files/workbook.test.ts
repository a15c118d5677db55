import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import type { Findings } from '../../src/exchange/sheet.ts'
import { readDataset, writeDataset } from '../../src/files/pypsa/index.ts'
import { refuseBomb } from '../../src/files/zipBomb.ts'
import { folderOf } from '../support/networkFiles.ts'

const FILES = {
  'buses.csv': 'name,v_nom\nnorth,500\n',
  'generators.csv': 'name,bus,p_nom,p_nom_extendable\ngres,north,200,True\n',
  'storage_units.csv': 'name,bus,p_nom\nlake,north,10\n',
  'storage_units-state_of_charge_set.csv': ',lake\n0,5\n1,\n',
  'storage_units-marginal_cost_quadratic.csv': ',lake\n0,1\n1,2\n',
  'global_constraints.csv': 'name,sense,constant\nco2,<=,10\n',
  'loads.csv': 'name,bus,p_set\ntown,north,80\n',
  'snapshots.csv': ',snapshot,objective\n0,2030-01-01 00:00:00,1\n1,2030-01-01 01:00:00,1\n',
}

async function bookOf(options = {}) {
  const path = join(folderOf({}), 'network.xlsx')
  const before = await readDataset(folderOf(FILES), { problems: [], notes: [] })
  await writeDataset(path, before, options)
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const after = await readDataset(path, { problems: [], notes: [] })
  return { book, before, after }
}

test('a workbook has one sheet for each table, with names that Excel takes and that are found again', async () => {
  const { book, before, after } = await bookOf()
  const names = book.worksheets.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['buses', 'generators', 'snapshots', 'storage_units-soc_set']))
  expect(names.every(name => name.length <= 31)).toBe(true)
  expect([...after.series.get('storage_units')!.keys()]).toEqual([
    ...before.series.get('storage_units')!.keys(),
  ])
})

test('under each header stands the unit, and where there is a choice a drop-down', async () => {
  const { book } = await bookOf()
  const sheet = book.getWorksheet('generators')!
  const column = (name: string) => (sheet.getRow(1).values as string[]).indexOf(name)
  expect(sheet.getRow(2).getCell(column('p_nom')).value).toBe('MW')
  expect(sheet.getRow(3).getCell(column('p_nom_extendable')).dataValidation).toMatchObject({
    type: 'list',
    formulae: ['"TRUE,FALSE"'],
  })
  const limits = book.getWorksheet('global_constraints')!
  expect(limits.getCell('B3').dataValidation.formulae).toEqual(['"<=,==,>="'])
})

test('without the units it is a workbook as PyPSA reads it', async () => {
  const { book, after } = await bookOf({ unitRow: false })
  expect(book.getWorksheet('generators')!.getRow(2).getCell(1).value).toBe('gres')
  expect(after.tables.get('generators')!.names).toEqual(['gres'])
})

test('an archive that unpacks to more than it may is refused before it is read, whatever it says of itself', async () => {
  const path = join(folderOf({}), 'network.xlsx')
  await writeDataset(path, await readDataset(folderOf(FILES), { problems: [], notes: [] }))
  expect(() => refuseBomb(path)).not.toThrow()
  // Its table of contents claims that every part is empty.
  const zip = readFileSync(path)
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4))
    zip.writeUInt32LE(0, at + 24)
  writeFileSync(path, zip)
  expect(() => refuseBomb(path, 5000)).toThrow('cannot be read')
  writeFileSync(path, 'PK\x05\x06 and nothing else')
  expect(() => refuseBomb(path)).not.toThrow()
})

test('a formula that nobody has computed is told as what it is, not taken for an empty cell', async () => {
  const { book } = await bookOf()
  const path = join(folderOf({}), 'formula.xlsx')
  const sheet = book.getWorksheet('generators')!
  const column = (sheet.getRow(1).values as unknown[]).indexOf('p_nom')
  sheet.getRow(sheet.rowCount).getCell(column).value = { formula: '100*2', date1904: false }
  await book.xlsx.writeFile(path)
  const findings: Findings = { problems: [], notes: [] }
  await readDataset(path, findings)
  expect(JSON.stringify(findings.problems)).toContain('=100*2')
})
