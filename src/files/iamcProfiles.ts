import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import { type IamcProfile, iamcProfile } from '../report/iamc.ts'
import { projectFolder, shownPath } from './places.ts'
import { readYaml } from './yaml.ts'

const FOLDER = join(projectFolder, 'data', 'iamc')

/** Names of the profiles that come along. */
export const iamcProfileNames = (): string[] =>
  readdirSync(FOLDER)
    .filter(file => file.endsWith('.yaml'))
    .map(file => file.slice(0, -'.yaml'.length))
    .sort()

/**
 * Reads a mapping profile: one that comes along, or a YAML file of one's own.
 *
 * @throws PlannerError NOT_FOUND, INPUT_INVALID
 */
export function readIamcProfile(nameOrPath: string): IamcProfile {
  const own = /\.ya?ml$/.test(nameOrPath)
  const path = own ? nameOrPath : join(FOLDER, `${nameOrPath}.yaml`)
  if (!existsSync(path)) {
    const hint = own ? undefined : didYouMean(nameOrPath, iamcProfileNames())
    throw new PlannerError('NOT_FOUND', `There is no profile ${nameOrPath}`, [
      {
        where: own ? shownPath(path) : 'data/iamc',
        what: own ? 'There is no such file.' : `The profiles are ${iamcProfileNames().join(' and ')}.`,
        ...(hint ? { hint } : {}),
      },
    ])
  }
  const file = shownPath(path)
  const { content, lineOf } = readYaml(file, readFileSync(path, 'utf8'))
  const parsed = iamcProfile.safeParse(content)
  if (parsed.success) return parsed.data
  throw new PlannerError(
    'INPUT_INVALID',
    `${file} is no mapping profile`,
    parsed.error.issues.map(issue => {
      const steps = issue.path as (string | number)[]
      return { where: `${file}, line ${lineOf(steps)}, ${steps.join('.')}`, what: issue.message }
    }),
  )
}
