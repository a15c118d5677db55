import { z } from 'zod'
import { PlannerError } from '../../../errors.ts'
import { SCOPES } from '../../access/actor.ts'
import { hashSecret } from '../../access/secret.ts'
import {
  createAccount,
  createKey,
  isUnused,
  listAccounts,
  listKeys,
  revokeKey,
  setDisabled,
} from '../../store/accounts.ts'
import { page, pageOf, pageQuery } from '../page.ts'
import { route } from '../route.ts'
import { moment, name } from './shapes.ts'

/** Length rather than signs; NIST SP 800-63B. */
const password = z.string().min(12).max(200)
const account = z.object({
  id: z.uuid(),
  name: z.string(),
  administrator: z.boolean(),
  disabled: z.boolean(),
  createdAt: moment,
})
const key = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(z.enum(SCOPES)),
  createdAt: moment,
  expiresAt: moment.nullable(),
  revokedAt: moment.nullable(),
})

/** Accounts of a team, and keys for programs. */
export const accountRoutes = [
  route({
    name: 'setUp',
    method: 'post',
    path: '/setup',
    summary: 'Make the first account, with the token that the server printed when it started.',
    permission: 'anyone',
    body: z.object({ token: z.string().max(100), name, password }),
    status: 201,
    answer: account,
    handle: async ({ db, centre, body }) => {
      if (
        centre.mode === 'local' ||
        hashSecret(body.token) !== hashSecret(centre.setupToken) ||
        !(await isUnused(db))
      )
        throw new PlannerError('FORBIDDEN', 'The token does not fit, or there are accounts already')
      return { body: await createAccount(db, { ...body, administrator: true }) }
    },
  }),
  route({
    name: 'listAccounts',
    method: 'get',
    path: '/accounts',
    summary: 'All accounts.',
    permission: 'administrator',
    query: pageQuery,
    answer: pageOf(account),
    handle: async ({ db, query: { limit, after } }) => ({
      body: page(await listAccounts(db, limit, after), limit),
    }),
  }),
  route({
    name: 'createAccount',
    method: 'post',
    path: '/accounts',
    summary: 'Make an account.',
    permission: 'administrator',
    body: z.object({ name, password, administrator: z.boolean().default(false) }),
    status: 201,
    answer: account,
    handle: async ({ db, body }) => ({ body: await createAccount(db, body) }),
  }),
  route({
    name: 'setDisabled',
    method: 'put',
    path: '/accounts/:account',
    summary: 'Shut an account, or open it again.',
    permission: 'administrator',
    params: z.object({ account: z.uuid() }),
    body: z.object({ disabled: z.boolean() }),
    answer: account,
    handle: async ({ db, params, body }) => ({ body: await setDisabled(db, params.account, body.disabled) }),
  }),
  route({
    name: 'listKeys',
    method: 'get',
    path: '/keys',
    summary: 'Your API keys, without their secrets.',
    permission: 'signedIn',
    answer: z.object({ items: z.array(key) }),
    handle: async ({ db, actor }) => ({ body: { items: await listKeys(db, actor.account!) } }),
  }),
  route({
    name: 'createKey',
    method: 'post',
    path: '/keys',
    summary: 'Make an API key. A key cannot make keys.',
    permission: 'signedIn',
    body: z.object({
      name,
      scopes: z.array(z.enum(SCOPES)).min(1),
      days: z.number().int().min(1).max(730).default(90).describe('Until it expires.'),
    }),
    status: 201,
    isSecret: true,
    answer: key.extend({ key: z.string().describe('Told only now.') }),
    handle: async ({ db, actor, body }) => {
      if (actor.by === 'key') throw new PlannerError('FORBIDDEN', 'A key cannot make keys')
      return { body: await createKey(db, actor.account!, body) }
    },
  }),
  route({
    name: 'revokeKey',
    method: 'delete',
    path: '/keys/:key',
    summary: 'From now on the key opens nothing.',
    permission: 'signedIn',
    params: z.object({ key: z.uuid() }),
    status: 204,
    answer: null,
    handle: async ({ db, actor, params }) => {
      await revokeKey(db, actor.account!, params.key)
      return {}
    },
  }),
]
