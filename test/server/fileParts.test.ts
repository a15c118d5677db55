import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/server/database/embedded.ts'
import { PART_BYTES } from '../../src/server/database/schema/0004.ts'
import { collect } from '../../src/server/jobs/collect.ts'
import { filesOf } from '../../src/server/jobs/filesOf.ts'
import { removeUnnamed } from '../../src/server/store/fileParts.ts'
import { findFile, readBytes, readWhole } from '../../src/server/store/resultFiles.ts'
import { keepResult } from '../../src/server/store/results.ts'
import { folderForTest, newDatabase } from './support.ts'

/** Hours of a year of all zones are about this many parts. */
const PARTS = 150

/** A folder as a solve leaves it, with hours that no packing makes smaller. */
function solvedFolder(parts: number) {
  const folder = folderForTest()
  const hours = randomBytes(Math.round((parts - 0.5) * PART_BYTES))
  writeFileSync(join(folder, 'hourly.parquet'), hours)
  writeFileSync(join(folder, 'bill.csv'), '')
  for (const name of ['manifest.json', 'summary.json']) writeFileSync(join(folder, name), '{}')
  return { folder, hours, files: filesOf(folder) }
}

test('while the hours of a year are kept others are answered after every part, and bytes are read back as they were', async () => {
  const { folder, hours, files } = solvedFolder(PARTS)
  const database = await openEmbedded(await newDatabase())
  try {
    const [workspace] = await database.query<{ id: string }>(
      `insert into workspaces (name) values ('Parts') returning id`,
    )
    let isKept = false
    let answered = 0
    const reading = (async () => {
      while (!isKept) {
        await database.query('select id from workspaces')
        answered++
        // As a caller does that comes through the network.
        await new Promise(resolve => setImmediate(resolve))
      }
    })()
    const solved = await collect(database, folder, { status: 'optimal', files })
    const result = await database.transaction(within => keepResult(within, workspace!.id, 'key', solved))
    isKept = true
    await reading
    expect(answered).toBeGreaterThan(PARTS / 2)

    const file = await findFile(database, result, 'hourly.parquet')
    expect(Buffer.compare(await readWhole(database, file), hours)).toBe(0)
    for (const [from, to] of [
      [0, 4],
      [PART_BYTES - 1, PART_BYTES + 1],
      [PART_BYTES, 3 * PART_BYTES],
      [hours.length - 8, hours.length],
    ] as const) {
      const part = await readBytes(database, file, from, to)
      expect(Buffer.compare(part, hours.subarray(from, to))).toBe(0)
    }
    expect((await readWhole(database, await findFile(database, result, 'bill.csv'))).length).toBe(0)
  } finally {
    await database.close()
  }
}, 60_000)

test('what an attempt left that did not end serves the next, is removed after a day, and is not taken for a whole file', async () => {
  const { folder, files } = solvedFolder(3)
  const database = await openEmbedded(await newDatabase())
  const partsThere = async () =>
    (await database.query('select part from file_parts order by part')).map(
      row => (row as { part: number }).part,
    )
  try {
    const [workspace] = await database.query<{ id: string }>(
      `insert into workspaces (name) values ('Parts') returning id`,
    )
    const keep = async (of: Awaited<ReturnType<typeof collect>>) =>
      database.transaction(within => keepResult(within, workspace!.id, 'key', of))
    const solved = await collect(database, folder, { status: 'optimal', files })
    await database.query('delete from file_parts where part = 1')
    await expect(keep(solved)).rejects.toThrow('bytes are there instead of')
    await removeUnnamed(database)
    expect(await partsThere()).toEqual([0, 2])
    await database.query(`update file_parts set written_at = now() - interval '25 hours'`)
    await removeUnnamed(database)
    expect(await partsThere()).toEqual([])

    await keep(await collect(database, folder, { status: 'optimal', files }))
    await database.query(`update file_parts set written_at = now() - interval '25 hours'`)
    await removeUnnamed(database)
    expect(await partsThere()).toEqual([0, 1, 2])
    await expect(database.query('delete from file_parts')).rejects.toThrow('never written over')
  } finally {
    await database.close()
  }
}, 60_000)
