import { z } from 'zod'
import { readBase } from '../../jobs/scenarioLayers.ts'
import {
  changedSince,
  findRelease,
  keepRelease,
  listReleases,
  type ReleasedResult,
  resultsForRelease,
} from '../../store/releases.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { because, inWorkspace, moment, name } from './shapes.ts'

const release = z.object({
  id: z.uuid(),
  name: z.string(),
  because: z.string(),
  checksum: z.string().describe('SHA-256 of the document.'),
  createdAt: moment,
})
const opened = release.extend({
  document: z
    .record(z.string(), z.unknown())
    .describe('Version of the program, results with manifest, summary and checksums, and what was solved.'),
  changed: z
    .array(z.string())
    .describe('What is not as it was released; nothing, unless the database was tampered with.'),
})
const ofRelease = inWorkspace.extend({ release: z.uuid() })

/** Results that are published together and stay as they are. */
export const releaseRoutes = [
  route({
    name: 'listReleases',
    method: 'get',
    path: '/workspaces/:workspace/releases',
    summary: 'Releases, the newest first.',
    permission: 'viewer',
    params: inWorkspace,
    query: pageQuery,
    answer: pageOf(release),
    handle: async ({ db, params, query: { limit, after } }) => ({
      body: page(await listReleases(db, params.workspace, limit, after), limit),
    }),
  }),
  route({
    name: 'createRelease',
    method: 'post',
    path: '/workspaces/:workspace/releases',
    summary:
      'Freeze results with all that they came from; a later version of the program opens them unchanged.',
    permission: 'owner',
    params: inWorkspace,
    body: z.object({ name, because, results: z.array(z.uuid()).min(1).max(200) }),
    status: 201,
    answer: release,
    handle: async ({ db, actor, centre, params: { workspace }, body }) => {
      const results = await resultsForRelease(db, workspace, [...new Set(body.results)])
      const document = JSON.stringify({
        version: centre.version,
        results: results.map(each => withBase(each, centre.version)),
      })
      const about = { workspace, account: actor.account!, name: body.name, because: body.because }
      return { body: await keepRelease(db, about, document) }
    },
  }),
  route({
    name: 'readRelease',
    method: 'get',
    path: '/workspaces/:workspace/releases/:release',
    summary: 'One release, checked against its checksums.',
    permission: 'viewer',
    params: ofRelease,
    answer: opened,
    handle: async ({ db, params }) => {
      const found = await findRelease(db, params.workspace, params.release)
      const document = JSON.parse(found.document) as { results: ReleasedResult[] }
      return { body: { ...found, document, changed: await changedSince(db, found, document.results) } }
    },
  }),
]

/** The program's scenario goes along as text, if it is still the one that was solved: a later version may have another. */
function withBase(result: ReleasedResult, version: string): ReleasedResult & { base: readonly string[] } {
  const base = (result.request as { base?: string } | null)?.base
  const isSame = (result.manifest as { version?: string }).version === version
  return { ...result, base: base && isSame ? readBase(base).texts : [] }
}
