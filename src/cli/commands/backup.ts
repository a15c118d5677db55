import { createWriteStream, renameSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { PlannerError } from '../../errors.ts'
import type { Database } from '../../server/database/database.ts'
import { DEFAULT_FOLDER, DEFAULT_PORT } from './serve.ts'

/** `qazgrid backup` and `qazgrid restore`. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('Write everything that a planning centre keeps into one file, while it runs.')
    .argument('<file>', 'file to write')
    .option(
      '--server <url>',
      'a centre without accounts that keeps a folder is asked itself',
      `http://127.0.0.1:${DEFAULT_PORT}`,
    )
    .option('--database-url <url>', 'read the PostgreSQL server instead')
    .addHelpText(
      'after',
      '\nExamples:\n  qazgrid backup today.gz\n  qazgrid backup today.gz --database-url postgres://…',
    )
    .action(backup)
  program
    .command('restore')
    .description('Put a backup into an empty folder or PostgreSQL server.')
    .argument('<file>', 'file that `qazgrid backup` wrote')
    .option('--folder <path>', 'folder to fill', DEFAULT_FOLDER)
    .option('--database-url <url>', 'fill a PostgreSQL server instead')
    .addHelpText('after', '\nExamples:\n  qazgrid restore today.gz --folder elsewhere')
    .action(restore)
}

async function backup(file: string, flags: { server: string; databaseUrl?: string }): Promise<void> {
  if (flags.databaseUrl) {
    const { openPostgres } = await import('../../server/database/postgres.ts')
    const { writeBackup } = await import('../../server/backupFile.ts')
    const database = openPostgres(flags.databaseUrl)
    await workOn(database, flags.databaseUrl, () => writeBackup(database, file))
  } else await fetchBackup(file, flags.server)
}

async function fetchBackup(file: string, server: string): Promise<void> {
  const answer = await fetch(`${server}/api/v1/backup`).catch(() => undefined)
  if (!answer?.ok || !answer.body)
    throw new PlannerError('NOT_FOUND', 'There is no planning centre to ask', [
      {
        where: server,
        what: answer ? `It answers ${answer.status}.` : 'Nobody answers.',
        hint: 'Start it with qazgrid serve, or name it with --server.',
      },
    ])
  const { OWNER_ONLY } = await import('../../server/backupFile.ts')
  await pipeline(
    Readable.fromWeb(answer.body as never),
    createWriteStream(`${file}.part`, { mode: OWNER_ONLY }),
  )
  renameSync(`${file}.part`, file)
}

async function restore(file: string, flags: { folder: string; databaseUrl?: string }): Promise<void> {
  const { checkBackup, restoreBackup } = await import('../../server/backupFile.ts')
  const { openEmbedded } = await import('../../server/database/embedded.ts')
  const { openPostgres } = await import('../../server/database/postgres.ts')
  await checkBackup(file)
  const database = flags.databaseUrl ? openPostgres(flags.databaseUrl) : await openEmbedded(flags.folder)
  await workOn(database, flags.databaseUrl, () => restoreBackup(database, file))
}

/** Works on a database and closes it; a PostgreSQL server that does not let us in is told as such. */
async function workOn(database: Database, databaseUrl: string | undefined, work: () => Promise<void>) {
  try {
    await work()
  } catch (error) {
    const { unreachable } = await import('../../server/database/unreachable.ts')
    throw databaseUrl ? unreachable(databaseUrl, error) : error
  } finally {
    await database.close()
  }
}
