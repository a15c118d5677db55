import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { readDataset, writeDataset } from '../../src/files/pypsa/index.ts'
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
