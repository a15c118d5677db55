import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Findings } from '../../src/exchange/sheet.ts'
import { toNetwork } from '../../src/exchange/toNetwork.ts'
import { readDataset, writeDataset } from '../../src/files/pypsa/index.ts'
import { BROKEN, edit, SOUND } from './brokenNetworks.ts'

const root = mkdtempSync(join(tmpdir(), 'qazgrid-'))
afterAll(() => rmSync(root, { recursive: true }))

let count = 0

async function findingsOf(changes: Record<string, string>): Promise<Findings> {
  const folder = join(root, `${count++}`)
  mkdirSync(folder)
  for (const [file, text] of Object.entries({ ...SOUND, ...changes })) writeFileSync(join(folder, file), text)
  const findings: Findings = { problems: [], notes: [] }
  toNetwork(await readDataset(folder, findings), findings)
  return findings
}

test('a sound network has no problems', async () => {
  expect((await findingsOf({})).problems).toEqual([])
})

test.each(BROKEN)('%s is told with file, row and column', async (_, changes, where, what, hint) => {
  const { problems } = await findingsOf(changes)
  expect(problems).not.toEqual([])
  const [problem] = problems
  expect(problem!.where).toMatch(where)
  expect(problem!.what).toMatch(what)
  if (hint) expect(problem!.hint).toMatch(hint)
})

test('all problems are told at once', async () => {
  const { problems } = await findingsOf({
    ...edit('generators.csv', 'gres,north', 'gres,nroth'),
    ...edit('lines.csv', '20,150', '20,many'),
    ...edit('stores.csv', 'True,0', 'True,25'),
  })
  expect(problems).toHaveLength(3)
})

test('columns of one’s own are kept and told, files of one’s own as well', async () => {
  const { problems, notes } = await findingsOf({
    ...edit(
      'buses.csv',
      'carrier\nnorth,500,AC\nsouth,500,AC',
      'carrier,oblast\nnorth,500,AC,Akmola\nsouth,500,AC,Almaty',
    ),
    'remarks.csv': 'anything\n',
  })
  expect(problems).toEqual([])
  expect(notes.join('\n')).toMatch(/“oblast”/)
  expect(notes.join('\n')).toMatch(/remarks/)
})

test('in a workbook a problem has a sheet and a cell', async () => {
  const folder = join(root, 'book')
  mkdirSync(folder)
  for (const [file, text] of Object.entries({
    ...SOUND,
    ...edit('generators.csv', 'gres,north', 'gres,nroth'),
  }))
    writeFileSync(join(folder, file), text)
  const path = join(root, 'broken.xlsx')
  await writeDataset(path, await readDataset(folder, { problems: [], notes: [] }))
  const findings: Findings = { problems: [], notes: [] }
  toNetwork(await readDataset(path, findings), findings)
  expect(findings.problems[0]!.where).toMatch(/broken\.xlsx, sheet generators, cell B3 \(bus\) “gres”/)
})
