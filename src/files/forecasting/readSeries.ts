import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlannerError } from '../../errors.ts'
import type { Cells } from '../../forecast/gather.ts'
import { type ForecastSettings, settingsSchema } from '../../forecast/settings.ts'
import { parseRows } from '../csv.ts'
import { shownPath } from '../places.ts'
import { readYaml } from '../yaml.ts'

/**
 * A CSV with a header as cells of text.
 *
 * @throws PlannerError NOT_FOUND, INPUT_INVALID if there is no row
 */
export function readCells(path: string): Cells {
  const [header = [], ...rows] = parseRows(textOf(path))
  const file = shownPath(resolve(path))
  if (rows.length === 0)
    throw new PlannerError('INPUT_INVALID', `${file} cannot be used`, [
      { where: file, what: 'There is no row.' },
    ])
  return { file, header: header.map(name => name.trim()), rows }
}

/**
 * Settings of a series from YAML; all defaults without a file.
 *
 * @throws PlannerError NOT_FOUND, INPUT_INVALID  with the line of each problem
 */
export function readSettings(path: string | undefined): ForecastSettings {
  if (path === undefined) return settingsSchema.parse({})
  const file = shownPath(resolve(path))
  const { content, lineOf } = readYaml(file, textOf(path))
  const parsed = settingsSchema.safeParse(content)
  if (parsed.success) return parsed.data
  throw new PlannerError(
    'INPUT_INVALID',
    `${file} cannot be used`,
    parsed.error.issues.map(issue => {
      const at = issue.path as (string | number)[]
      return { where: `${file}, line ${lineOf(at)}, ${at.join('.')}`, what: issue.message }
    }),
  )
}

/** @throws PlannerError NOT_FOUND */
export function textOf(path: string): string {
  if (!existsSync(path))
    throw new PlannerError('NOT_FOUND', `${path} is not there`, [
      { where: path, what: 'There is no such file.', hint: 'Paths count from where the command is started.' },
    ])
  return readFileSync(path, 'utf8')
}
