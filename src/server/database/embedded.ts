import { chmodSync, mkdirSync, statfsSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { lacksRoom, noRoom } from './away.ts'
import type { Database, Queries } from './database.ts'
import { ownFolder } from './folderLock.ts'

/** Room that is left alone: the engine lays its journal in pieces of 16 MB, and dies where one does not fit. [bytes] */
const LEAST_FREE = 80e6

/** Pages that the engine holds itself; the system holds the others. By its default of 128 MB it grows as they fill. */
const START = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

/**
 * PostgreSQL inside this process, its files in a folder. One process owns the folder; whoever else wants something
 * of it asks the server. Changes are refused before the disk is full; if something else fills it, the process ends.
 *
 * @throws PlannerError INPUT_INVALID  where another process owns the folder
 */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true })
  const release = ownFolder(folder)
  try {
    const engine = await PGlite.create(`${folder}/database`, { startParams: START })
    // The engine leaves its files open to everybody on this machine.
    chmodSync(`${folder}/database`, 0o700)
    return databaseOf(engine, folder, release)
  } catch (error) {
    release()
    throw error
  }
}

function databaseOf(engine: PGlite, folder: string, release: () => void): Database {
  return {
    kind: 'embedded',
    ...queriesOf(engine),
    script: async sql => {
      await engine.exec(sql)
    },
    transaction: async work => {
      refuseWithoutRoom(folder)
      return engine.transaction(within => work(queriesOf(within)))
    },
    listen: async (channel, hear) => {
      const stop = await engine.listen(channel, hear)
      return () => stop()
    },
    // One connection: within a transaction nobody else writes.
    snapshot: work => engine.transaction(within => work(queriesOf(within))),
    queueOptions: { embedded: engine },
    async close() {
      await engine.close()
      release()
    },
  }
}

/** @throws PlannerError NO_ROOM */
function refuseWithoutRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  const free = bavail * bsize
  if (free < LEAST_FREE)
    throw noRoom(
      `The disk of ${folder} has ${Math.floor(free / 1e6)} MB left; ${LEAST_FREE / 1e6} are kept free.`,
    )
}

const queriesOf = (engine: Pick<PGlite, 'query'>): Queries => ({
  query: async <Row>(sql: string, parameters: Parameters<Queries['query']>[1] = []) => {
    try {
      return (await engine.query<Row>(sql, [...parameters])).rows
    } catch (error) {
      if (lacksRoom(error)) endSoon()
      throw error
    }
  },
})

/** How long callers may take to hear of it. [ms] */
const LAST_WORDS_MS = 500

/** The engine does not outlive a full disk and answers nothing more; the folder opens again with all that was acknowledged. */
function endSoon(): void {
  process.stderr.write('The disk is full. Nothing acknowledged is lost: make room, and start again.\n')
  setTimeout(() => process.exit(1), LAST_WORDS_MS)
}
