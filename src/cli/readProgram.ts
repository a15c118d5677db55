import { existsSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { PlannerError } from '../errors.ts'
import { type Allowance, type Limits, limitsOf, readApart, threadBeside } from '../files/apart/readApart.ts'
import { shownPath } from '../files/places.ts'
import type { NamedProgram } from '../lp/highs.ts'

/** A megabyte of MPS is read in a tenth of a second. */
const ALLOWANCE: Allowance = { seconds: 20, secondsPerMb: 3, memoryMb: 512, memoryMbPerMb: 60 }

/** Is this the file of a programme rather than of a network? */
export const isProgramPath = (path: string): boolean => /\.(mps|lp)$/i.test(path)

/** How a programme is written, by the ending of its name. */
export const formatOf = (path: string): 'mps' | 'lp' => (extname(path).toLowerCase() === '.lp' ? 'lp' : 'mps')

/**
 * Reads a programme from an MPS or LP file.
 *
 * @throws PlannerError NOT_FOUND, INPUT_INVALID
 */
export async function readProgram(path: string, limits?: Limits): Promise<NamedProgram> {
  if (!existsSync(path))
    throw new PlannerError('NOT_FOUND', `${shownPath(path)} cannot be read`, [
      { where: shownPath(path), what: 'There is no such file.' },
    ])
  if (statSync(path).isDirectory())
    throw new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
      { where: shownPath(path), what: `${basename(path)} is a folder, not a file.` },
    ])
  const thread = threadBeside(import.meta.url, 'programThread')
  return readApart<NamedProgram>(path, thread, limits ?? limitsOf(path, ALLOWANCE), {
    format: formatOf(path),
  })
}
