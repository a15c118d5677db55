import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'
import type { SolvedFiles } from '../jobs/collect.ts'
import { nameFiles } from './resultFiles.ts'

/** What a study gave. Never changed, never removed. */
export interface ResultRow {
  id: string
  status: string
  /** Inputs, version, solver, seed: all that named it and made it. */
  manifest: Record<string, unknown>
  summary: Record<string, unknown>
  createdAt: Date
  files: { name: string; type: string; bytes: number; checksum: string }[]
}

const COLUMNS = `r.id, r.status, r.manifest, r.summary, r.created_at as "createdAt",
  coalesce((select json_agg(json_build_object('name', f.name, 'type', f.type, 'bytes', coalesce(f.bytes, length(f.content)),
    'checksum', f.checksum) order by f.name) from result_files f where f.result = r.id), '[]'::json) as files`

/**
 * Keeps a result under the name of its inputs; if there is one already, that is it. The bytes of its files are there
 * before.
 */
export async function keepResult(
  within: Queries,
  workspace: string,
  key: string,
  { status, manifest, summary, files }: SolvedFiles,
): Promise<string> {
  const fresh = await one<{ id: string }>(
    within,
    `insert into results (workspace, key, status, manifest, summary) values ($1, $2, $3, $4::jsonb, $5::jsonb)
     on conflict (workspace, key) do nothing returning id`,
    [workspace, key, status, JSON.stringify(manifest), JSON.stringify(summary)],
  )
  if (!fresh) return (await resultByKey(within, workspace, key))!
  await nameFiles(within, fresh.id, files)
  return fresh.id
}

/** The result of these inputs, if they were solved. */
export const resultByKey = async (
  queries: Queries,
  workspace: string,
  key: string,
): Promise<string | undefined> =>
  (
    await one<{ id: string }>(queries, 'select id from results where workspace = $1 and key = $2', [
      workspace,
      key,
    ])
  )?.id

/** Results of a workspace, the newest first. */
export const listResults = (queries: Queries, workspace: string, limit: number, after: string | undefined) =>
  queries.query<ResultRow>(
    `select ${COLUMNS} from results r where r.workspace = $1 and ($2::uuid is null or (r.created_at, r.id) <
       (select created_at, id from results where id = $2::uuid and workspace = $1))
     order by r.created_at desc, r.id desc limit $3`,
    [workspace, after ?? null, limit + 1],
  )

/** @throws PlannerError NOT_FOUND */
export async function findResult(queries: Queries, workspace: string, id: string): Promise<ResultRow> {
  const found = await one<ResultRow>(
    queries,
    `select ${COLUMNS} from results r where r.workspace = $1 and r.id = $2`,
    [workspace, id],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such result')
  return found
}
