import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { writeBackup } from '../../backupFile.ts'
import { one } from '../../database/database.ts'
import { listAudit } from '../../store/audit.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { moment } from './shapes.ts'

const auditEntry = z.object({
  id: z.string(),
  account: z.uuid().nullable(),
  workspace: z.uuid().nullable(),
  action: z.string(),
  status: z.number().int(),
  at: moment,
})

/** The centre itself. */
export const centreRoutes = [
  route({
    name: 'health',
    method: 'get',
    path: '/health',
    summary: 'Is the centre up, and its database?',
    permission: 'anyone',
    answer: z.object({
      status: z.literal('up'),
      version: z.string(),
      mode: z.string(),
      database: z.string(),
    }),
    handle: async ({ db, centre: { version, mode, database } }) => {
      await one(db, 'select 1 as up')
      return { body: { status: 'up', version, mode, database: database.kind } }
    },
  }),
  route({
    name: 'listAudit',
    method: 'get',
    path: '/audit',
    summary: 'Who asked for which change, and whom it was refused.',
    permission: 'administrator',
    query: pageQuery,
    answer: pageOf(auditEntry),
    handle: async ({ db, query: { limit, after } }) => ({
      body: page(await listAudit(db, limit, after), limit),
    }),
  }),
  route({
    name: 'backUp',
    method: 'get',
    path: '/backup',
    summary: 'Everything that is kept, of one moment, as a file for `qazgrid restore`.',
    permission: 'administrator',
    answer: 'application/gzip',
    handle: async ({ centre }) => ({
      async stream(response) {
        const folder = mkdtempSync(join(tmpdir(), 'qazgrid-'))
        try {
          // First into a file: a slow reader must not hold the database.
          const file = join(folder, 'backup.gz')
          await writeBackup(centre.database, file)
          response.writeHead(200, { 'Content-Type': 'application/gzip', 'Cache-Control': 'no-store' })
          await pipeline(createReadStream(file), response)
        } finally {
          rmSync(folder, { recursive: true, force: true })
        }
      },
    }),
  }),
]
