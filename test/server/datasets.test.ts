import { readFileSync } from 'node:fs'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Running } from '../../src/server/serve.ts'
import {
  type Caller,
  callerOf,
  itemsOf,
  keptCentre,
  type Loose,
  until,
  WEEK,
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

const FUELS = readFileSync('data/kz/fuels.csv', 'utf8')
const about = {
  name: 'Prices of our own',
  because: 'a contract of 2027',
  source: 'Ministry, 2026',
  grade: 'gold',
}
const fuels = (csv = FUELS) => ({
  name: about.name,
  because: about.because,
  tables: [{ name: 'fuels', csv, source: about.source, grade: about.grade }],
})
/** Coal at another price, in USD for a MWh of heat. */
const coalAt = (price: number) => FUELS.replace(/^coal,coal,[\d.]+/m, `coal,coal,${price}`)

test('tables are kept as versions of a dataset with checksum, source and grade, and come back as they were', async () => {
  const { workspace } = await workspaceWithScenario(call)
  const place = `/workspaces/${workspace}/datasets`
  const first = await call('POST', place, fuels())
  expect([first.status, first.body.version], first.text).toEqual([201, 1])
  const trade = {
    ...fuels().tables[0]!,
    name: 'exchange',
    csv: readFileSync('data/exchange.csv', 'utf8'),
    grade: 'silver',
  }
  const second = await call('POST', place, { ...fuels(), tables: [trade] })
  // What is not sent again stays.
  expect(second.body.version).toBe(2)
  const tables = second.body.tables as unknown as Loose[]
  expect(tables.map(({ name, grade }) => [name, grade])).toEqual([
    ['exchange', 'silver'],
    ['fuels', 'gold'],
  ])
  expect(tables[1]!.checksum).toEqual((first.body.tables as unknown as Loose[])[0]!.checksum)
  const back = await call('GET', `${place}/${second.body.id}/tables/fuels`)
  expect(back.text).toBe(FUELS)
  expect(itemsOf(await call('GET', place)).map(({ version }) => version)).toEqual([2, 1])
  await expect(running.centre.database.query(`update dataset_tables set grade = 'gold'`)).rejects.toThrow(
    'never',
  )
})

test('a scenario is solved with the tables of its dataset, a variant with those of its parent, and told so', async () => {
  const { workspace } = await workspaceWithScenario(call)
  const dear = await call('POST', `/workspaces/${workspace}/datasets`, fuels(coalAt(2.4)))
  const scenarios = `/workspaces/${workspace}/scenarios`
  const { body: parent } = await call('POST', scenarios, { ...WEEK, dataset: dear.body.id })
  const { body: plain } = await call('POST', scenarios, WEEK)
  const { base: _, ...text } = WEEK
  const { body: child } = await call('POST', scenarios, { ...text, content: {}, parent: parent.id })
  const jobs = `/workspaces/${workspace}/jobs`
  const ask = async (scenario: unknown) => (await call('POST', jobs, { scenario })).body.id
  const results: Loose[] = []
  for (const id of [await ask(child.id), await ask(plain.id)]) {
    const ended = await until(
      () => call('GET', `${jobs}/${id}`),
      ({ body }) => !/queued|running/.test(String(body.state)),
    )
    expect(ended.body.state, ended.text).toBe('done')
    results.push((await call('GET', `/workspaces/${workspace}/results/${ended.body.result}`)).body)
  }
  const [inherited, program] = results
  expect(Number(inherited!.summary!.objective)).toBeGreaterThan(1.2 * Number(program!.summary!.objective))
  const told = results.map(({ manifest }) => (manifest!.request as Loose).dataset)
  expect(told).toEqual([
    { id: dear.body.id, name: about.name, version: 1, checksum: dear.body.checksum },
    undefined,
  ])
  expect(inherited!.manifest!.inputs).not.toBe(program!.manifest!.inputs)
})

test('what the tables hold is refused with cells where it would run, overflow or reach into the language', async () => {
  const { workspace } = await workspaceWithScenario(call)
  const place = `/workspaces/${workspace}/datasets`
  const refusal = async (csv: string, name = 'fuels') => {
    const body = { ...fuels(), tables: [{ ...fuels().tables[0]!, name, csv }] }
    const { status, body: said } = await call('POST', place, body)
    return [status, ...(said.problems as unknown as Loose[]).map(({ where, what }) => `${where}: ${what}`)]
  }
  expect(await refusal('name,price\n=cmd|calc!A0,1\n')).toEqual([
    422,
    'fuels.csv, row 2, name: “=cmd|calc!A0” begins like a formula of a spreadsheet.',
  ])
  expect(await refusal('name,price\n+SUM(A1),-inf\n@x,-1.5\n')).toHaveLength(3)
  expect(await refusal('name,price\ncoal,1e999\ngas,NaN\n')).toEqual([
    422,
    'fuels.csv, row 2, price: 1e999 is no number that can be worked with.',
    'fuels.csv, row 3, price: NaN is no number that can be worked with.',
  ])
  expect((await refusal('name,__proto__\ncoal,1\n'))[1]).toContain('is no name that can be used')
  expect((await refusal('name,price\ncoal,1\ncoal,2\n'))[1]).toContain('stands twice')
  expect((await refusal('snapshot,a\n2030-01-01 00:00,1\n', 'loads-p_set'))[1]).toContain(
    'not one for each of 8760',
  )
  expect((await refusal('name\nx\n', '../../etc/passwd'))[0]).toBe(422)
  expect((await refusal('name\nx\n', 'fules'))[1]).toContain('The program has no table “fules”')
  const wide = `name,${Array.from({ length: 2000 }, (_, i) => `c${i}`).join(',')}\n`
  expect((await refusal(wide))[1]).toContain('2001 columns')
  expect(itemsOf(await call('GET', place))).toEqual([])
})

test('the tables of the program are told with checksum and sources, and a grade that follows from their guesses', async () => {
  const items = itemsOf(await call('GET', '/program-tables'))
  const named = new Map(items.map(each => [String(each.name), each]))
  expect(named.get('loads-p_set')).toMatchObject({
    rowCount: 8760,
    source: expect.stringContaining('gegis-demand'),
  })
  for (const { guessedPu, grade, source, checksum, rowCount } of items) {
    if (Number(rowCount) > 0) expect(String(source)).not.toBe('')
    expect(String(checksum)).toMatch(/^[0-9a-f]{64}$/)
    if (String(grade) === 'gold')
      expect([guessedPu, String(source).includes('assumption-')]).toEqual([0, false])
  }
  expect(new Set(items.map(({ grade }) => String(grade)))).toEqual(new Set(['gold', 'silver', 'bronze']))
})

test('a sweep takes every point with each of several datasets, as years of weather, and tells which is which', async () => {
  const { workspace, scenario } = await workspaceWithScenario(call)
  const kept = []
  for (const price of [1, 2, 3])
    kept.push(await call('POST', `/workspaces/${workspace}/datasets`, fuels(coalAt(price))))
  const datasets = kept.map(({ body }) => body.id)
  const plan = {
    method: 'list',
    points: [{ 'money.lostLoadPerMwh': 3000 }, { 'money.lostLoadPerMwh': 4000 }],
  }
  const sweeps = `/workspaces/${workspace}/sweeps`
  const made = await call('POST', sweeps, { scenario, title: 'Years', plan, datasets })
  expect(made.status, made.text).toBe(202)
  await call('POST', `${sweeps}/${made.body.id}/cancel`)
  const points = itemsOf(await call('GET', `${sweeps}/${made.body.id}/points`)).map(({ point }) => point!)
  expect(points.map(point => `${point.dataset}, ${point['money.lostLoadPerMwh']}`).sort()).toEqual(
    [1, 2, 3].flatMap(version => [3000, 4000].map(cost => `${about.name} ${version}, ${cost}`)),
  )
  const jobs = itemsOf(await call('GET', `/workspaces/${workspace}/jobs?sweep=${made.body.id}`))
  // Other tables are other inputs: none waits for another.
  expect(jobs.map(({ follows }) => follows)).toEqual(Array(6).fill(null))
})
