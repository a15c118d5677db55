import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fuzzReader } from '../support/hostile/fuzz.ts'
import { networkReaders } from '../support/hostile/networkReaders.ts'
import { runReaders } from '../support/hostile/runReaders.ts'
import { textReaders } from '../support/hostile/textReaders.ts'

/** How long all readers together; a minute and a half unless the environment says otherwise. [s] */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 90)
/** The first chance of each reader: another one each time, unless the environment names it. */
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1e9)

const root = mkdtempSync(join(tmpdir(), 'qazgrid-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const readers = [...(await networkReaders(root)), ...(await runReaders(root)), ...textReaders(root)]
/** Threads take a while to start: readers that have one get three shares of the time. */
const share = ({ apart }: { apart?: boolean }) => (apart ? 3 : 1)
const shares = readers.reduce((sum, reader) => sum + share(reader), 0)

test.each(readers)(
  '$name, garbled, is read or refused with its place',
  async reader => {
    const seconds = (SECONDS * share(reader)) / shares
    const { files, refused, faults } = await fuzzReader(reader.read, { seconds, seed: SEED })
    console.info(`${reader.name}: ${files} files, ${refused} refused, FUZZ_SEED=${SEED}`)
    expect(faults).toEqual([])
    expect(files).toBeGreaterThan(0)
  },
  3_600_000,
)
