import { type Command, Option } from 'commander'
import { wordsIn } from '../../report/words/speak.ts'
import { language } from '../language.ts'
import { wholeWithin } from '../options.ts'

/** Where a centre on this computer keeps everything. */
export const DEFAULT_FOLDER = '.qazgrid'
/** Where it listens. */
export const DEFAULT_PORT = 8420

/** More processes than any machine solves in. */
export const MOST_SOLVES = 1000
/** Longest that a timer of Node waits. [s] */
const LONGEST_SECONDS = 2_000_000

/** What a solve may take. */
export const memoryLimit = (): Option =>
  new Option('--memory <MB>', 'what a solve may take before it is ended')
    .argParser(wholeWithin(100, 10_000_000))
    .default(6000)

/** How long a solve may take. */
export const timeLimit = (): Option =>
  new Option('--time <seconds>', 'how long a solve may take before it is ended')
    .argParser(wholeWithin(1, LONGEST_SECONDS))
    .default(3600)

interface ServeFlags {
  port: number
  folder: string
  databaseUrl?: string
  team?: boolean
  publicUrl?: string
  solves: number
  memory: number
  time: number
}

/** `qazgrid serve`: the planning centre. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Run a planning centre: scenarios, studies and results that a team shares.')
    .option(
      '--port <number>',
      'where to listen on 127.0.0.1; the next free one if it is taken',
      wholeWithin(0, 65_535),
      DEFAULT_PORT,
    )
    .option('--folder <path>', 'where everything is kept, without --database-url', DEFAULT_FOLDER)
    .option(
      '--database-url <url>',
      'keep everything in a PostgreSQL server: postgres://user:password@host/name',
    )
    .option('--team', 'accounts, sessions and roles instead of one user')
    .option('--public-url <url>', 'address by which browsers come through a gate with TLS')
    .addOption(
      new Option('--solves <number>', 'how many jobs are solved here at once; 0 leaves all to workers')
        .argParser(wholeWithin(0, MOST_SOLVES))
        .default(1),
    )
    .addOption(memoryLimit())
    .addOption(timeLimit())
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
        port: flags.port,
        team: flags.team ?? false,
        publicUrl: flags.publicUrl,
        site: page,
        solves: flags.solves,
        limits: { memoryMb: flags.memory, seconds: flags.time },
      })
      const say = wordsIn(language)
      const docs = `${running.url}/api/docs`
      process.stdout.write(`${say('door.centre', { url: running.url, docs })}\n`)
      const { isUnused } = await import('../../server/store/accounts.ts')
      if (flags.team && (await isUnused(running.centre.database)))
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
