import { randomFrom } from '../../src/forecast/random.ts'
import { routes } from '../../src/server/api/routes/index.ts'
import { type Caller, workspaceWithScenario } from './support.ts'

/** Values that parsers have tripped over. */
const NASTY: readonly unknown[] = [
  null, true, 0, -0, -1, 1e308, 9007199254740992, '', ' ', '0', '1e999', 'NaN', '-inf', '\u0000', '\ud800', '𝕫'.repeat(50),
  '../../etc/passwd', "'; drop table jobs; --", '=cmd|calc!A0', '{{7*7}}', '<script>', '%00', 'a'.repeat(5000), [], {}, [[]], [null],
  { toString: 1 }, { length: -1 }, { $ne: null }, '00000000-0000-4000-8000-0000000000ff', '2030-02-30', 'constructor',
] // biome-ignore format: a list of oddities
/** Texts that are no JSON, or JSON that no honest caller sends. */
const RAW = [
  '{',
  '[1,',
  '{"a":1e999}',
  '{"__proto__":{"x":1}}',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
  '\u0000',
  'null',
  '"',
  'NaN',
]

/**
 * Sends nonsense to every route, the same for the same seed.
 *
 * @returns answers that say the fault is ours
 */
export async function fuzz(call: Caller, seed: number, calls: number): Promise<string[]> {
  const random = randomFrom(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[random.below(items.length)]!
  const { workspace, scenario } = await workspaceWithScenario(call)
  const words = [
    'scenario',
    'title',
    'because',
    'content',
    'plan',
    'tables',
    'csv',
    'source',
    'grade',
    'datasets',
    'results',
    'method',
    'variables',
    'path',
    'values',
    'points',
    'text',
    'name',
    'base',
    'parent',
    'yaml',
    'solver',
    'seed',
    'horizon',
    'set',
    'hours',
    'generators',
    'policies',
    'planning',
    'year',
  ]
  const nonsense = (depth: number): unknown => {
    if (depth === 0 || random.next() < 0.4)
      return pick([...NASTY, scenario, '2030-reference', 'grid', 'list', 'sobol'])
    if (random.next() < 0.2) return [nonsense(depth - 1), nonsense(depth - 1)]
    return Object.fromEntries(
      Array.from({ length: 1 + random.below(4) }, () => [pick(words), nonsense(depth - 1)]),
    )
  }
  const csv = () =>
    Array.from({ length: 1 + random.below(4) }, () =>
      Array.from({ length: 1 + random.below(4) }, () =>
        textOf(pick([...NASTY, 'name', 'snapshot', '"', '"""'])),
      ).join(pick([',', ',', ';', '\t'])),
    ).join(pick(['\n', '\r\n', '\r', '\n\n']))
  const complete = () => ({
    title: 'x',
    because: 'y',
    base: '2030-reference',
    content: nonsense(4),
    scenario,
    plan: nonsense(3),
    name: 'x',
    tables: [{ name: pick(['fuels', 'loads-p_set', 'x']), csv: csv(), source: 'x', grade: 'gold' }],
    results: [nonsense(1)],
  })
  const faults: string[] = []
  for (let i = 0; i < calls; i++) {
    const route = pick(routes.filter(({ name }) => name !== 'backUp' && name !== 'createJob'))
    const path = route.path.replace(/:(\w+)/g, (_, name) =>
      name === 'workspace'
        ? workspace
        : random.next() < 0.5 && name === 'scenario'
          ? scenario
          : inAddress(pick(NASTY)),
    )
    const query =
      random.next() < 0.4
        ? `?${pick(['limit', 'after', 'columns', 'because', 'sweep', 'from'])}=${inAddress(pick(NASTY))}`
        : ''
    const isChange = route.method !== 'get'
    const body = isChange
      ? random.next() < 0.2
        ? pick(RAW)
        : random.next() < 0.5
          ? complete()
          : nonsense(4)
      : undefined
    const headers = pick<Record<string, string>>([
      {},
      { 'If-Match': '*' },
      { 'If-Match': '"x"' },
      { 'Idempotency-Key': 'a' },
      { 'Last-Event-ID': 'x' },
    ])
    const came = await call(route.method.toUpperCase(), `${path}${query}`, body, headers)
    if (came.status >= 500)
      faults.push(`${route.name} ${path}${query} ${JSON.stringify(body)} → ${came.status}`)
  }
  return faults
}

const inAddress = (value: unknown) =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed().slice(0, 500))

const textOf = (value: unknown) => (typeof value === 'string' ? value : String(JSON.stringify(value)))
