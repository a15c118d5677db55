import { firstSchema } from './schema/0001.ts'
import { datasetsAndReleases } from './schema/0002.ts'
import { sweepsInPortions } from './schema/0003.ts'
import { filesInParts } from './schema/0004.ts'

/** One step of the schema forward. What was released is never changed; what follows is a step of its own. */
export interface Migration {
  version: number
  name: string
  statements: readonly string[]
}

/** All steps, the first first. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: 'first schema', statements: firstSchema },
  { version: 2, name: 'datasets and releases', statements: datasetsAndReleases },
  { version: 3, name: 'sweeps in portions', statements: sweepsInPortions },
  { version: 4, name: 'files in parts', statements: filesInParts },
]

/** Tables that are kept in a backup, each after those that it refers to. */
export const TABLES = [
  'accounts',
  'workspaces',
  'members',
  'api_keys',
  'datasets',
  'dataset_tables',
  'scenarios',
  'change_log',
  'results',
  'file_parts',
  'result_files',
  'sweeps',
  'jobs',
  'job_events',
  'comments',
  'share_links',
  'releases',
  'idempotency',
  'audit',
] as const
