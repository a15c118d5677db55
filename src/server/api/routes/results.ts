import { z } from 'zod'
import type { Queries } from '../../database/database.ts'
import { readHours } from '../../readHours.ts'
import { findFile, readWhole } from '../../store/resultFiles.ts'
import { findResult, listResults } from '../../store/results.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { type Answer, route } from '../route.ts'
import { inWorkspace, moment } from './shapes.ts'

/** A result as it is answered. */
export const resultShape = z.object({
  id: z.uuid(),
  status: z.string(),
  manifest: z.record(z.string(), z.unknown()).describe('Hash of the inputs, version, solver, seed.'),
  summary: z.record(z.string(), z.unknown()),
  createdAt: moment,
  files: z.array(
    z.object({ name: z.string(), type: z.string(), bytes: z.number().int(), checksum: z.string() }),
  ),
})
/** Which hours of which series. */
export const hoursQuery = z.object({
  columns: z
    .string()
    .max(20_000)
    .optional()
    .describe('Names of series, between commas; without it the names of all series are answered.'),
  from: z.coerce.number().int().min(0).default(0).describe('First snapshot.'),
  to: z.coerce.number().int().min(0).default(8760).describe('One past the last.'),
})
/** Hours as they are answered. */
export const hoursShape = z.object({
  snapshots: z.array(z.string()),
  columns: z.record(z.string(), z.array(z.number())),
  names: z.array(z.string()).optional(),
})
/** Name of a file of a result. */
export const fileName = z.string().regex(/^[a-z]+\.[a-z]+$/)
const ofResult = inWorkspace.extend({ result: z.uuid() })

/** What studies gave. */
export const resultRoutes = [
  route({
    name: 'listResults',
    method: 'get',
    path: '/workspaces/:workspace/results',
    summary: 'Results of a workspace, the newest first.',
    permission: 'viewer',
    params: inWorkspace,
    query: pageQuery,
    answer: pageOf(resultShape),
    handle: async ({ db, params, query: { limit, after } }) => ({
      body: page(await listResults(db, params.workspace, limit, after), limit),
    }),
  }),
  route({
    name: 'readResult',
    method: 'get',
    path: '/workspaces/:workspace/results/:result',
    summary: 'One result: manifest and summary.',
    permission: 'viewer',
    params: ofResult,
    answer: resultShape,
    handle: async ({ db, params: { workspace, result } }) => ({
      body: await findResult(db, workspace, result),
    }),
  }),
  route({
    name: 'readResultFile',
    method: 'get',
    path: '/workspaces/:workspace/results/:result/files/:file',
    summary: 'One file of a result: the report, a table, the hours as Parquet.',
    permission: 'viewer',
    params: ofResult.extend({ file: fileName }),
    answer: 'application/octet-stream',
    handle: async ({ db, params: { workspace, result, file } }) => {
      await findResult(db, workspace, result)
      return answerFile(db, result, file)
    },
  }),
  route({
    name: 'readHours',
    method: 'get',
    path: '/workspaces/:workspace/results/:result/hours',
    summary: 'Some series of a result over some hours.',
    permission: 'viewer',
    params: ofResult,
    query: hoursQuery,
    answer: hoursShape,
    handle: async ({ db, params: { workspace, result }, query }) => {
      await findResult(db, workspace, result)
      return { body: await readHours(db, result, query) }
    },
  }),
]

/**
 * A file that never changes. A report opens without rights of its own: a page that ran in it could act for its reader.
 *
 * @throws PlannerError NOT_FOUND
 */
export async function answerFile(db: Queries, result: string, name: string): Promise<Answer> {
  const file = await findFile(db, result, name)
  return {
    file: { type: file.type, content: await readWhole(db, file), immutable: true },
    headers: {
      ETag: `W/"${file.checksum}"`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    },
  }
}
