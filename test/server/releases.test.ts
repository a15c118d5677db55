import { beforeAll, expect, test, vi } from 'vitest'
import type { Running } from '../../src/server/serve.ts'
import {
  type Caller,
  callerOf,
  itemsOf,
  keptCentre,
  type Loose,
  until,
  workspaceWithScenario,
} from './support.ts'

// Solves give way to whatever else runs on the machine.
vi.setConfig({ testTimeout: 300_000 })

let running: Running
let call: Caller
beforeAll(async () => {
  running = await keptCentre({ solves: 1 })
  call = callerOf(running.url)
}, 60_000)

test('a release keeps results with all that they came from, under a name that is given once', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call)
  const jobs = `/workspaces/${workspace}/jobs`
  const { body: job } = await call('POST', jobs, { scenario })
  const done = await until(
    () => call('GET', `${jobs}/${job.id}`),
    ({ body }) => String(body.state) === 'done',
  )
  const place = `/workspaces/${workspace}/releases`
  const wish = { name: 'Plan of 2027', because: 'agreed on 1 March', results: [done.body.result] }
  const made = await call('POST', place, wish)
  expect(made.status, made.text).toBe(201)
  expect((await call('POST', place, wish)).status).toBe(409)

  const { body: read } = await call('GET', `${place}/${made.body.id}`)
  const [kept] = read.document!.results as unknown as Loose[]
  const { body: result } = await call('GET', `/workspaces/${workspace}/results/${done.body.result}`)
  expect(kept).toMatchObject({
    manifest: result.manifest,
    summary: result.summary,
    request: { base: '2030-reference' },
  })
  expect(String(kept!.base)).toContain('title:')
  expect(read.changed).toEqual([])
  expect(itemsOf(await call('GET', place)).map(({ name }) => name)).toEqual(['Plan of 2027'])
  const { database } = running.centre
  await expect(database.query('delete from releases')).rejects.toThrow('never written over')

  // Whoever gets round the database's own refusal is found out.
  const bill = `checksum = (select checksum from result_files where name = 'bill.csv')`
  const tamper = `update file_parts set content = '\\x00' where ${bill}`
  await expect(database.query(tamper)).rejects.toThrow('never written over')
  await database.script(
    `alter table file_parts disable trigger kept; ${tamper}; alter table file_parts enable trigger kept`,
  )
  const tampered = await call('GET', `${place}/${made.body.id}`)
  expect(tampered.body.changed).toEqual([`${done.body.result}, bill.csv`])
})
