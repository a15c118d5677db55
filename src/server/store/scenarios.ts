import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'
import { changedMeanwhile } from './workspaces.ts'

/** A scenario: what it changes of its parent or, at the root, of a scenario of the program. */
export interface Scenario {
  id: string
  parent: string | null
  /** Scenario of the program at the root of the tree. */
  base: string
  title: string
  because: string
  /** Changes, as a scenario file has them. */
  content: Record<string, unknown>
  /** Tables that it is solved with; without any, those of its parent or of the program. */
  dataset: string | null
  version: number
  removed: boolean
  createdAt: Date
  changedAt: Date
}

/** What its author says of a scenario. */
export type ScenarioText = Pick<Scenario, 'title' | 'because' | 'content' | 'dataset'>

const COLUMNS = `s.id, s.parent, s.base, s.title, s.because, s.content, s.dataset, s.version, s.removed,
  s.created_at as "createdAt", s.changed_at as "changedAt"`

/** Writes a scenario down. */
export async function insertScenario(
  within: Queries,
  workspace: string,
  { parent, base, title, because, content, dataset }: ScenarioText & Pick<Scenario, 'parent' | 'base'>,
): Promise<Scenario> {
  const made = await one<Scenario>(
    within,
    `insert into scenarios as s (workspace, parent, base, title, because, content, dataset)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7) returning ${COLUMNS}`,
    [workspace, parent, base, title, because, JSON.stringify(content), dataset],
  )
  return made!
}

/** Scenarios of a workspace that were not removed. */
export const listScenarios = (
  queries: Queries,
  workspace: string,
  limit: number,
  after: string | undefined,
) =>
  queries.query<Scenario>(
    `select ${COLUMNS} from scenarios s where s.workspace = $1 and not s.removed
       and ($2::uuid is null or s.id > $2::uuid) order by s.id limit $3`,
    [workspace, after ?? null, limit + 1],
  )

/** @throws PlannerError NOT_FOUND */
export async function findScenario(queries: Queries, workspace: string, id: string): Promise<Scenario> {
  const found = await one<Scenario>(
    queries,
    `select ${COLUMNS} from scenarios s where s.workspace = $1 and s.id = $2`,
    [workspace, id],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such scenario')
  return found
}

/** From the root of the tree down to a scenario. */
export const lineage = (queries: Queries, workspace: string, id: string): Promise<Scenario[]> =>
  queries.query<Scenario>(
    `with recursive line as (
       select s.*, 0 as depth from scenarios s where s.workspace = $1 and s.id = $2
       union all
       select p.*, line.depth + 1 from scenarios p join line on p.id = line.parent where line.depth < 100)
     select ${COLUMNS} from line s order by s.depth desc`,
    [workspace, id],
  )

/**
 * Changes a scenario that is as it was seen.
 *
 * @param seen  version; NaN for any
 * @throws PlannerError CHANGED_MEANWHILE
 */
export async function updateScenario(
  within: Queries,
  workspace: string,
  id: string,
  seen: number,
  { title, because, content, dataset, removed }: ScenarioText & Pick<Scenario, 'removed'>,
): Promise<Scenario> {
  const changed = await one<Scenario>(
    within,
    `update scenarios s set title = $3, because = $4, content = $5::jsonb, removed = $6, dataset = $8,
       version = version + 1, changed_at = now()
     where workspace = $1 and id = $2 and ($7::int is null or version = $7) returning ${COLUMNS}`,
    [
      workspace,
      id,
      title,
      because,
      JSON.stringify(content),
      removed,
      Number.isNaN(seen) ? null : seen,
      dataset ?? null,
    ],
  )
  if (!changed) throw changedMeanwhile()
  return changed
}
