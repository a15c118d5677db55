import { createHash } from 'node:crypto'
import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'
import { eachPart, filesIn, type KeptFile } from './resultFiles.ts'

/** Results that were published together, with all that they came from. Never changed. */
export interface Release {
  id: string
  name: string
  because: string
  /** Of the text of its document. */
  checksum: string
  createdAt: Date
}

/** What was asked and what came out, as it stood on the day of the release. */
export interface ReleasedResult {
  id: string
  status: string
  manifest: unknown
  summary: unknown
  files: { name: string; type: string; checksum: string }[]
  /** What was solved: scenario of the program, changes, tables, solver, seed; none for a run that was brought along. */
  request: unknown
}

const COLUMNS = 'id, name, because, checksum, created_at as "createdAt"'

/** What is known of results, in the order in which they are named. @throws PlannerError NOT_FOUND */
export async function resultsForRelease(
  queries: Queries,
  workspace: string,
  ids: readonly string[],
): Promise<ReleasedResult[]> {
  const found = await queries.query<ReleasedResult>(
    `select r.id, r.status, r.manifest, r.summary,
       coalesce((select json_agg(json_build_object('name', f.name, 'type', f.type, 'checksum', f.checksum)
         order by f.name) from result_files f where f.result = r.id), '[]'::json) as files,
       (select j.request from jobs j where j.result = r.id order by j.created_at, j.id limit 1) as request
     from results r where r.workspace = $1 and r.id = any($2::uuid[])`,
    [workspace, ids],
  )
  return ids.map(id => {
    const result = found.find(each => each.id === id)
    if (!result) throw new PlannerError('NOT_FOUND', `There is no result ${id}`)
    return result
  })
}

/** Keeps a release. @throws PlannerError CONFLICT  where the name is taken */
export async function keepRelease(
  within: Queries,
  {
    workspace,
    account,
    name,
    because,
  }: { workspace: string; account: string; name: string; because: string },
  document: string,
): Promise<Release> {
  const made = await one<Release>(
    within,
    `insert into releases (workspace, account, name, because, document, checksum) values ($1, $2, $3, $4, $5, $6)
     on conflict do nothing returning ${COLUMNS}`,
    [workspace, account, name, because, document, sha256(document)],
  )
  if (!made)
    throw new PlannerError('CONFLICT', `There is a release “${name}” already, and it is never changed`)
  return made
}

/** Releases of a workspace, the newest first. */
export const listReleases = (queries: Queries, workspace: string, limit: number, after: string | undefined) =>
  queries.query<Release>(
    `select ${COLUMNS} from releases r where r.workspace = $1 and ($2::uuid is null or (r.created_at, r.id) <
       (select created_at, id from releases where id = $2::uuid and workspace = $1))
     order by r.created_at desc, r.id desc limit $3`,
    [workspace, after ?? null, limit + 1],
  )

/** A release with its document. @throws PlannerError NOT_FOUND */
export async function findRelease(
  queries: Queries,
  workspace: string,
  id: string,
): Promise<Release & { document: string }> {
  const found = await one<Release & { document: string }>(
    queries,
    `select ${COLUMNS}, document from releases where workspace = $1 and id = $2`,
    [workspace, id],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such release')
  return found
}

/** What of a release is not as it was released: its document, files of its results. */
export async function changedSince(
  queries: Queries,
  { document, checksum }: { document: string; checksum: string },
  results: readonly Pick<ReleasedResult, 'id' | 'files'>[],
): Promise<string[]> {
  const changed = sha256(document) === checksum ? [] : ['the document']
  for (const { id, files } of results) {
    const there = new Map((await filesIn(queries, id)).map(file => [file.name, file]))
    for (const { name, checksum } of files) {
      const file = there.get(name)
      if (!file || (await sumOf(queries, file)) !== checksum) changed.push(`${id}, ${name}`)
    }
  }
  return changed
}

async function sumOf(queries: Queries, file: KeptFile): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of eachPart(queries, file)) hash.update(part)
  return hash.digest('hex')
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
