import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { parse as parseScalar } from 'yaml'
import { PlannerError } from '../errors.ts'
import { didYouMean } from '../network/suggest.ts'
import { type Layer, scenarioSchema } from '../study/scenario.ts'
import { foldersFor, shownPath } from './places.ts'
import { readYaml } from './yaml.ts'

/** A scenario as its files give it: the chain of parents, eldest first, the command line last. */
export interface ScenarioFiles {
  name: string
  layers: Layer[]
  /** Texts of the files and of the command line, for the hash of the inputs. */
  texts: string[]
}

/**
 * Finds a scenario by name in `scenarios/` or by path, follows `extends`, and lays the command line's settings on
 * top.
 *
 * @param settings  `key=value` pairs, e.g. `year=2018` or `generators.ekibastuz-gres-1.p_nom=3000`
 * @throws PlannerError NOT_FOUND, INPUT_INVALID
 */
export function readScenarioFiles(nameOrPath: string, settings: readonly string[] = []): ScenarioFiles {
  const layers: Layer[] = []
  const texts: string[] = []
  let path: string | undefined = locate(nameOrPath)
  const first = path
  const seen = new Set<string>()
  while (path) {
    if (seen.has(path)) throw circular(path)
    seen.add(path)
    const shown = shownPath(path)
    const text = readFileSync(path, 'utf8')
    const { content, lineOf } = readYaml(shown, text)
    layers.unshift({
      content,
      where: at => [`${shown}, line ${lineOf(at)}`, ...(at.length ? [at.join('.')] : [])].join(', '),
    })
    texts.unshift(text)
    const parent = (content as { extends?: unknown }).extends
    path = typeof parent === 'string' ? locate(parent, dirname(path)) : undefined
  }
  if (settings.length > 0) {
    layers.push(settingsLayer(settings))
    texts.push(settings.join('\n'))
  }
  return { name: basename(first).replace(/\.ya?ml$/, ''), layers, texts }
}

/** Names of all scenarios in `scenarios/`. */
export function scenarioNames(): string[] {
  const files = foldersFor('scenarios').flatMap(folder => readdirSync(folder))
  return [
    ...new Set(files.filter(file => /\.ya?ml$/.test(file)).map(file => file.replace(/\.ya?ml$/, ''))),
  ].sort()
}

/** A scenario's file: beside the file that names it, as a path, or in `scenarios/`. */
function locate(nameOrPath: string, beside?: string): string {
  const names = /\.ya?ml$/.test(nameOrPath)
    ? [nameOrPath]
    : [`${nameOrPath}.yaml`, `${nameOrPath}.yml`, nameOrPath]
  const folders = [...(beside ? [beside] : []), '.', ...foldersFor('scenarios')]
  for (const folder of folders) {
    for (const name of names) {
      const path = isAbsolute(name) ? name : resolve(folder, name)
      if (/\.ya?ml$/.test(path) && existsSync(path)) return path
    }
  }
  const known = scenarioNames()
  throw new PlannerError('NOT_FOUND', `There is no scenario “${nameOrPath}”`, [
    {
      where: `scenarios/${nameOrPath}.yaml`,
      what: 'There is no such file.',
      hint: didYouMean(nameOrPath, known) ?? `Known are ${known.join(', ')}.`,
    },
  ])
}

function circular(path: string): PlannerError {
  return new PlannerError('INPUT_INVALID', 'A scenario extends itself', [
    { where: `${shownPath(path)}, extends`, what: 'The chain of parents comes back here.' },
  ])
}

/** `year=2018` and `generators.x.p_nom=3000` as the layer they stand for. */
/** Keys of a scenario that are names of tables as well: `demand.path` is an option, `demand.west-2030.energy_twh` a cell. */
const ALSO_TABLES = new Set(['demand'])

function settingsLayer(settings: readonly string[]): Layer {
  const content: Record<string, unknown> = {}
  const origin = new Map<string, string>()
  const problems = settings.flatMap(setting => {
    const equals = setting.indexOf('=')
    if (equals < 1)
      return [{ where: `--set ${setting}`, what: 'There is no “=”.', hint: 'Write --set key=value.' }]
    const keys = setting.slice(0, equals).split('.')
    const odd = keys.find(key => key in Object.prototype)
    if (odd !== undefined) return [{ where: `--set ${setting}`, what: `The key “${odd}” is not allowed.` }]
    const isTopLevel = Object.keys(scenarioSchema.shape).includes(keys[0]!)
    const isCell = keys.length === 3 && ALSO_TABLES.has(keys[0]!)
    const path = (isTopLevel && !isCell) || keys.length === 1 ? keys : ['set', ...keys]
    assign(content, path, readValue(setting.slice(equals + 1)))
    origin.set(path.join('.'), setting)
    return []
  })
  if (problems.length > 0) throw new PlannerError('INPUT_INVALID', 'A setting cannot be read', problems)
  return {
    content,
    where: path => {
      const key = path.join('.')
      const setting =
        origin.get(key) ??
        [...origin].find(([other]) => other.startsWith(`${key}.`) || key.startsWith(`${other}.`))?.[1]
      return setting ? `--set ${setting}` : '--set'
    },
  }
}

/** A value as YAML would read it; what is no YAML is text. */
function readValue(text: string): unknown {
  try {
    return parseScalar(text)
  } catch {
    return text
  }
}

function assign(content: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path
  if (key === undefined) return
  if (rest.length === 0) content[key] = value
  else {
    const own = Object.hasOwn(content, key) ? content[key] : undefined
    if (typeof own !== 'object' || own === null) content[key] = {}
    assign(content[key] as Record<string, unknown>, rest, value)
  }
}
