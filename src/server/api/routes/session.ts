import { z } from 'zod'
import { PlannerError } from '../../../errors.ts'
import { SESSION_COOKIE } from '../../access/identify.ts'
import { isUnused, signIn, signOut } from '../../store/accounts.ts'
import { route } from '../route.ts'

const session = z.object({
  account: z.uuid().nullable(),
  name: z.string(),
  administrator: z.boolean(),
  mode: z.enum(['local', 'team']),
  isUnused: z.boolean().describe('Nobody has an account yet; `POST /setup` makes the first.'),
  csrf: z.string().nullable().describe('To be sent as X-CSRF-Token with each change by a browser.'),
})

/** Signing in and out. */
export const sessionRoutes = [
  route({
    name: 'signIn',
    method: 'post',
    path: '/session',
    summary: 'Sign in with name and password; the session is a cookie.',
    permission: 'anyone',
    body: z.object({ name: z.string().max(120), password: z.string().max(200) }),
    ownTransaction: true,
    isSecret: true,
    answer: session,
    handle: async ({ db, centre, body }) => {
      if (centre.mode === 'local')
        throw new PlannerError('CONFLICT', 'There is one user here; nobody signs in')
      const { account, token, csrf } = await signIn(db, body)
      const { id, name, administrator } = account
      return {
        body: { account: id, name, administrator, mode: centre.mode, isUnused: false, csrf },
        headers: { 'Set-Cookie': cookie(token, centre.publicUrl, 12 * 3600), 'Cache-Control': 'no-store' },
      }
    },
  }),
  route({
    name: 'readSession',
    method: 'get',
    path: '/session',
    summary: 'Who you are here.',
    permission: 'anyone',
    answer: session,
    handle: async ({ db, centre, actor }) => ({
      body: {
        account: actor.account ?? null,
        name: actor.name,
        administrator: actor.administrator,
        mode: centre.mode,
        isUnused: centre.mode === 'team' && !actor.account && (await isUnused(db)),
        csrf: actor.csrf ?? null,
      },
      headers: { 'Cache-Control': 'no-store' },
    }),
  }),
  route({
    name: 'signOut',
    method: 'delete',
    path: '/session',
    summary: 'End the session.',
    permission: 'signedIn',
    status: 204,
    answer: null,
    handle: async ({ db, centre, actor }) => {
      if (actor.token) await signOut(db, actor.token)
      return { headers: { 'Set-Cookie': cookie('', centre.publicUrl, 0) } }
    },
  }),
]

/** Scripts cannot read it, other sites cannot send it; behind TLS it never travels without. */
const cookie = (token: string, publicUrl: string | undefined, seconds: number) =>
  [
    `${SESSION_COOKIE}=${token}`,
    'HttpOnly',
    'SameSite=Strict',
    'Path=/',
    `Max-Age=${seconds}`,
    ...(publicUrl?.startsWith('https:') ? ['Secure'] : []),
  ].join('; ')
