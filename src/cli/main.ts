#!/usr/bin/env node
import { Command } from 'commander'
import { describeProblems, failures, PlannerError } from '../errors.ts'
import { programVersion } from '../files/manifest.ts'
import { addBackup } from './commands/backup.ts'
import { addCheck } from './commands/check.ts'
import { addCompare } from './commands/compare.ts'
import { addConvert } from './commands/convert.ts'
import { addExplain } from './commands/explain.ts'
import { addForecast } from './commands/forecast.ts'
import { addIamc } from './commands/iamc.ts'
import { addInvest } from './commands/invest.ts'
import { addList } from './commands/list.ts'
import { addOperate } from './commands/operate.ts'
import { addPathway } from './commands/pathway.ts'
import { addReport } from './commands/report.ts'
import { addRun } from './commands/run.ts'
import { addSchema } from './commands/schema.ts'
import { addServe } from './commands/serve.ts'
import { addSolve } from './commands/solve.ts'
import { addStart } from './commands/start.ts'
import { addTornado } from './commands/tornado.ts'
import { addWeather } from './commands/weather/index.ts'
import { addWorker } from './commands/worker.ts'
import { askedIn } from './language.ts'

const asked = askedIn(process.argv, process.env)
const program = new Command('qazgrid')
  .description("The planning simulator for Kazakhstan's power system.")
  .version(programVersion())
  .showHelpAfterError('(qazgrid --help lists the commands)')
  .configureOutput({ outputError: (text, write) => write(text) })
  .exitOverride(error => {
    process.exit(error.exitCode === 0 ? 0 : failures.INPUT_INVALID.exit)
  })

for (const add of [
  addStart,
  addRun,
  addExplain,
  addCompare,
  addReport,
  addInvest,
  addPathway,
  addOperate,
  addTornado,
  addSolve,
  addConvert,
  addIamc,
  addCheck,
  addList,
  addSchema,
  addWeather,
  addForecast,
  addServe,
  addWorker,
  addBackup,
])
  add(program)
program.addHelpText(
  'after',
  `
Examples:
  qazgrid list
  qazgrid check 2030-reference
  qazgrid run 2020-backcast
  qazgrid compare 2030-reference 2030-renewables-50`,
)

try {
  await program.parseAsync(asked.words)
} catch (error) {
  process.exitCode = report(error)
}

/** Tells an error to a person and gives its exit code. */
function report(error: unknown): number {
  if (error instanceof PlannerError) {
    const details = error.problems.length > 0 ? `\n\n${describeProblems(error.problems)}` : ''
    process.stderr.write(`${error.message}${details}\n`)
    return failures[error.code].exit
  }
  const place = placeTrouble(error)
  if (place) {
    process.stderr.write(`${place}\n`)
    return failures.INPUT_INVALID.exit
  }
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`This is our fault, not yours. Please report it with the text below.\n\n${stack}\n`)
  return failures.INTERNAL.exit
}

/** Files that cannot be read or written, folders without permission, full disks: the user's to mend. */
function placeTrouble(error: unknown): string | undefined {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  const words: Record<string, string> = {
    EACCES: 'may not be read or written',
    EPERM: 'may not be read or written',
    EROFS: 'lies on a disk that cannot be written',
    ENOSPC: 'does not fit, the disk is full',
    ENOTDIR: 'is not a folder',
    EISDIR: 'is a folder, not a file',
    EEXIST: 'is a file, not a folder',
  }
  return code && path && words[code] ? `${path} ${words[code]}.` : undefined
}
