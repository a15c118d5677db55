import { PlannerError } from '../../errors.ts'
import { type Allowance, type Limits, limitsOf, readApart, threadBeside } from '../apart/readApart.ts'
import { shownPath } from '../places.ts'

/** What a variable of a file holds, its numbers in one row. */
export interface Variable {
  dims: readonly string[]
  shape: readonly number[]
  values: readonly string[] | Float64Array | readonly boolean[]
}

/** A netCDF-4 file, read whole. */
export interface NetcdfContents {
  variables: ReadonlyMap<string, Variable>
  attributes: ReadonlyMap<string, string | number>
}

/** Sound files take a tenth of a second and some 50 ms more for each megabyte; zeros are packed to a thousandth. */
const ALLOWANCE: Allowance = { seconds: 20, secondsPerMb: 2, memoryMb: 512, memoryMbPerMb: 200 }

/**
 * Reads all variables and attributes of a netCDF-4 file, in a thread that is ended when it takes too long or too much.
 *
 * @throws PlannerError INPUT_INVALID  if it is none, or damaged
 */
export const readVariables = (
  path: string,
  limits: Limits = limitsOf(path, ALLOWANCE),
): Promise<NetcdfContents> =>
  readApart<NetcdfContents>(path, threadBeside(import.meta.url, 'netcdfThread'), limits)

/** That a file has the form of netCDF-4, but that something in it cannot be read. */
export const damaged = (path: string, { message }: Error): PlannerError =>
  new PlannerError('INPUT_INVALID', `${shownPath(path)} cannot be read`, [
    { where: shownPath(path), what: `The file is damaged: ${message}` },
  ])
