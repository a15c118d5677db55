import { beforeAll, expect, test } from 'vitest'
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

test('a scenario is written down, changed by who has seen it, refused to who has not, and taken back', async () => {
  const { workspace, scenario, etag } = await workspaceWithScenario(call)
  const place = `/workspaces/${workspace}/scenarios/${scenario}`
  expect(etag).toBe('"1"')

  const wish = { title: 'Longer', because: 'a week is more telling', content: { horizon: { hours: 168 } } }
  expect((await call('PUT', place, wish)).status).toBe(428)
  const changed = await call('PUT', place, wish, { 'If-Match': etag })
  expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
  const late = await call('PUT', place, { ...wish, title: 'Mine' }, { 'If-Match': etag })
  expect([late.status, late.body.code]).toEqual([412, 'CHANGED_MEANWHILE'])

  const [newest, first] = itemsOf(await call('GET', `/workspaces/${workspace}/changes?scenario=${scenario}`))
  expect([newest!.action, newest!.before!.title, newest!.after!.title]).toEqual([
    'changed',
    WEEK.title,
    'Longer',
  ])
  const changes = `/workspaces/${workspace}/changes`
  const overtaken = await call('POST', `${changes}/${first!.id}/undo`, { because: 'no' })
  expect([overtaken.status, overtaken.body.code]).toEqual([409, 'CONFLICT'])
  const undone = await call('POST', `${changes}/${newest!.id}/undo`, { because: 'it was enough' })
  expect([undone.body.title, undone.body.version]).toEqual([WEEK.title, 3])
  const restored = await call('POST', `${changes}/${newest!.id}/restore`, { because: 'it was not' })
  expect([restored.body.title, restored.body.version]).toEqual(['Longer', 4])

  await call('DELETE', `${place}?because=over`, undefined, { 'If-Match': '*' })
  expect(itemsOf(await call('GET', `/workspaces/${workspace}/scenarios`))).toEqual([])
  const [removal] = itemsOf(await call('GET', changes))
  const back = await call('POST', `${changes}/${removal!.id}/undo`, { because: 'not over' })
  expect(back.body).toMatchObject({ removed: false, title: 'Longer', version: 6 })
})

test('what anybody changed can neither be changed nor removed, not even in the database', async () => {
  await workspaceWithScenario(call)
  const { database } = running.centre
  await expect(database.query(`update change_log set because = 'nothing'`)).rejects.toThrow(
    'never written over',
  )
  await expect(database.query('delete from change_log')).rejects.toThrow('never written over')
})

test('a variant takes the changes of its parent along, and all that is wrong is told with addresses', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call)
  const scenarios = `/workspaces/${workspace}/scenarios`
  const text = { title: 'Variant', because: 'why not', parent: scenario }
  const variant = await call('POST', scenarios, { ...text, content: { horizon: { from: '06-10' } } })
  expect(variant.body).toMatchObject({ parent: scenario, base: '2030-reference' })

  const wrong = { horizon: { hours: 9000 }, year: 'soon', polices: {}, data: '../elsewhere' }
  const refused = await call('POST', scenarios, { ...text, content: wrong })
  expect(refused.status).toBe(422)
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect((refused.body.problems as unknown as { where: string }[]).map(({ where }) => where)).toEqual(
    expect.arrayContaining([
      'scenario “Variant”, horizon.hours',
      'scenario “Variant”, year',
      'scenario “Variant”, polices',
      'scenario “Variant”, data',
    ]),
  )
})

test('a scenario begins with one of the program, never with a path', async () => {
  const { workspace } = await workspaceWithScenario(call)
  for (const base of ['../../etc/passwd', '/etc/passwd', '2030-reference.yaml', 'scenarios/base.yaml']) {
    const { status, body } = await call('POST', `/workspaces/${workspace}/scenarios`, { ...WEEK, base })
    expect([status, (body.problems as unknown as { where: string }[])[0]!.where]).toEqual([422, 'base'])
  }
})
