#!/usr/bin/env -S node --max-semi-space-size=4
import { describeProblems, failures, PlannerError } from '../errors.ts'
import { LANGUAGES } from '../languages.ts'
import { askedIn } from './language.ts'
import { programIn } from './program.ts'
import { problemIn } from './words/problems.ts'

// Whoever reads us may have had enough: `qazgrid list | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const asked = askedIn(process.argv, process.env)
const say = problemIn(asked.language ?? 'en')
try {
  if (!asked.language) throw unknownLanguage(asked.wanted ?? '')
  const program = programIn(asked.language)
  await program.parseAsync(asked.words)
} catch (error) {
  process.exitCode = report(error)
}

function unknownLanguage(wanted: string): PlannerError {
  return new PlannerError(
    'INPUT_INVALID',
    `There is no language “${wanted}”. Known are ${LANGUAGES.join(', ')}.`,
  )
}

/** Tells an error to a person and gives its exit code. */
function report(error: unknown): number {
  if (error instanceof PlannerError) {
    const problems = error.problems.map(({ where, what, hint }) => ({
      where,
      what: say(what),
      ...(hint ? { hint: say(hint) } : {}),
    }))
    const details = problems.length > 0 ? `\n\n${describeProblems(problems)}` : ''
    process.stderr.write(`${say(error.message)}${details}\n`)
    return failures[error.code].exit
  }
  const place = placeTrouble(error)
  if (place) {
    process.stderr.write(`${say(place)}\n`)
    return failures.INPUT_INVALID.exit
  }
  const stack = error instanceof Error ? error.stack : String(error)
  process.stderr.write(
    `${say('This is our fault, not yours. Please report it with the text below.')}\n\n${stack}\n`,
  )
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
