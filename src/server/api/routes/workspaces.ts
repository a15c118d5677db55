import { z } from 'zod'
import {
  changeWorkspace,
  createWorkspace,
  findWorkspace,
  listMembers,
  listWorkspaces,
  removeMember,
  setMember,
} from '../../store/workspaces.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { inWorkspace, moment, name } from './shapes.ts'

const workspaceText = z.object({ name, description: z.string().max(4000).default('') })
const workspace = workspaceText.extend({ id: z.uuid(), version: z.number().int(), createdAt: moment })
const member = z.object({ account: z.uuid(), name: z.string(), role: z.string() })
const ofMember = inWorkspace.extend({ account: z.uuid() })

/** Workspaces and who has a part in them. */
export const workspaceRoutes = [
  route({
    name: 'listWorkspaces',
    method: 'get',
    path: '/workspaces',
    summary: 'Workspaces that you have a part in.',
    permission: 'signedIn',
    query: pageQuery,
    answer: pageOf(workspace),
    handle: async ({ db, actor, query: { limit, after } }) => ({
      body: page(await listWorkspaces(db, actor.account!, actor.administrator, limit, after), limit),
    }),
  }),
  route({
    name: 'createWorkspace',
    method: 'post',
    path: '/workspaces',
    summary: 'Make a workspace and own it.',
    permission: 'signedIn',
    body: workspaceText,
    status: 201,
    answer: workspace,
    handle: async ({ db, actor, body }) => {
      const made = await createWorkspace(db, actor.account!, body)
      return { body: made, version: made.version }
    },
  }),
  route({
    name: 'readWorkspace',
    method: 'get',
    path: '/workspaces/:workspace',
    summary: 'One workspace.',
    permission: 'viewer',
    params: inWorkspace,
    answer: workspace,
    handle: async ({ db, params }) => {
      const found = await findWorkspace(db, params.workspace)
      return { body: found, version: found.version }
    },
  }),
  route({
    name: 'changeWorkspace',
    method: 'put',
    path: '/workspaces/:workspace',
    summary: 'Give a workspace another name or description.',
    permission: 'owner',
    params: inWorkspace,
    body: workspaceText,
    needsVersion: true,
    answer: workspace,
    handle: async ({ db, params, body, seen }) => {
      const changed = await changeWorkspace(db, params.workspace, seen!, body)
      return { body: changed, version: changed.version }
    },
  }),
  route({
    name: 'listMembers',
    method: 'get',
    path: '/workspaces/:workspace/members',
    summary: 'Who has a part in a workspace.',
    permission: 'viewer',
    params: inWorkspace,
    answer: z.object({ items: z.array(member) }),
    handle: async ({ db, params }) => ({ body: { items: await listMembers(db, params.workspace) } }),
  }),
  route({
    name: 'setMember',
    method: 'put',
    path: '/workspaces/:workspace/members/:account',
    summary: 'Give somebody a role in a workspace.',
    permission: 'owner',
    params: ofMember,
    body: z.object({ role: z.enum(['viewer', 'collaborator', 'owner']) }),
    status: 204,
    answer: null,
    handle: async ({ db, params, body }) => {
      await setMember(db, params.workspace, params.account, body.role)
      return {}
    },
  }),
  route({
    name: 'removeMember',
    method: 'delete',
    path: '/workspaces/:workspace/members/:account',
    summary: 'Take somebody’s part in a workspace away.',
    permission: 'owner',
    params: ofMember,
    status: 204,
    answer: null,
    handle: async ({ db, params }) => {
      await removeMember(db, params.workspace, params.account)
      return {}
    },
  }),
]
