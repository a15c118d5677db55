import { z } from 'zod'
import { addComment, listComments } from '../../store/comments.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { inWorkspace, moment } from './shapes.ts'

const about = z.object({ scenario: z.uuid().optional(), result: z.uuid().optional() })
const newComment = about.extend({ text: z.string().trim().min(1).max(10_000) })
const comment = z.object({
  id: z.uuid(),
  scenario: z.uuid().nullable(),
  result: z.uuid().nullable(),
  text: z.string(),
  account: z.uuid(),
  author: z.string(),
  at: moment,
})

/** What people say about scenarios and results. */
export const commentRoutes = [
  route({
    name: 'listComments',
    method: 'get',
    path: '/workspaces/:workspace/comments',
    summary: 'Comments, the newest first.',
    permission: 'viewer',
    params: inWorkspace,
    query: pageQuery.extend(about.shape),
    answer: pageOf(comment),
    handle: async ({ db, params, query: { limit, after, ...of } }) => ({
      body: page(await listComments(db, params.workspace, of, limit, after), limit),
    }),
  }),
  route({
    name: 'addComment',
    method: 'post',
    path: '/workspaces/:workspace/comments',
    summary: 'Say something about a scenario, a result or the workspace.',
    permission: 'collaborator',
    params: inWorkspace,
    body: newComment,
    status: 201,
    answer: comment,
    handle: async ({ db, actor, params, body }) => ({
      body: { ...(await addComment(db, params.workspace, actor.account!, body)), author: actor.name },
    }),
  }),
]
