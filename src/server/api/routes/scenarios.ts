import { z } from 'zod'
import { PlannerError } from '../../../errors.ts'
import { scenarioNames } from '../../../files/scenarioFile.ts'
import { readPlainYaml } from '../../../files/yaml.ts'
import type { Queries } from '../../database/database.ts'
import { problemsOf } from '../../jobs/scenarioLayers.ts'
import { logChange } from '../../store/changeLog.ts'
import { findDataset } from '../../store/datasets.ts'
import {
  findScenario,
  insertScenario,
  lineage,
  listScenarios,
  type Scenario,
  updateScenario,
} from '../../store/scenarios.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { refuseHarm } from '../readBody.ts'
import { route } from '../route.ts'
import { because, inWorkspace, moment, name } from './shapes.ts'

const content = z
  .record(z.string(), z.unknown())
  .describe('Changes, as a scenario file has them: set, add, remove, horizon, planning, policies, …')
const dataset = z
  .uuid()
  .nullable()
  .describe('Tables that it is solved with; without any, those of its parent or of the program.')
const scenarioText = z.object({ title: name, because, content, dataset: dataset.optional() })
const newScenario = scenarioText.extend({
  content: content.optional(),
  yaml: z
    .string()
    .max(500_000)
    .optional()
    .describe('The changes as the text of a scenario file, in place of `content`.'),
  parent: z.uuid().optional().describe('Scenario that this one is a variant of.'),
  base: z.string().max(100).optional().describe('Scenario of the program to begin from, without a parent.'),
})

/** A scenario as it is answered. */
export const scenarioShape = scenarioText.extend({
  dataset,
  id: z.uuid(),
  parent: z.uuid().nullable(),
  base: z.string(),
  version: z.number().int(),
  removed: z.boolean(),
  createdAt: moment,
  changedAt: moment,
})
const ofScenario = inWorkspace.extend({ scenario: z.uuid() })

/** Scenarios: a tree of variants, each a set of changes with its reason. */
export const scenarioRoutes = [
  route({
    name: 'listBases',
    method: 'get',
    path: '/bases',
    summary: 'Scenarios of the program, to begin from.',
    permission: 'signedIn',
    answer: z.object({ items: z.array(z.string()) }),
    handle: async () => ({ body: { items: scenarioNames() } }),
  }),
  route({
    name: 'listScenarios',
    method: 'get',
    path: '/workspaces/:workspace/scenarios',
    summary: 'Scenarios of a workspace.',
    permission: 'viewer',
    params: inWorkspace,
    query: pageQuery,
    answer: pageOf(scenarioShape),
    handle: async ({ db, params, query: { limit, after } }) => ({
      body: page(await listScenarios(db, params.workspace, limit, after), limit),
    }),
  }),
  route({
    name: 'createScenario',
    method: 'post',
    path: '/workspaces/:workspace/scenarios',
    summary: 'Write a scenario down, or a variant of one.',
    permission: 'collaborator',
    params: inWorkspace,
    body: newScenario,
    status: 201,
    answer: scenarioShape,
    handle: async ({ db, actor, params: { workspace }, body }) => {
      const text = { title: body.title, because: body.because, content: contentOf(body) }
      const place = await placeOf(db, workspace, body)
      const scenario = { ...text, ...place, dataset: body.dataset ?? null }
      await refuseWrong(db, workspace, scenario)
      const made = await insertScenario(db, workspace, scenario)
      const log = { workspace, scenario: made.id, because: body.because, account: actor.account! }
      await logChange(db, { ...log, action: 'created', before: null, after: made })
      return { body: made, version: made.version }
    },
  }),
  route({
    name: 'readScenario',
    method: 'get',
    path: '/workspaces/:workspace/scenarios/:scenario',
    summary: 'One scenario.',
    permission: 'viewer',
    params: ofScenario,
    answer: scenarioShape,
    handle: async ({ db, params: { workspace, scenario } }) => {
      const found = await findScenario(db, workspace, scenario)
      return { body: found, version: found.version }
    },
  }),
  route({
    name: 'changeScenario',
    method: 'put',
    path: '/workspaces/:workspace/scenarios/:scenario',
    summary: 'Change a scenario.',
    permission: 'collaborator',
    params: ofScenario,
    body: scenarioText,
    needsVersion: true,
    answer: scenarioShape,
    handle: async ({ db, actor, params: { workspace, scenario }, body, seen }) => {
      const before = await findScenario(db, workspace, scenario)
      if (before.removed) throw new PlannerError('CONFLICT', 'The scenario was removed; undo that first')
      const { dataset: tables = before.dataset } = body
      const wanted = { ...before, ...body, dataset: tables }
      await refuseWrong(db, workspace, wanted)
      const after = await updateScenario(db, workspace, scenario, seen!, wanted)
      const log = { workspace, scenario, because: body.because, account: actor.account! }
      await logChange(db, { ...log, action: 'changed', before, after })
      return { body: after, version: after.version }
    },
  }),
  route({
    name: 'removeScenario',
    method: 'delete',
    path: '/workspaces/:workspace/scenarios/:scenario',
    summary: 'Take a scenario out of the list; undo brings it back.',
    permission: 'collaborator',
    params: ofScenario,
    query: z.object({ because }),
    needsVersion: true,
    answer: scenarioShape,
    handle: async ({ db, actor, params: { workspace, scenario }, query, seen }) => {
      const before = await findScenario(db, workspace, scenario)
      const after = await updateScenario(db, workspace, scenario, seen!, { ...before, removed: true })
      const log = { workspace, scenario, because: query.because, account: actor.account! }
      await logChange(db, { ...log, action: 'removed', before, after })
      return { body: after, version: after.version }
    },
  }),
]

/** Changes as they were sent: as JSON, or as the text of a scenario file. Its own title, reason and parent stay behind. */
function contentOf({ content: given, yaml }: z.output<typeof newScenario>): Record<string, unknown> {
  if (yaml === undefined) return given ?? {}
  const read = readPlainYaml('yaml', yaml).content
  refuseHarm(read, 'yaml')
  const { title: _, because: __, extends: ___, ...changes } = z.record(z.string(), z.unknown()).parse(read)
  return changes
}

/** Where a new scenario stands: below its parent, or on a scenario of the program. */
async function placeOf(
  db: Queries,
  workspace: string,
  { parent, base }: { parent?: string | undefined; base?: string | undefined },
): Promise<{ parent: string | null; base: string }> {
  if (parent) return { parent, base: (await findScenario(db, workspace, parent)).base }
  if (base) return { parent: null, base }
  throw new PlannerError('INPUT_INVALID', 'The request is not as it should be', [
    { where: 'body', what: 'There is neither a parent nor a base.', hint: 'Name one of them.' },
  ])
}

/** @throws PlannerError INPUT_INVALID  with all that is wrong and shows without the data */
async function refuseWrong(
  db: Queries,
  workspace: string,
  {
    parent,
    base,
    title,
    content,
    dataset,
  }: Pick<Scenario, 'parent' | 'base' | 'title' | 'content' | 'dataset'>,
): Promise<void> {
  if (dataset) await findDataset(db, workspace, dataset)
  const above = parent ? await lineage(db, workspace, parent) : []
  const problems = problemsOf({ base, layers: [...above, { title, content }] })
  if (problems.length > 0) throw new PlannerError('INPUT_INVALID', `${title} cannot be kept`, problems)
}
