import type { Command } from 'commander'
import { wordsIn } from '../../report/words/speak.ts'
import { language } from '../language.ts'
import { closeOnSignals } from './serve.ts'

interface WorkerFlags {
  databaseUrl: string
  solves: string
  memory: string
  time: string
}

/** `qazgrid worker`: solves for a planning centre, on as many machines as there are. */
export function addWorker(program: Command): void {
  program
    .command('worker')
    .description('Solve for a planning centre that keeps everything in a PostgreSQL server.')
    .requiredOption('--database-url <url>', 'the same as that of `qazgrid serve`')
    .option('--solves <number>', 'how many jobs are solved at once', '1')
    .option('--memory <MB>', 'what a solve may take before it is ended', '6000')
    .option('--time <seconds>', 'how long a solve may take before it is ended', '3600')
    .addHelpText('after', '\nExamples:\n  qazgrid worker --database-url postgres://qazgrid:secret@db/qazgrid')
    .action(async ({ databaseUrl, solves, memory, time }: WorkerFlags) => {
      const { work } = await import('../../server/work.ts')
      const limits = { memoryMb: Number(memory), seconds: Number(time) }
      const worker = await work(databaseUrl, { atOnce: Number(solves), limits })
      process.stdout.write(`${wordsIn(language)('door.waiting')}\n`)
      closeOnSignals(worker)
    })
}
