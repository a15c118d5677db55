import { type Command, Option } from 'commander'
import { wordsIn } from '../../report/words/speak.ts'
import { language } from '../language.ts'
import { wholeWithin } from '../options.ts'
import { closeOnSignals, MOST_SOLVES, memoryLimit, timeLimit } from './serve.ts'

interface WorkerFlags {
  databaseUrl: string
  solves: number
  memory: number
  time: number
}

/** `qazgrid worker`: solves for a planning centre, on as many machines as there are. */
export function addWorker(program: Command): void {
  program
    .command('worker')
    .description('Solve for a planning centre that keeps everything in a PostgreSQL server.')
    .requiredOption('--database-url <url>', 'the same as that of `qazgrid serve`')
    .addOption(
      new Option('--solves <number>', 'how many jobs are solved at once')
        .argParser(wholeWithin(1, MOST_SOLVES))
        .default(1),
    )
    .addOption(memoryLimit())
    .addOption(timeLimit())
    .addHelpText('after', '\nExamples:\n  qazgrid worker --database-url postgres://qazgrid:secret@db/qazgrid')
    .action(async ({ databaseUrl, solves, memory, time }: WorkerFlags) => {
      const { work } = await import('../../server/work.ts')
      const worker = await work(databaseUrl, { atOnce: solves, limits: { memoryMb: memory, seconds: time } })
      process.stdout.write(`${wordsIn(language)('door.waiting')}\n`)
      closeOnSignals(worker)
    })
}
