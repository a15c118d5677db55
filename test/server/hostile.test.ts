import { beforeAll, expect, test } from 'vitest'
import type { PlannerError } from '../../src/errors.ts'
import { readPlainYaml } from '../../src/files/yaml.ts'
import { readBody } from '../../src/server/api/readBody.ts'
import { fuzz } from './fuzz.ts'
import { type Caller, callerOf, itemsOf, keptCentre, WEEK } from './support.ts'

let call: Caller
let workspace: string
beforeAll(async () => {
  call = callerOf((await keptCentre()).url)
  workspace = String((await call('POST', '/workspaces', { name: 'Hostile' })).body.id)
}, 60_000)

/** What is wrong, as it is told. */
function problemsIn(deed: () => unknown): string[] {
  try {
    deed()
  } catch (error) {
    return (error as PlannerError).problems.map(({ where, what }) => `${where}: ${what}`)
  }
  return []
}

test('keys that reach into the language are refused with their place, and nothing is polluted', async () => {
  expect(problemsIn(() => readBody('{"a":{"__proto__":{"polluted":1}}}'))).toEqual([
    'body.a: The key “__proto__” is not allowed.',
  ])
  const path = `/workspaces/${workspace}/scenarios`
  const text = JSON.stringify(WEEK).replace('"horizon"', '"__proto__"')
  expect((await call('POST', path, text)).status).toBe(422)
  const { status } = await call('POST', path, {
    ...WEEK,
    content: undefined,
    yaml: '__proto__: {polluted: 1}\n',
  })
  expect(status).toBe(422)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('numbers that overflow and numbers that are none are refused, as numbers and as the text of a cell', () => {
  expect(problemsIn(() => readBody('{"a":[1e999, "1e999", "NaN", -1e999]}'))).toEqual([
    'body.a.0: Infinity is no number that can be worked with.',
    'body.a.1: 1e999 is no number that can be worked with.',
    'body.a.2: NaN is no number that can be worked with.',
    'body.a.3: -Infinity is no number that can be worked with.',
  ])
  // PyPSA's word for no limit is no mistake.
  expect(readBody('{"p_nom_max":"inf","a":1e300}')).toEqual({ p_nom_max: 'inf', a: 1e300 })
})

test('what is nested or repeated beyond all use is refused quickly', () => {
  expect(problemsIn(() => readBody(`${'['.repeat(900)}${']'.repeat(900)}`))[0]).toContain(
    'nested deeper than 24',
  )
  expect(problemsIn(() => readBody(`[${'0,'.repeat(150_000)}0]`))).toEqual([
    'body: It holds more than 100000 values.',
  ])
})

test('YAML in which a line becomes a billion is refused with the lines of its aliases', async () => {
  const laughs = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n`
  expect(problemsIn(() => readPlainYaml('yaml', laughs)).slice(0, 2)).toEqual([
    'yaml, line 2: “*a” repeats another part.',
    'yaml, line 2: “*a” repeats another part.',
  ])
  const yaml = 'title: ignored\nhorizon:\n  hours: 24\n'
  const { content: _, ...text } = WEEK
  const path = `/workspaces/${workspace}/scenarios`
  expect((await call('POST', path, { ...text, yaml })).body.content).toEqual({ horizon: { hours: 24 } })
  expect((await call('POST', path, { ...text, yaml: laughs })).status).toBe(422)
  expect((await call('POST', path, { ...text, yaml: 'horizon: {hours: .nan}' })).status).toBe(422)
})

test('a file of a result is asked for by name, never by a path', async () => {
  const place = `/workspaces/${workspace}/results/00000000-0000-4000-8000-0000000000ff/files`
  for (const file of ['..%2f..%2fetc%2fpasswd', '%2fetc%2fpasswd', 'report.html%00', '..'])
    expect((await call('GET', `${place}/${file}`)).status, file).toBeOneOf([404, 422])
})

test('a name that a spreadsheet would compute is refused before it reaches a table of a result', async () => {
  const path = `/workspaces/${workspace}/scenarios`
  const wish = (content: object) => call('POST', path, { ...WEEK, content: { ...WEEK.content, ...content } })
  const added = await wish({ add: { generators: { '=HYPERLINK(1)': { bus: '@north', p_nom: -1 } } } })
  expect(added.status).toBe(422)
  const told = (added.body.problems as unknown as { what: string }[]).filter(({ what }) =>
    what.includes('formula'),
  )
  expect(told.map(({ what }) => what.slice(0, 16))).toEqual(['“=HYPERLINK(1)” ', '“@north” begins '])
  expect((await wish({ because: '= words of people' })).body.problems?.toString() ?? '').not.toContain(
    'formula',
  )
})

test('nonsense sent to every route is refused, and never our fault', async () => {
  expect(await fuzz(call, 1, 400)).toEqual([])
  expect(itemsOf(await call('GET', '/workspaces')).length).toBeGreaterThan(0)
})
