import { readFileSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import type { PlannerError } from '../../src/errors.ts'
import { openApi } from '../../src/server/api/openapi.ts'
import { routes } from '../../src/server/api/routes/index.ts'
import { client } from '../../src/server/client/client.ts'
import { operationsText } from '../../src/server/client/generate.ts'
import { OPERATIONS } from '../../src/server/client/operations.ts'
import { typeOf } from '../../src/server/client/typeOf.ts'
import { centreForTest, WEEK } from './support.ts'

test('the client that is committed is the one that the schemas give', () => {
  // As the formatter leaves it, but for spaces and marks.
  const words = (each: string) => each.replace(/[^\w:?[\]/]/g, '')
  const text = operationsText(openApi(routes, '0'))
  const committed = readFileSync('src/server/client/operations.ts', 'utf8')
  expect(Object.keys(OPERATIONS)).toEqual(routes.map(({ name }) => name))
  expect(words(committed) === words(text), 'npm run client').toBe(true)
})

test('a schema becomes the type that it describes', () => {
  const fields = {
    a: { type: 'integer' },
    b: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
  }
  expect(typeOf({ type: 'object', properties: fields, required: ['a'] })).toBe(
    '{ a: number; b?: (string | null)[] }',
  )
  expect(typeOf({ enum: ['x', 'y'] })).toBe('"x" | "y"')
})

test('the client asks a running centre, with types for what it sends and what comes', async () => {
  const call = client((await centreForTest()).url)
  const { body: workspace } = await call('createWorkspace', { body: { name: 'Typed' } })
  expectTypeOf(workspace.version).toEqualTypeOf<number>()
  const params = { workspace: workspace.id }
  const made = await call('createScenario', { params, body: WEEK })
  const place = { workspace: workspace.id, scenario: made.body.id }
  const text = { title: 'Other', because: 'to see', content: {} }
  const changed = await call('changeScenario', {
    params: place,
    body: text,
    headers: { 'If-Match': made.etag! },
  })
  expect(changed.body.version).toBe(2)
  const list = await call('listScenarios', { params, query: { limit: 1 } })
  expect(list.body.items.map(({ title }) => title)).toEqual(['Other'])
  // @ts-expect-error a workspace has a name
  const nameless = call('createWorkspace', { body: {} })
  const refusal = (await nameless.catch(error => error)) as PlannerError
  expect([refusal.code, refusal.problems[0]!.where]).toEqual(['INPUT_INVALID', 'body.name'])
})
