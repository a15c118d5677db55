import { mkdirSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import type { Database, Queries } from './database.ts'
import { ownFolder } from './folderLock.ts'

/**
 * PostgreSQL inside this process, its files in a folder. One process owns the folder; whoever else wants something
 * of it asks the server.
 *
 * @throws PlannerError INPUT_INVALID  where another process owns the folder
 */
export async function openEmbedded(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true })
  const release = ownFolder(folder)
  try {
    return databaseOf(await PGlite.create(`${folder}/database`), release)
  } catch (error) {
    release()
    throw error
  }
}

function databaseOf(engine: PGlite, release: () => void): Database {
  return {
    kind: 'embedded',
    ...queriesOf(engine),
    script: async sql => {
      await engine.exec(sql)
    },
    transaction: work => engine.transaction(within => work(queriesOf(within))),
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

const queriesOf = (engine: Pick<PGlite, 'query'>): Queries => ({
  query: async <Row>(sql: string, parameters: Parameters<Queries['query']>[1] = []) =>
    (await engine.query<Row>(sql, [...parameters])).rows,
})
