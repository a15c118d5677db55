import type { Database } from './database.ts'
import { openEmbedded } from './embedded.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { unreachable } from './unreachable.ts'

/** Where everything is kept. */
export type Place = { folder: string } | { databaseUrl: string }

/** Opens wherever things are kept, with the schema of this version. */
export async function openPlace(place: Place): Promise<Database> {
  const database = 'folder' in place ? await openEmbedded(place.folder) : openPostgres(place.databaseUrl)
  try {
    await migrate(database)
    return database
  } catch (error) {
    await database.close()
    throw 'folder' in place ? error : unreachable(place.databaseUrl, error)
  }
}
