import { z } from 'zod'
import { readHours } from '../../readHours.ts'
import { createLink, listLinks, openLink, revokeLink } from '../../store/links.ts'
import { findResult } from '../../store/results.ts'
import { route } from '../route.ts'
import { answerFile, fileName, hoursQuery, hoursShape, resultShape } from './results.ts'
import { inWorkspace, moment } from './shapes.ts'

const link = z.object({ id: z.uuid(), result: z.uuid(), createdAt: moment, revokedAt: moment.nullable() })
const byToken = z.object({ token: z.string().regex(/^[\w-]{43}$/) })

/** Links by which anyone may read one result, and nothing else. */
export const linkRoutes = [
  route({
    name: 'listLinks',
    method: 'get',
    path: '/workspaces/:workspace/links',
    summary: 'Links to results of a workspace, without their tokens.',
    permission: 'collaborator',
    params: inWorkspace,
    answer: z.object({ items: z.array(link) }),
    handle: async ({ db, params }) => ({ body: { items: await listLinks(db, params.workspace) } }),
  }),
  route({
    name: 'createLink',
    method: 'post',
    path: '/workspaces/:workspace/links',
    summary: 'Let whoever has the link read one result.',
    permission: 'owner',
    params: inWorkspace,
    body: z.object({ result: z.uuid() }),
    status: 201,
    isSecret: true,
    answer: link.extend({ token: z.string().describe('Told only now.') }),
    handle: async ({ db, actor, params, body }) => ({
      body: await createLink(db, params.workspace, actor.account!, body.result),
    }),
  }),
  route({
    name: 'revokeLink',
    method: 'delete',
    path: '/workspaces/:workspace/links/:link',
    summary: 'From now on the link opens nothing.',
    permission: 'owner',
    params: inWorkspace.extend({ link: z.uuid() }),
    status: 204,
    answer: null,
    handle: async ({ db, params }) => {
      await revokeLink(db, params.workspace, params.link)
      return {}
    },
  }),
  route({
    name: 'readShared',
    method: 'get',
    path: '/shared/:token',
    summary: 'The result that a link opens.',
    permission: 'anyone',
    params: byToken,
    answer: resultShape,
    handle: async ({ db, params }) => {
      const { workspace, result } = await openLink(db, params.token)
      return { body: await findResult(db, workspace, result) }
    },
  }),
  route({
    name: 'readSharedFile',
    method: 'get',
    path: '/shared/:token/files/:file',
    summary: 'One file of the result that a link opens.',
    permission: 'anyone',
    params: byToken.extend({ file: fileName }),
    answer: 'application/octet-stream',
    handle: async ({ db, params: { token, file } }) => {
      const { result } = await openLink(db, token)
      const { headers, file: found } = await answerFile(db, result, file)
      // Not kept by browsers: a revoked link opens nothing.
      return { headers: headers!, file: { ...found!, immutable: false } }
    },
  }),
  route({
    name: 'readSharedHours',
    method: 'get',
    path: '/shared/:token/hours',
    summary: 'Some series of the result that a link opens.',
    permission: 'anyone',
    params: byToken,
    query: hoursQuery,
    answer: hoursShape,
    handle: async ({ db, params, query }) => ({
      body: await readHours(db, (await openLink(db, params.token)).result, query),
    }),
  }),
]
