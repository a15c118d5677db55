import { z } from 'zod'
import { PlannerError } from '../../../errors.ts'
import { findChange, listChanges, logChange } from '../../store/changeLog.ts'
import { findScenario, updateScenario } from '../../store/scenarios.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { scenarioShape } from './scenarios.ts'
import { because, inWorkspace, moment } from './shapes.ts'

const snapshot = scenarioShape
  .pick({ title: true, because: true, content: true, removed: true })
  .extend({ dataset: z.uuid().nullish() })
  .nullable()
const change = z.object({
  id: z.string(),
  scenario: z.uuid(),
  action: z.string(),
  before: snapshot,
  after: snapshot,
  because: z.string(),
  account: z.uuid(),
  at: moment,
})
const ofChange = inWorkspace.extend({ change: z.string().regex(/^\d{1,18}$/) })

/** Who changed what. The log only grows: undoing is a change as well. */
export const changeRoutes = [
  route({
    name: 'listChanges',
    method: 'get',
    path: '/workspaces/:workspace/changes',
    summary: 'The log of changes, the newest first.',
    permission: 'viewer',
    params: inWorkspace,
    query: pageQuery.extend({ scenario: z.uuid().optional().describe('Of this scenario only.') }),
    answer: pageOf(change),
    handle: async ({ db, params, query: { limit, after, scenario } }) => ({
      body: page(await listChanges(db, params.workspace, scenario, limit, after), limit),
    }),
  }),
  ...(['undo', 'restore'] as const).map(action =>
    route({
      name: `${action}Change`,
      method: 'post',
      path: `/workspaces/:workspace/changes/:change/${action}`,
      summary:
        action === 'undo'
          ? 'Make the scenario what it was before a change; refused where it was changed since.'
          : 'Make the scenario what it was after a change, whatever happened since.',
      permission: 'collaborator',
      params: ofChange,
      body: z.object({ because }),
      answer: scenarioShape,
      handle: async ({ db, actor, params: { workspace, change: id }, body }) => {
        const found = await findChange(db, workspace, id)
        const before = await findScenario(db, workspace, found.scenario)
        if (action === 'undo') await refuseOvertaken(db, workspace, found.scenario, id)
        const wanted = action === 'undo' ? found.before : found.after
        // Undoing the writing down of a scenario takes it out of the list.
        const next = wanted ?? { ...before, removed: true }
        const after = await updateScenario(db, workspace, found.scenario, before.version, next)
        const log = { workspace, scenario: found.scenario, because: body.because, account: actor.account! }
        await logChange(db, { ...log, action: action === 'undo' ? 'undone' : 'restored', before, after })
        return { body: after, version: after.version }
      },
    }),
  ),
]

/** @throws PlannerError CONFLICT  where a later change would be lost */
async function refuseOvertaken(
  db: Parameters<typeof listChanges>[0],
  workspace: string,
  scenario: string,
  id: string,
): Promise<void> {
  const [newest] = await listChanges(db, workspace, scenario, 1, undefined)
  if (newest!.id !== id)
    throw new PlannerError(
      'CONFLICT',
      'The scenario was changed since; undo that first, or restore an earlier state',
    )
}
