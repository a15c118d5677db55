import type { Command } from 'commander'
import { wordsIn } from '../../report/words/speak.ts'
import { language } from '../language.ts'

/** Where a centre on this computer keeps everything. */
export const DEFAULT_FOLDER = '.qazgrid'
/** Where it listens. */
export const DEFAULT_PORT = 8420

interface ServeFlags {
  port: string
  folder: string
  databaseUrl?: string
  team?: boolean
  publicUrl?: string
  solves: string
  memory: string
  time: string
}

/** `qazgrid serve`: the planning centre. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Run a planning centre: scenarios, studies and results that a team shares.')
    .option(
      '--port <number>',
      'where to listen on 127.0.0.1; the next free one if it is taken',
      `${DEFAULT_PORT}`,
    )
    .option('--folder <path>', 'where everything is kept, without --database-url', DEFAULT_FOLDER)
    .option(
      '--database-url <url>',
      'keep everything in a PostgreSQL server: postgres://user:password@host/name',
    )
    .option('--team', 'accounts, sessions and roles instead of one user')
    .option('--public-url <url>', 'address by which browsers come through a gate with TLS')
    .option('--solves <number>', 'how many jobs are solved here at once; 0 leaves all to workers', '1')
    .option('--memory <MB>', 'what a solve may take before it is ended', '6000')
    .option('--time <seconds>', 'how long a solve may take before it is ended', '3600')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid serve
  qazgrid serve --database-url postgres://qazgrid:secret@db/qazgrid --team`,
    )
    .action(async (flags: ServeFlags) => {
      const { serve } = await import('../../server/serve.ts')
      const { openPage } = await import('../page/openPage.ts')
      const page = await openPage()
      const running = await serve({
        place: flags.databaseUrl ? { databaseUrl: flags.databaseUrl } : { folder: flags.folder },
        port: Number(flags.port),
        team: flags.team ?? false,
        publicUrl: flags.publicUrl,
        site: page,
        solves: Number(flags.solves),
        limits: { memoryMb: Number(flags.memory), seconds: Number(flags.time) },
      })
      const say = wordsIn(language)
      const docs = `${running.url}/api/docs`
      process.stdout.write(`${say('door.centre', { url: running.url, docs })}\n`)
      if (flags.team)
        process.stdout.write(`${say('door.token', { token: String(running.centre.setupToken) })}\n`)
      closeOnSignals({ close: () => Promise.all([page?.close(), running.close()]) })
    })
}

/** Ends in order when asked to; a second time at once. */
export function closeOnSignals({ close }: { close(): Promise<unknown> }): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void close().then(() => process.exit(0))
    })
}
