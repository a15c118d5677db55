import { beforeAll, expect, test } from 'vitest'
import { hashPassword, isPassword } from '../../src/server/access/password.ts'
import { rateLimit } from '../../src/server/access/rateLimit.ts'
import { PERMISSIONS, type Permission, type Route } from '../../src/server/api/route.ts'
import { routes } from '../../src/server/api/routes/index.ts'
import type { Running } from '../../src/server/serve.ts'
import { callerOf, centreForTest, itemsOf, keptCentre, until, WEEK } from './support.ts'
import { CALLERS, signIn, team, type Who } from './team.ts'

let running: Running
let people: Awaited<ReturnType<typeof team>>
beforeAll(async () => {
  running = await keptCentre({ team: true })
  people = await team(running)
}, 60_000)

/** What each permission lets through. */
const LETS_IN: Record<Permission, readonly Who[]> = {
  anyone: CALLERS,
  signedIn: ['outsider', 'viewer', 'collaborator', 'owner', 'administrator', 'read key'],
  viewer: ['viewer', 'collaborator', 'owner', 'administrator', 'read key'],
  collaborator: ['collaborator', 'owner', 'administrator', 'read key'],
  owner: ['owner', 'administrator', 'read key'],
  administrator: ['administrator'],
}
/** A key for reading reads what its owner may read. */
const mayCall = ({ permission, method }: Route, who: Who) =>
  LETS_IN[permission].includes(who) && (who !== 'read key' || method === 'get' || permission === 'anyone')

test('every route lets in whom its permission names, and nobody else', async () => {
  const table: string[] = []
  const offences: string[] = []
  for (const route of routes) {
    const marks = []
    for (const who of CALLERS) {
      const isLetIn = await reaches(route, who)
      if (isLetIn !== mayCall(route, who))
        offences.push(`${route.name}: ${who} ${isLetIn ? 'is' : 'is not'} let in`)
      marks.push((isLetIn ? 'yes' : '–').padEnd(who.length))
    }
    table.push(
      `${`${route.method.toUpperCase()} ${route.path}`.padEnd(64)} ${route.permission.padEnd(13)} ${marks.join('  ')}`,
    )
  }
  process.stdout.write(
    `\n${''.padEnd(64)} ${'permission'.padEnd(13)} ${CALLERS.join('  ')}\n${table.join('\n')}\n`,
  )
  expect(offences).toEqual([])
  expect(routes.filter(({ permission }) => !PERMISSIONS.includes(permission))).toEqual([])
}, 60_000)

/** Does a call get past the gate? What it then asks for may be wrong or not there. */
async function reaches(route: Route, who: Who): Promise<boolean> {
  const call =
    route.name === 'signOut' && !['nobody', 'read key'].includes(who)
      ? await signIn(running.url, who)
      : people.call(who)
  const path = route.path
    .replace(':workspace', people.workspace)
    .replace(':token', 'x'.repeat(43))
    .replace(':file', 'report.html')
    .replace(':change', '999999')
    .replace(/:\w+/g, '00000000-0000-4000-8000-0000000000ff')
  const { status, body } = await call(route.method.toUpperCase(), path, route.body ? {} : undefined)
  return !(
    status === 401 ||
    status === 403 ||
    (status === 404 && String(body.title).includes('no such workspace'))
  )
}

test('whoever has no part in a workspace sees nothing of it, not even that it is there', async () => {
  const outsider = people.call('outsider')
  const there = await outsider('GET', `/workspaces/${people.workspace}`)
  const nowhere = await outsider('GET', '/workspaces/00000000-0000-4000-8000-0000000000ff')
  expect([there.status, there.text]).toEqual([404, nowhere.text])
  expect(itemsOf(await outsider('GET', '/workspaces'))).toEqual([])
})

test('what stands in one workspace is not reached through another', async () => {
  const owner = people.call('owner')
  const made = await owner('POST', `/workspaces/${people.workspace}/scenarios`, WEEK)
  const outsider = people.call('outsider')
  const own = String((await outsider('POST', '/workspaces', { name: 'Own' })).body.id)
  const read = await outsider('GET', `/workspaces/${own}/scenarios/${made.body.id}`)
  const solved = await outsider('POST', `/workspaces/${own}/jobs`, { scenario: made.body.id })
  const below = await outsider('POST', `/workspaces/${own}/scenarios`, { ...WEEK, parent: made.body.id })
  const said = await outsider('POST', `/workspaces/${own}/comments`, { scenario: made.body.id, text: 'mine' })
  expect([read.status, solved.status, below.status, said.status]).toEqual([404, 404, 404, 404])
})

test('a session is a cookie that no script reads and no other site sends, and changes nothing without its token', async () => {
  const call = callerOf(running.url)
  const wrong = await call('POST', '/session', { name: 'owner', password: 'wrong' })
  const unknown = await call('POST', '/session', { name: 'nobody at all', password: 'wrong' })
  expect([wrong.status, wrong.text]).toEqual([401, unknown.text])
  const { headers } = await call('POST', '/session', {
    name: 'owner',
    password: 'correct horse battery staple',
  })
  const cookie = headers.get('set-cookie')!
  expect(cookie).toMatch(/HttpOnly; SameSite=Strict; Path=\//)
  const browser = callerOf(running.url, { Cookie: cookie.split(';')[0]! })
  expect((await browser('GET', '/workspaces')).status).toBe(200)
  const changed = await browser('POST', '/workspaces', { name: 'x' })
  expect([changed.status, changed.body.title]).toEqual([
    403,
    'A change by a browser needs the header X-CSRF-Token',
  ])
  const csrf = String((await browser('GET', '/session')).body.csrf)
  expect((await browser('DELETE', '/session', undefined, { 'X-CSRF-Token': csrf })).status).toBe(204)
  expect((await browser('GET', '/workspaces')).status).toBe(401)
  // An ended session is told as such, also to who proves changes with its token.
  const late = await browser('POST', '/workspaces', { name: 'x' }, { 'X-CSRF-Token': csrf })
  expect(late.status).toBe(401)
})

test('keys are kept as hashes, told once, and open nothing once revoked; a shut account has no session left', async () => {
  const owner = people.call('owner')
  const made = await owner(
    'POST',
    '/keys',
    { name: 'robot', scopes: ['read', 'write'] },
    { 'Idempotency-Key': 'k' },
  )
  const robot = callerOf(running.url, { Authorization: `Bearer ${made.body.key}` })
  expect((await robot('POST', '/workspaces', { name: 'By robot' })).status).toBe(201)
  expect((await robot('POST', '/keys', { name: 'more', scopes: ['read'] })).status).toBe(403)
  const kept = await running.centre.database.query(
    `select row_to_json(k)::text as t from api_keys k union all select row_to_json(i)::text from idempotency i`,
  )
  expect(JSON.stringify(kept)).not.toContain(made.body.key)
  await owner('DELETE', `/keys/${made.body.id}`)
  expect((await robot('GET', '/workspaces')).status).toBe(401)

  const late = await signIn(running.url, 'viewer')
  await people.call('administrator')('PUT', `/accounts/${people.accounts.get('viewer')}`, { disabled: true })
  expect((await late('GET', '/workspaces')).status).toBe(401)
  await expect(signIn(running.url, 'viewer')).rejects.toThrow('wrong')
})

test('the first account is made once, with the token; changes and refusals stand in the audit, without secrets', async () => {
  const call = callerOf(running.url)
  const body = { token: running.centre.setupToken, name: 'second', password: 'correct horse battery staple' }
  // The tests before this one have used up what may be tried in a minute.
  const patient = await until(
    () => call('POST', '/setup', body),
    ({ status }) => status !== 429,
    60_000,
  )
  expect(patient.status).toBe(403)
  const hasty = await until(
    () => call('POST', '/setup', body),
    ({ status }) => status === 429,
    60_000,
    0,
  )
  expect(hasty.headers.get('retry-after')).toBe('5')
  const audit = await people.call('administrator')('GET', '/audit?limit=200')
  const entries = itemsOf(audit).map(({ action, status }) => `${action} ${status}`)
  expect(entries).toContain('createWorkspace 201')
  expect(entries).toContain('setUp 403')
  expect(audit.text).not.toMatch(/qzg_|correct horse/)
}, 90_000)

test('a password is kept as Argon2id with a salt of its own, and nothing else opens it', async () => {
  const kept = await hashPassword('correct horse battery staple')
  expect(kept).toMatch(/^argon2id\$19456\$2\$/)
  expect(await hashPassword('correct horse battery staple')).not.toBe(kept)
  expect(await isPassword('correct horse battery staple', kept)).toBe(true)
  expect(await isPassword('correct horse battery stapl', kept)).toBe(false)
  expect(await isPassword('', null)).toBe(false)
})

test('who calls too often waits; others do not', () => {
  let now = 0
  const check = rateLimit({ perSecond: 1, burst: 3 }, () => now)
  for (let i = 0; i < 3; i++) check('a')
  expect(() => check('a')).toThrow('Too many calls')
  check('b')
  now = 1
  check('a')
  expect(() => check('a')).toThrow('Too many calls')
})

test('a centre without accounts says so to whoever asks, until the first is made with the token', async () => {
  const { url, centre } = await centreForTest({ team: true })
  const anyone = callerOf(url)
  const isUnused = async () => (await anyone('GET', '/session')).body.isUnused
  expect(await isUnused()).toBe(true)
  const first = { token: 'guessed', name: 'first', password: 'correct horse battery staple' }
  expect((await anyone('POST', '/setup', first)).status).toBe(403)
  expect(await isUnused()).toBe(true)
  const made = await anyone('POST', '/setup', { ...first, token: centre.setupToken })
  expect([made.status, made.body.administrator]).toEqual([201, true])
  expect(await isUnused()).toBe(false)
})
