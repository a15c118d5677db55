#!/usr/bin/env node
import { Command } from 'commander'
import { describeProblems, failures, PlannerError } from '../errors.ts'
import { programVersion } from '../files/manifest.ts'
import { addCheck } from './commands/check.ts'
import { addList } from './commands/list.ts'
import { addRun } from './commands/run.ts'
import { addSchema } from './commands/schema.ts'
import { addStart } from './commands/start.ts'

const program = new Command('qazgrid')
  .description("The planning simulator for Kazakhstan's power system.")
  .version(programVersion())
  .showHelpAfterError('(qazgrid --help lists the commands)')
  .configureOutput({ outputError: (text, write) => write(text) })
  .exitOverride(error => {
    process.exit(error.exitCode === 0 ? 0 : failures.INPUT_INVALID.exit)
  })

for (const add of [addStart, addRun, addCheck, addList, addSchema]) add(program)
program.addHelpText(
  'after',
  `
Examples:
  qazgrid list
  qazgrid check 2030-reference
  qazgrid run 2020-backcast`,
)

try {
  await program.parseAsync()
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
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(`This is our fault, not yours. Please report it with the text below.\n\n${stack}\n`)
  return failures.INTERNAL.exit
}
