import type { Running } from '../../src/server/serve.ts'
import { type Caller, callerOf } from './support.ts'

/** Whoever may call a centre with accounts. */
export const CALLERS = [
  'nobody',
  'outsider',
  'viewer',
  'collaborator',
  'owner',
  'administrator',
  'read key',
] as const
/** One of them. */
export type Who = (typeof CALLERS)[number]

const PASSWORD = 'correct horse battery staple'

/** A team: one account for each role in one workspace, one without any, and a key of the owner that may only read. */
export async function team({ url, centre }: Pick<Running, 'url' | 'centre'>) {
  const anyone = callerOf(url)
  await anyone('POST', '/setup', { token: centre.setupToken, name: 'administrator', password: PASSWORD })
  const administrator = await signIn(url, 'administrator')
  const accounts = new Map<string, string>()
  const callers = new Map<Who, Caller>([
    ['nobody', anyone],
    ['administrator', administrator],
  ])
  for (const name of ['outsider', 'viewer', 'collaborator', 'owner'] as const) {
    const made = await administrator('POST', '/accounts', { name, password: PASSWORD })
    accounts.set(name, String(made.body.id))
    callers.set(name, await signIn(url, name))
  }
  const owner = callers.get('owner')!
  const workspace = String((await owner('POST', '/workspaces', { name: 'Team' })).body.id)
  for (const role of ['viewer', 'collaborator'])
    await owner('PUT', `/workspaces/${workspace}/members/${accounts.get(role)}`, { role })
  const key = (await owner('POST', '/keys', { name: 'reader', scopes: ['read'] })).body.key
  callers.set('read key', callerOf(url, { Authorization: `Bearer ${key}` }))
  return { workspace, accounts, call: (who: Who) => callers.get(who)! }
}

/** A caller with a session of its own. */
export async function signIn(url: string, name: string): Promise<Caller> {
  const { headers, body, text } = await callerOf(url)('POST', '/session', { name, password: PASSWORD })
  const cookie = headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(text)
  return callerOf(url, { Cookie: cookie, 'X-CSRF-Token': String(body.csrf) })
}
