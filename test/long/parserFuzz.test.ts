import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { PlannerError, type Problem } from '../../src/errors.ts'
import type { Findings } from '../../src/exchange/sheet.ts'
import { toNetwork } from '../../src/exchange/toNetwork.ts'
import { readCells, readSettings } from '../../src/files/forecasting/readSeries.ts'
import { readDataset, writeDataset } from '../../src/files/pypsa/index.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { readWeatherText } from '../../src/files/weather/readWeatherFile.ts'
import { gather } from '../../src/forecast/gather.ts'
import { type Random, randomFrom } from '../../src/forecast/random.ts'
import { readScenario } from '../../src/study/scenario.ts'
import { SOUND } from '../exchange/brokenNetworks.ts'
import { WEATHER_TEXTS } from '../files/weather/texts.ts'
import { garbledBytes, garbledText } from '../support/garbled.ts'
import { folderOf } from '../support/networkFiles.ts'

/** How long for each format; a few seconds unless the environment says how long all of them may take. [s] */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60) / 6
/** Longest that one file may take. [s] */
const PATIENCE = 5

const root = mkdtempSync(join(tmpdir(), 'qazgrid-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Gives garbled files to a reader for a while; what it throws must be a refusal, and it must not brood. */
async function fuzz(read: (random: Random) => unknown): Promise<string[]> {
  const faults: string[] = []
  const end = performance.now() + SECONDS * 1000
  for (let seed = 1; performance.now() < end && faults.length < 5; seed++) {
    const began = performance.now()
    try {
      await read(randomFrom(seed))
    } catch (error) {
      if (!(error instanceof PlannerError)) faults.push(`seed ${seed}: ${(error as Error).stack ?? error}`)
    }
    if (performance.now() - began > PATIENCE * 1000) faults.push(`seed ${seed}: over ${PATIENCE} s`)
  }
  return faults
}

async function readNetwork(path: string): Promise<void> {
  const findings: Findings = { problems: [], notes: [] }
  toNetwork(await readDataset(path, findings), findings)
}

test('a garbled folder of a network is refused or read', async () => {
  const files = Object.keys(SOUND)
  expect(
    await fuzz(random => {
      const file = files[random.below(files.length)]!
      return readNetwork(folderOf({ ...SOUND, [file]: garbledText(SOUND[file]!, random) }))
    }),
  ).toEqual([])
})

// Not .nc: on some damaged files the HDF5 library never comes back, and nothing in the same thread can end it.
test.each(['xlsx'])('a garbled .%s of a network is refused or read', async ending => {
  const sound = join(root, `sound.${ending}`)
  await writeDataset(sound, await readDataset(folderOf(SOUND), { problems: [], notes: [] }))
  const bytes = readFileSync(sound)
  const path = join(root, `garbled.${ending}`)
  expect(
    await fuzz(random => {
      writeFileSync(path, garbledBytes(bytes, random))
      return readNetwork(path)
    }),
  ).toEqual([])
})

test('a garbled file of weather is refused or read', async () => {
  expect(
    await fuzz(random =>
      readWeatherText('mine', garbledText(WEATHER_TEXTS[random.below(WEATHER_TEXTS.length)]!, random)),
    ),
  ).toEqual([])
})

test('a garbled scenario is refused or read', async () => {
  const sound = readdirSync('scenarios')
    .filter(file => file.endsWith('.yaml'))
    .map(file => readFileSync(join('scenarios', file), 'utf8'))
  const path = join(root, 'mine.yaml')
  expect(
    await fuzz(random => {
      writeFileSync(path, garbledText(sound[random.below(sound.length)]!, random))
      const problems: Problem[] = []
      readScenario('mine', readScenarioFiles(path).layers, problems)
    }),
  ).toEqual([])
})

test('a garbled series to forecast, and garbled settings, are refused or read', async () => {
  const hours = Array.from(
    { length: 48 },
    (_, h) => `2030-01-0${1 + Math.floor(h / 24)} ${h % 24}:00,north,${h}`,
  )
  const [table, settings] = [join(root, 'mine.csv'), join(root, 'meta.yaml')]
  expect(
    await fuzz(random => {
      writeFileSync(table, garbledText(['timestamp,zone,power', ...hours].join('\n'), random))
      writeFileSync(
        settings,
        random.below(2) ? garbledText('latitude: 51\nlongitude: 71\nrated: 40\n', random) : '',
      )
      return gather(readCells(table), 'power', readSettings(settings))
    }),
  ).toEqual([])
})
