import { createHash } from 'node:crypto'
import { LOCAL_ACCOUNT } from './access/actor.ts'
import { type Database, one, type Queries } from './database/database.ts'
import { collect } from './jobs/collect.ts'
import { filesOf } from './jobs/filesOf.ts'
import { logChange } from './store/changeLog.ts'
import { keepResult } from './store/results.ts'
import { insertScenario } from './store/scenarios.ts'
import { createWorkspace } from './store/workspaces.ts'

/** Where runs from the command line are kept. */
const WORKSPACE = 'Runs of this computer'

/**
 * Keeps a finished run of a scenario of the program, made outside the centre, with the scenario beside it. What was
 * kept already is not kept again.
 */
export async function keepRun(
  database: Database,
  folder: string,
  base: string,
): Promise<{ workspace: string; result: string }> {
  const solved = await collect(database, folder, { status: 'optimal', files: filesOf(folder) })
  const manifest = solved.manifest as { inputs: string; version: string }
  const key = createHash('sha256')
    .update(JSON.stringify(['run', base, manifest.inputs, manifest.version]))
    .digest('hex')
  return database.transaction(async within => {
    const workspace = await workspaceFor(within)
    await scenarioFor(within, workspace, base)
    return { workspace, result: await keepResult(within, workspace, key, solved) }
  })
}

async function workspaceFor(within: Queries): Promise<string> {
  const there = await one<{ id: string }>(
    within,
    'select id from workspaces where name = $1 order by id limit 1',
    [WORKSPACE],
  )
  if (there) return there.id
  const made = await createWorkspace(within, LOCAL_ACCOUNT, { name: WORKSPACE, description: '' })
  return made.id
}

async function scenarioFor(within: Queries, workspace: string, base: string): Promise<void> {
  const there = await one(within, 'select id from scenarios where workspace = $1 and base = $2', [
    workspace,
    base,
  ])
  if (there) return
  const because = 'A scenario of the program, as it is.'
  const made = await insertScenario(within, workspace, {
    parent: null,
    base,
    title: base,
    because,
    content: {},
    dataset: null,
  })
  const log = { workspace, scenario: made.id, because, account: LOCAL_ACCOUNT }
  await logChange(within, { ...log, action: 'created', before: null, after: made })
}
