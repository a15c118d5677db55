import { z } from 'zod'
import { checkTables } from '../../checkTables.ts'
import { programTables } from '../../programTables.ts'
import { findDataset, GRADES, keepDataset, listDatasets, readTable } from '../../store/datasets.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { because, inWorkspace, moment, name } from './shapes.ts'

const grade = z
  .enum(GRADES)
  .describe('gold: measured or published; silver: derived from such; bronze: a guess.')
const tableName = z.string().regex(/^[\w.-]{1,80}$/)
const newDataset = z.object({
  name,
  because,
  tables: z
    .array(
      z.object({
        name: tableName.describe(
          'Of the table of the program that it stands in for: `fuels`, `loads-p_set`.',
        ),
        csv: z.string().max(8_000_000),
        source: z.string().trim().min(1).max(2000).describe('Title, publisher, year, address.'),
        grade,
      }),
    )
    .min(1)
    .max(100),
})
const table = z.object({
  name: z.string(),
  grade,
  source: z.string(),
  rowCount: z.number().int(),
  checksum: z.string().describe('SHA-256.'),
})
const dataset = z.object({
  id: z.uuid(),
  name: z.string(),
  version: z.number().int(),
  because: z.string(),
  checksum: z.string(),
  createdAt: moment,
  tables: z.array(table),
})
const programTable = table.extend({ guessedPu: z.number().describe('Share of rows that rest on a guess.') })
const ofDataset = inWorkspace.extend({ dataset: z.uuid() })

/** Tables that scenarios may be solved with in place of the program's own. */
export const datasetRoutes = [
  route({
    name: 'listProgramTables',
    method: 'get',
    path: '/program-tables',
    summary: 'Tables that the program brings along, with checksum, sources and grade.',
    permission: 'signedIn',
    answer: z.object({ items: z.array(programTable) }),
    handle: async () => ({ body: { items: programTables() } }),
  }),
  route({
    name: 'listDatasets',
    method: 'get',
    path: '/workspaces/:workspace/datasets',
    summary: 'Datasets, each version of each, the newest first.',
    permission: 'viewer',
    params: inWorkspace,
    query: pageQuery,
    answer: pageOf(dataset),
    handle: async ({ db, params, query: { limit, after } }) => ({
      body: page(await listDatasets(db, params.workspace, limit, after), limit),
    }),
  }),
  route({
    name: 'keepDataset',
    method: 'post',
    path: '/workspaces/:workspace/datasets',
    summary:
      'Keep tables as a dataset, or as the next version of one; tables that are not sent stay as they were.',
    permission: 'collaborator',
    params: inWorkspace,
    body: newDataset,
    largestBody: 8_000_000,
    status: 201,
    answer: dataset,
    handle: async ({ db, actor, params: { workspace }, body }) => {
      const about = { workspace, account: actor.account!, name: body.name, because: body.because }
      return { body: await keepDataset(db, about, checkTables(body.tables)) }
    },
  }),
  route({
    name: 'readDataset',
    method: 'get',
    path: '/workspaces/:workspace/datasets/:dataset',
    summary: 'One version of a dataset.',
    permission: 'viewer',
    params: ofDataset,
    answer: dataset,
    handle: async ({ db, params }) => ({ body: await findDataset(db, params.workspace, params.dataset) }),
  }),
  route({
    name: 'readDatasetTable',
    method: 'get',
    path: '/workspaces/:workspace/datasets/:dataset/tables/:table',
    summary: 'One table of a dataset, as it was handed in.',
    permission: 'viewer',
    params: ofDataset.extend({ table: tableName }),
    answer: 'text/csv',
    handle: async ({ db, params }) => {
      await findDataset(db, params.workspace, params.dataset)
      const csv = await readTable(db, params.dataset, params.table)
      return { file: { type: 'text/csv; charset=utf-8', content: Buffer.from(csv), immutable: true } }
    },
  }),
]
