import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import h5, { type Dataset as H5Dataset } from 'h5wasm/node'
import { afterAll, expect, test } from 'vitest'
import type { PlannerError } from '../../src/errors.ts'
import { readApart } from '../../src/files/apart/readApart.ts'
import { readDataset, writeDataset } from '../../src/files/pypsa/index.ts'
import { readVariables } from '../../src/files/pypsa/readVariables.ts'
import { readWorkbook } from '../../src/files/pypsa/workbook.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { SOUND } from '../exchange/brokenNetworks.ts'
import { fuzzReader } from '../support/hostile/fuzz.ts'
import { LIMITS, networkReaders } from '../support/hostile/networkReaders.ts'
import { runReaders } from '../support/hostile/runReaders.ts'
import { textReaders } from '../support/hostile/textReaders.ts'
import { partsOf, zipOf } from '../support/hostile/zip.ts'
import { folderOf } from '../support/networkFiles.ts'

const root = mkdtempSync(join(tmpdir(), 'qazgrid-hostile-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const noFindings = () => ({ problems: [], notes: [] })
const written = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(root, name), content)
  return join(root, name)
}
const threadNamed = (name: string) =>
  new URL(`../support/hostile/${name}.ts`, pathToFileURL(import.meta.filename))
/** What is told of a file that is refused: what is wrong, and the advice. */
async function refusalOf(read: Promise<unknown>): Promise<string> {
  try {
    await read
  } catch (error) {
    const [problem] = (error as PlannerError).problems
    return `${problem?.what} ${problem?.hint ?? ''}`.trim()
  }
  return 'it was read'
}

/** Networks are written once for all tests below. */
async function soundNetwork(name: string): Promise<Buffer> {
  await writeDataset(join(root, name), await readDataset(folderOf(SOUND), noFindings()))
  return readFileSync(join(root, name))
}

test('a reader that never comes back, takes all memory or dies is ended, and the file is refused with its place', async () => {
  const thread = threadNamed('endlessThread')
  const read = (ending: string) =>
    refusalOf(readApart(written(`mine.${ending}`, ''), thread, { seconds: 2, memoryMb: 40 }))
  expect(await read('endless')).toBe(
    'The file could not be read within 2 s. It is damaged, or made to do harm.',
  )
  expect(await read('greedy')).toBe(
    'The file could not be read within 40 MB of memory. It is damaged, or made to do harm.',
  )
  expect(await read('dies')).toBe('What reads it gave up without a word. It is damaged, or made to do harm.')
})

test('a small netCDF file that claims to hold gigabytes is refused before they are unpacked', async () => {
  await h5.ready
  const path = join(root, 'large.nc')
  const file = new h5.File(path, 'w')
  const shape = { shape: [4], maxshape: [null], chunks: [4] }
  file.create_dataset({ name: 'x', data: new Float64Array(4), dtype: '<d', ...shape })
  ;(file.get('x') as H5Dataset).resize([900_000_000])
  file.flush()
  file.close()
  expect(await refusalOf(readVariables(path))).toBe('It unpacks to more than 513 MB.')
})

test('a netCDF file can name no other file to be read in its place', async () => {
  await soundNetwork('one.nc')
  await soundNetwork('other.nc')
  const read = (name: string, other: string) =>
    refusalOf(
      readApart(join(root, name), threadNamed('anotherFileThread'), LIMITS, { other: join(root, other) }),
    )
  expect(await read('one.nc', 'one.nc')).toBe('it was read')
  expect(await read('one.nc', 'other.nc')).toMatch(/is no netCDF-4|is damaged/)
})

test('of a damaged netCDF file the command tells where and what, without the trace of its library', async () => {
  const sound = await soundNetwork('sound.nc')
  const path = written('damaged.nc', sound.subarray(0, 3000))
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'check', path], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  expect(status).toBe(2)
  expect(stderr).toContain('damaged.nc')
  expect(stderr).not.toMatch(/HDF5-DIAG|\bat .*:\d+:\d+/)
})

/** A workbook in which a range of the first sheet is another one. */
async function workbookWith(added: string): Promise<string> {
  const parts = partsOf(await soundNetwork('sound.xlsx'))
  const name = [...parts.keys()].find(each => each.endsWith('sheet1.xml'))!
  parts.set(name, parts.get(name)!.replace('</sheetData>', `</sheetData>${added}`))
  return written('ranges.xlsx', zipOf(parts))
}

test('a workbook with a range of seventeen billion cells is refused in time', async () => {
  for (const added of [
    '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"x"</formula1></dataValidation></dataValidations>',
  ])
    expect(
      await refusalOf(readWorkbook(await workbookWith(added), noFindings(), { seconds: 2, memoryMb: 100 })),
    ).toMatch(/could not be read within (2 s|100 MB of memory)/)
})

test('an archive in another with lies about its sizes, and names that lead outside, harm nobody', async () => {
  const parts = partsOf(await soundNetwork('sound.xlsx'))
  const packed = zipOf(new Map([['xl/worksheets/sheet1.xml', ' '.repeat(10e6)]]), { size: 10 })
  const nested = zipOf(new Map<string, string | Uint8Array>([...parts, ['xl/media/inner.xlsx', packed]]))
  expect(await refusalOf(readWorkbook(written('nested.xlsx', nested), noFindings(), LIMITS))).toBe(
    'it was read',
  )
  const outside = join(root, 'outside.xml')
  const led = zipOf(new Map([...parts, [`../../../../../../..${outside}`, 'x']]))
  expect(await refusalOf(readWorkbook(written('led.xlsx', led), noFindings(), LIMITS))).toBe('it was read')
  expect(existsSync(outside)).toBe(false)
})

test('a setting of the command line cannot reach into the language', () => {
  const settings = ['__proto__.polluted=1', 'generators.__proto__.polluted=1', 'a.constructor.b=1']
  expect(() => readScenarioFiles('2030-reference', settings)).toThrow('A setting cannot be read')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

/** Files for each reader: threads take a third of a second each. */
const FILES = { apart: 2, here: 40 }

test('every reader takes or refuses garbled files, with a place, in time, and leaves nothing behind', async () => {
  const readers = [...(await networkReaders(root)), ...(await runReaders(root)), ...textReaders(root)]
  expect(readers.length).toBeGreaterThan(25)
  const faults: string[] = []
  for (const { name, apart, read } of readers) {
    const most = apart ? FILES.apart : FILES.here
    const outcome = await fuzzReader(read, { seconds: apart ? 20 : 0.2, most, seed: 1 })
    faults.push(...outcome.faults.map(fault => `${name}, ${fault}`))
  }
  expect(faults).toEqual([])
}, 240_000)
