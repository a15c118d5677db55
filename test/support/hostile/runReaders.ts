import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readExplanation } from '../../../src/files/explanationFile.ts'
import { readFinishedRun } from '../../../src/files/finishedRun.ts'
import { signed } from '../../../src/files/manifest.ts'
import { keptOperation } from '../../../src/files/operationFile.ts'
import { readHourly } from '../../../src/files/parquet.ts'
import { readRun } from '../../../src/files/readRun.ts'
import { readManifest, readWhy } from '../../../src/files/readWhy.ts'
import { readReport } from '../../../src/files/reportFile.ts'
import { writeHours, writeRun } from '../../../src/files/runFolder.ts'
import type { Random } from '../../../src/forecast/random.ts'
import { comparisonFigures } from '../../../src/report/comparison/index.ts'
import { documentOf, tellReport } from '../../../src/report/document.ts'
import { compareRuns } from '../../../src/study/compare.ts'
import { summarise } from '../../../src/study/summary.ts'
import { smallResult } from '../../report/smallResult.ts'
import { garbledBytes, garbledEncoding, garbledText } from '../garbled.ts'
import { type FuzzedReader, LIMITS } from './networkReaders.ts'

const MANIFEST = signed({
  inputs: 'x',
  request: { scenario: '2030-reference', settings: ['year=2030'], past: [] },
  solver: 'timeStructured',
  method: 'whole',
  seed: 1,
  size: { columns: 1, rows: 1, entries: 1 },
  startedAt: '2026-01-01T00:00:00Z',
  seconds: { whole: 1 },
})

/** Readers of what runs leave behind: folders of runs, as others may hand them on. */
export async function runReaders(root: string): Promise<FuzzedReader[]> {
  const folder = join(root, 'run')
  const result = smallResult()
  const summary = summarise(result)
  await writeRun(folder, result, summary, () => MANIFEST, documentOf(result, summary))
  writeHours(folder, result)
  const other = readRun(folder)
  /** One file of the folder garbled while it is read, and put back. */
  const withGarbled = (name: string, read: () => unknown): FuzzedReader => {
    const path = join(folder, name)
    const sound = readFileSync(path)
    return {
      name: `${name} of a run`,
      async read(random) {
        writeFileSync(path, garbledFile(name, sound, random))
        try {
          await read()
        } finally {
          writeFileSync(path, sound)
        }
      },
    }
  }
  const compare = () => {
    const runs = [other, readRun(folder)]
    comparisonFigures(runs, compareRuns(runs), new Map())
  }
  return [
    withGarbled('summary.json', compare),
    withGarbled('bill.csv', compare),
    withGarbled('why.json', () => {
      readWhy(folder)
      compare()
    }),
    withGarbled('units.csv', () => readFinishedRun(folder)),
    withGarbled('explanation.json', () => readExplanation(folder)),
    withGarbled('manifest.json', () => readManifest(folder)),
    withGarbled('report.json', () => tellReport(readReport(folder).document, 'en')),
    {
      ...withGarbled('hourly.parquet', () => readHourly(join(folder, 'hourly.parquet'), {}, LIMITS)),
      apart: true,
    },
    operationReader(root),
  ]
}

const garbledFile = (name: string, sound: Buffer, random: Random): Uint8Array =>
  name.endsWith('.parquet')
    ? garbledBytes(sound, random)
    : garbledEncoding(garbledText(sound.toString('utf8'), random), random)

function operationReader(root: string): FuzzedReader {
  const folder = join(root, 'operated')
  mkdirSync(folder)
  const files = ['operation.json', 'operation.manifest.json']
  const sound = files.map(name => readFileSync(join('models', 'kazakhstan', name), 'utf8'))
  return {
    name: 'an operation',
    read(random) {
      const which = random.below(2)
      for (const [k, name] of files.entries())
        writeFileSync(join(folder, name), k === which ? garbledText(sound[k]!, random) : sound[k]!)
      return keptOperation(folder, '2030-reference')
    },
  }
}
