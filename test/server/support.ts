import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import { openPlace } from '../../src/server/database/openPlace.ts'
import { openQueue } from '../../src/server/jobs/queue.ts'
import { type Running, type ServeOptions, serve } from '../../src/server/serve.ts'

/** A folder of its own, gone after the test. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** One centre for a whole file of tests, each with a workspace of its own; to be asked for in `beforeAll`. */
export async function keptCentre(options: Partial<ServeOptions> = {}): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-test-'))
  await fillDatabase(folder)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return serveForFile({ ...options, place: { folder } })
}

/** A centre wherever things are kept, gone after the file of tests; to be asked for in `beforeAll`. */
export async function serveForFile(
  options: Partial<ServeOptions> & Pick<ServeOptions, 'place'>,
): Promise<Running> {
  const running = await serve({ port: 0, solves: 0, ...options })
  afterAll(() => running.close())
  return running
}

/** A folder with a new database in it; making one takes seconds, so that one is made and copied. */
export async function newDatabase(): Promise<string> {
  const folder = folderForTest()
  await fillDatabase(folder)
  return folder
}

async function fillDatabase(folder: string): Promise<void> {
  const model = modelFolder()
  if (!existsSync(model)) {
    const made = mkdtempSync(join(tmpdir(), 'qazgrid-model-'))
    const database = await openPlace({ folder: made })
    await (await openQueue(database)).close()
    await database.close()
    // Whoever comes second uses what the first made.
    if (!existsSync(model)) renameSync(made, model)
    else rmSync(made, { recursive: true })
  }
  cpSync(model, folder, { recursive: true })
}

/** Named by everything that it is made from. */
function modelFolder(): string {
  const hash = createHash('sha256').update(readFileSync('package.json'))
  const sources = readdirSync('src/server/database', { recursive: true, encoding: 'utf8' })
  for (const file of sources.filter(each => each.endsWith('.ts')).sort())
    hash.update(readFileSync(join('src/server/database', file)))
  return join(tmpdir(), `qazgrid-model-${hash.digest('hex').slice(0, 16)}`)
}

/** A real centre on a real PGlite, gone after the test. */
export async function centreForTest(options: Partial<ServeOptions> = {}): Promise<Running> {
  const place = options.place ?? { folder: await newDatabase() }
  const running = await serve({ port: 0, solves: 0, ...options, place })
  onTestFinished(() => running.close())
  return running
}

/** Whatever came: a test says what it expects in it. */
export interface Loose {
  [key: string]: Loose
}

/** What came back. */
export interface Came {
  status: number
  headers: Headers
  body: Loose
  text: string
}

/** The items of a list that came. */
export const itemsOf = ({ body }: Came): Loose[] => body.items as unknown as Loose[]

/** A caller of a centre, with headers of its own. */
export const callerOf =
  (url: string, own: Record<string, string> = {}) =>
  async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Came> => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { ...own, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('content-type') ?? '')
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      body: isJson && text ? JSON.parse(text) : {},
    }
  }

/** A caller of a centre. */
export type Caller = ReturnType<typeof callerOf>

/** All items of a list, page by page. */
export async function allOf(call: Caller, list: string): Promise<Loose[]> {
  const found: Loose[] = []
  for (let after = ''; ; ) {
    const came = await call('GET', `${list}?limit=200${after}`)
    found.push(...itemsOf(came))
    if (came.body.next === null) return found
    after = `&after=${came.body.next}`
  }
}

/** The same caller, who waits where he called too often: what is refused for haste tells nothing else. */
export const patient =
  (call: Caller): Caller =>
  async (...asked) => {
    for (;;) {
      const came = await call(...asked)
      if (came.status !== 429) return came
      await new Promise(resolve => setTimeout(resolve, 500))
    }
  }

/** A week of the reference year: solved in a second. */
export const WEEK = {
  base: '2030-reference',
  title: 'A week of winter',
  because: 'for a test',
  content: { horizon: { from: '01-10', hours: 48 } },
}

/** A workspace with a scenario in it. */
export async function workspaceWithScenario(call: Caller, scenario: object = WEEK) {
  const workspace = String((await call('POST', '/workspaces', { name: 'Team' })).body.id)
  const made = await call('POST', `/workspaces/${workspace}/scenarios`, scenario)
  if (made.status !== 201) throw new Error(made.text)
  return { workspace, scenario: String(made.body.id), etag: made.headers.get('etag')! }
}

/** Asks until something holds. */
export async function until<Value>(
  ask: () => Promise<Value>,
  holds: (value: Value) => boolean,
  ms = 240_000,
  everyMs = 100,
) {
  const end = performance.now() + ms
  for (;;) {
    const value = await ask()
    if (holds(value)) return value
    if (performance.now() > end) throw new Error(`Waited in vain: ${JSON.stringify(value)}`)
    await new Promise(resolve => setTimeout(resolve, everyMs))
  }
}
