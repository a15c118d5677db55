import { request } from 'node:http'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import type { OpenApi } from '../../src/server/api/openapi.ts'
import { routes } from '../../src/server/api/routes/index.ts'
import type { Running } from '../../src/server/serve.ts'
import { type Caller, callerOf, itemsOf, keptCentre, WEEK, workspaceWithScenario } from './support.ts'

let running: Running
let url: string
let call: Caller
beforeAll(async () => {
  running = await keptCentre()
  url = running.url
  call = callerOf(url)
}, 60_000)

test('the interface is described by the schemas that check it, and the page about it asks for nothing else', async () => {
  const described = (await (await fetch(`${url}/api/openapi.json`)).json()) as OpenApi
  expect(described.openapi).toBe('3.1.0')
  const operations = Object.values(described.paths).flatMap(methods => Object.values(methods))
  expect(operations.map(({ operationId }) => operationId).sort()).toEqual(
    routes.map(({ name }) => name).sort(),
  )
  expect(
    described.paths['/workspaces/{workspace}/jobs']!.post!.requestBody!.content['application/json']!.schema,
  ).toMatchObject({ properties: { solver: { enum: ['auto', 'timeStructured', 'highs'] } } })
  const page = await fetch(`${url}/api/docs`)
  const html = await page.text()
  for (const { summary } of routes) expect(html).toContain(summary)
  expect(html).not.toMatch(/<script|<link|<img|src=|https?:/)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a list comes in pages that leave nothing out and tell nothing twice', async () => {
  const { workspace } = await workspaceWithScenario(call)
  const scenarios = `/workspaces/${workspace}/scenarios`
  for (let i = 0; i < 6; i++) await call('POST', scenarios, { ...WEEK, title: `${i}` })
  const titles: string[] = []
  for (let after = ''; ; ) {
    const came = await call('GET', `${scenarios}?limit=3${after}`)
    titles.push(...itemsOf(came).map(({ title }) => String(title)))
    if (came.body.next === null) break
    after = `&after=${came.body.next}`
  }
  expect(titles.sort()).toEqual(['0', '1', '2', '3', '4', '5', WEEK.title])
})

test('a call that is repeated with its key is done once, also when both come at once', async () => {
  const { workspace } = await workspaceWithScenario(call)
  const scenarios = `/workspaces/${workspace}/scenarios`
  const headers = { 'Idempotency-Key': 'mine' }
  const ask = () => call('POST', scenarios, { ...WEEK, title: 'Once' }, headers)
  const answers = await Promise.all([ask(), ask(), ask()])
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(answers.filter(each => each.headers.get('idempotency-replayed')).length).toBe(2)
  expect(itemsOf(await call('GET', scenarios)).length).toBe(2)
  const other = await call('POST', scenarios, { ...WEEK, title: 'Other' }, headers)
  expect([other.status, other.body.code]).toEqual([409, 'CONFLICT'])
})

test('a key is forgotten after a day, and then stands for another call', async () => {
  const { workspace } = await workspaceWithScenario(call)
  const scenarios = `/workspaces/${workspace}/scenarios`
  const ask = (title: string, key: string) =>
    call('POST', scenarios, { ...WEEK, title }, { 'Idempotency-Key': key })
  await ask('Monday', 'old')
  const { database } = running.centre
  await database.query(`update idempotency set created_at = now() - interval '23 hours' where key = 'old'`)
  expect((await ask('Tuesday', 'old')).status).toBe(409)
  await database.query(`update idempotency set created_at = now() - interval '25 hours' where key = 'old'`)
  expect((await ask('Tuesday', 'old')).body.title).toBe('Tuesday')
  await database.query(`update idempotency set created_at = now() - interval '25 hours' where key = 'old'`)
  await ask('Wednesday', 'new')
  const kept = await database.query(`select key from idempotency where key in ('old', 'new')`)
  expect(kept).toEqual([{ key: 'new' }])
})

test('what has not changed is not sent again, and what is long is packed', async () => {
  const { workspace } = await workspaceWithScenario(call)
  const place = `/workspaces/${workspace}/changes`
  const tag = (await call('GET', place)).headers.get('etag')!
  expect((await call('GET', place, undefined, { 'If-None-Match': tag })).status).toBe(304)
  const packed = await raw(`${url}/api/openapi.json`, { 'Accept-Encoding': 'gzip' })
  expect(packed.encoding).toBe('gzip')
  expect(JSON.parse(gunzipSync(packed.content).toString()).openapi).toBe('3.1.0')
  expect((await raw(`${url}/api/openapi.json`, { 'Accept-Encoding': 'gzip, br' })).encoding).toBe('br')
})

test('a body that unpacks to more than may be sent is refused while it unpacks', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000, ' '))
  expect(bomb.length).toBeLessThan(100_000)
  const answer = await fetch(`${url}/api/v1/workspaces`, {
    method: 'POST',
    headers: { 'Content-Encoding': 'gzip' },
    body: bomb,
  })
  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ code: 'TOO_LARGE' })
})

test('requests under another name, and changes asked for by pages of other origins, are refused', async () => {
  expect((await raw(`${url}/api/v1/health`, { Host: 'evil.example' })).status).toBe(403)
  expect((await call('POST', '/workspaces', { name: 'x' }, { Origin: 'http://evil.example' })).status).toBe(
    403,
  )
  expect((await call('POST', '/workspaces', { name: 'x' }, { Origin: url })).status).toBe(201)
  expect(
    (await call('GET', '/health', undefined, { Origin: 'http://evil.example' })).headers.get(
      'access-control-allow-origin',
    ),
  ).toBeNull()
})

function raw(url: string, headers: Record<string, string>) {
  return new Promise<{ status: number; encoding: string | undefined; content: Buffer }>((resolve, reject) => {
    request(url, { headers }, response => {
      const parts: Buffer[] = []
      response.on('data', part => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          encoding: response.headers['content-encoding'],
          content: Buffer.concat(parts),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

test('without a built page the address that is printed leads to the description of the interface', async () => {
  const answer = await fetch(url, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/api/docs'])
})
