import { createHash } from 'node:crypto'
import { PlannerError } from '../../errors.ts'
import { one, type Queries } from '../database/database.ts'

/** How far a table can be trusted: measured or published; derived from such; a guess. */
export const GRADES = ['gold', 'silver', 'bronze'] as const
/** One of them. */
export type Grade = (typeof GRADES)[number]

/** A table as it is handed in: CSV that stands in for the table of the program with the same name. */
export interface NewTable {
  name: string
  csv: string
  source: string
  grade: Grade
  rowCount: number
}

/** One version of a dataset. Never changed: what is better is the next version. */
export interface Dataset {
  id: string
  name: string
  version: number
  because: string
  /** Of all its tables together. */
  checksum: string
  createdAt: Date
  tables: { name: string; grade: Grade; source: string; rowCount: number; checksum: string }[]
}

const COLUMNS = `d.id, d.name, d.version, d.because, d.checksum, d.created_at as "createdAt",
  coalesce((select json_agg(json_build_object('name', t.name, 'grade', t.grade, 'source', t.source,
    'rowCount', t.row_count, 'checksum', t.checksum) order by t.name)
    from dataset_tables t where t.dataset = d.id), '[]'::json) as tables`

/** Keeps the next version of a dataset: tables that are handed in, and of the version before those that are not. */
export async function keepDataset(
  within: Queries,
  {
    workspace,
    account,
    name,
    because,
  }: { workspace: string; account: string; name: string; because: string },
  tables: readonly NewTable[],
): Promise<Dataset> {
  const before = await newestVersion(within, workspace, name)
  const given = tables.map(table => ({ ...table, checksum: sha256(table.csv) }))
  const others = (before?.tables ?? []).filter(table => !given.some(each => each.name === table.name))
  const all = [...given, ...others].sort((a, b) => (a.name < b.name ? -1 : 1))
  const checksum = sha256(JSON.stringify(all.map(each => [each.name, each.checksum])))
  const made = await one<{ id: string }>(
    within,
    `insert into datasets (workspace, name, version, because, checksum, account) values ($1, $2, $3, $4, $5, $6) returning id`,
    [workspace, name, (before?.version ?? 0) + 1, because, checksum, account],
  )
  for (const table of given)
    await within.query(
      `insert into dataset_tables (dataset, name, grade, source, row_count, checksum, content)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [made!.id, table.name, table.grade, table.source, table.rowCount, table.checksum, table.csv],
    )
  // What stays is copied where it lies.
  await within.query(
    `insert into dataset_tables (dataset, name, grade, source, row_count, checksum, content)
     select $1, name, grade, source, row_count, checksum, content from dataset_tables
     where dataset = $2 and name = any($3::text[])`,
    [made!.id, before?.id ?? null, others.map(table => table.name)],
  )
  return findDataset(within, workspace, made!.id)
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const newestVersion = (queries: Queries, workspace: string, name: string) =>
  one<Dataset>(
    queries,
    `select ${COLUMNS} from datasets d where d.workspace = $1 and d.name = $2 order by d.version desc limit 1`,
    [workspace, name],
  )

/** Versions of datasets of a workspace, the newest first. */
export const listDatasets = (queries: Queries, workspace: string, limit: number, after: string | undefined) =>
  queries.query<Dataset>(
    `select ${COLUMNS} from datasets d where d.workspace = $1 and ($2::uuid is null or (d.created_at, d.id) <
       (select created_at, id from datasets where id = $2::uuid and workspace = $1))
     order by d.created_at desc, d.id desc limit $3`,
    [workspace, after ?? null, limit + 1],
  )

/** @throws PlannerError NOT_FOUND */
export async function findDataset(queries: Queries, workspace: string, id: string): Promise<Dataset> {
  const found = await one<Dataset>(
    queries,
    `select ${COLUMNS} from datasets d where d.workspace = $1 and d.id = $2`,
    [workspace, id],
  )
  if (!found) throw new PlannerError('NOT_FOUND', 'There is no such dataset')
  return found
}

/** The text of one table. @throws PlannerError NOT_FOUND */
export async function readTable(queries: Queries, dataset: string, name: string): Promise<string> {
  const found = await one<{ content: string }>(
    queries,
    'select content from dataset_tables where dataset = $1 and name = $2',
    [dataset, name],
  )
  if (!found) throw new PlannerError('NOT_FOUND', `The dataset has no table “${name}”`)
  return found.content
}

/** The tables of one version, with their text. */
export const readTables = (queries: Queries, dataset: string) =>
  queries.query<Omit<NewTable, 'csv'> & { content: string; checksum: string }>(
    `select name, grade, source, row_count as "rowCount", checksum, content from dataset_tables
     where dataset = $1 order by name`,
    [dataset],
  )
