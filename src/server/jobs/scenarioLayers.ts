import { PlannerError, type Problem } from '../../errors.ts'
import { readScenarioFiles, type ScenarioFiles, scenarioNames } from '../../files/scenarioFile.ts'
import { type Layer, readScenario } from '../../study/scenario.ts'
import { formulasIn } from '../api/formulas.ts'
import type { SolveRequest } from './solveRequest.ts'

/** A scenario as layers, and as texts for the hash of its inputs. */
export interface ScenarioLayers {
  layers: Layer[]
  texts: string[]
}

/**
 * The files of a scenario of the program. Only their names are looked up, never a path.
 *
 * @throws PlannerError INPUT_INVALID  where there is no such scenario
 */
export function readBase(base: string): ScenarioFiles {
  const names = scenarioNames()
  if (names.includes(base)) return readScenarioFiles(base)
  throw new PlannerError('INPUT_INVALID', `There is no scenario “${base}”`, [
    { where: 'base', what: `The program has no scenario “${base}”.`, hint: `It has ${names.join(', ')}.` },
  ])
}

/** The files of the program's scenario with the changes of variants laid over. */
export function scenarioLayers(
  { base, layers: variants }: Pick<SolveRequest, 'base' | 'layers'>,
  files = readBase(base),
): ScenarioLayers {
  return {
    layers: [...files.layers, ...variants.map(layerOf)],
    texts: [...files.texts, ...variants.map(({ content }) => JSON.stringify(content))],
  }
}

const layerOf = ({ title, content }: SolveRequest['layers'][number]): Layer => ({
  content,
  where: path => [`scenario “${title}”`, ...(path.length > 0 ? [path.join('.')] : [])].join(', '),
})

/** Parts of a scenario file that have a place of their own here, or would lead out of it. */
const NOT_HERE = ['extends', 'data', 'title', 'because']

/** What is wrong with the changes of a variant, as far as it shows without the data. */
export function problemsOf(
  request: Pick<SolveRequest, 'base' | 'layers'>,
  files = readBase(request.base),
): Problem[] {
  const problems: Problem[] = []
  readScenario('scenario', scenarioLayers(request, files).layers, problems)
  for (const { title, content } of request.layers) {
    problems.push(...formulasIn(content, `scenario “${title}”`))
    for (const key of NOT_HERE)
      if (Object.hasOwn(content as object, key))
        problems.push({
          where: `scenario “${title}”, ${key}`,
          what: `“${key}” does not belong among the changes.`,
        })
  }
  return problems
}
