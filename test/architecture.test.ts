import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { components } from '../src/components/index.ts'
import { policies } from '../src/policies/index.ts'

const ROOT = resolve('src')

/** Which rings each folder may import. */
const MAY_USE: Record<string, readonly string[]> = {
  lp: [],
  finance: [],
  weather: [],
  forecast: [],
  network: ['lp'],
  components: ['network', 'lp', 'finance'],
  policies: ['network', 'lp'],
  study: ['components', 'policies', 'network', 'lp', 'finance', 'forecast', 'weather'],
  report: ['study', 'network'],
  exchange: ['study', 'components', 'network', 'lp'],
  files: ['exchange', 'report', 'study', 'network', 'weather', 'forecast'],
  server: ['files', 'report', 'study', 'network', 'lp', 'forecast'],
  cli: ['server', 'files', 'exchange', 'report', 'study', 'network', 'lp', 'weather', 'forecast', 'web'],
  web: ['report', 'study', 'network', 'forecast', 'lp'],
  '': ['components', 'policies', 'study', 'network', 'lp'],
}
/** What belongs to all. */
const COMMON = ['units.ts', 'errors.ts', 'languages.ts']
const DOORS = ['files', 'web', 'server', 'cli']
/** The solver's thread is the one door inside. */
const THREAD = [
  'lp/openSolver.ts',
  'lp/solverThread.ts',
  'lp/timeStructured/compileKernel.ts',
  'lp/timeStructured/halfThread.ts',
  'lp/timeStructured/startHalfThread.ts',
]
/** Written by programs. */
const GENERATED = ['server/client/operations.ts', 'lp/timeStructured/kernelBytes.ts']
const ONE_FILE: Record<string, string> = {
  highs: 'lp/highs.ts',
  'fastest-levenshtein': 'network/suggest.ts',
  echarts: 'report/formats/svg.ts',
  'h5wasm/node': 'files/pypsa/netcdf.ts',
  exceljs: 'files/excel.ts',
  'react-dom/client': 'web/main.tsx',
  express: 'server/api/app.ts',
  helmet: 'server/api/app.ts',
  pg: 'server/database/postgres.ts',
  '@electric-sql/pglite': 'server/database/embedded.ts',
  'pg-boss': 'server/jobs/queue.ts',
  '@tensorflow/tfjs-core': 'forecast/tensor.ts',
  '@tensorflow/tfjs-backend-wasm': 'forecast/tensor.ts',
}
/** Components may share pieces of formulation. */
const SHARED_PIECES = [
  'branch',
  'commitment',
  'conversion',
  'costCurve',
  'given',
  'levelBefore',
  'ramp',
  'sizing',
  'tighten',
  'waterUse',
].map(piece => `components/${piece}.ts`)

const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.includes('/assembly/'))
  .sort()
const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0]! : '')
const codeOf = (file: string) =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
const specifiersOf = (file: string) =>
  [...codeOf(file).matchAll(/(?:from|import)\s+['"]([^'"]+)['"]/g)].map(match => match[1]!)
const importsOf = (file: string) =>
  specifiersOf(file)
    .filter(path => path.startsWith('.') && !path.endsWith('.json'))
    .map(path => relative(ROOT, normalize(join(ROOT, dirname(file), path))))

test('imports point inward', () => {
  const offences = sources.flatMap(file =>
    importsOf(file)
      .filter(to => !COMMON.includes(to) && folderOf(to) !== folderOf(file))
      .filter(to => !MAY_USE[folderOf(file)]!.includes(folderOf(to)))
      .map(to => `${file} → ${to}`),
  )
  expect(offences).toEqual([])
})

/** Of the page, the command line takes what makes its files, and nothing that is drawn. */
test('the command line knows of the page only its cases, its ground and the names of its files', () => {
  const allowed = /^web\/(worker\/(caseOf|groundOf)|data\/(case|ground|pack)|forecast\/models|messages)\.ts$/
  const offences = sources
    .filter(file => folderOf(file) === 'cli')
    .flatMap(file => importsOf(file).filter(to => folderOf(to) === 'web' && !allowed.test(to)))
  expect(offences).toEqual([])
})

/** What a page may take from the model beside types: how the Earth is laid flat, how sentences are recognised. */
const PAGE_MAY_USE = ['report/formats/map.ts', 'report/words/recognise.ts', 'languages.ts', 'study/unitIn.ts']
/** Words that page and reports have in common. */
const SHARED_WORDS =
  /^report\/words\/(en|ru|kk|zh)\/(answers|items|modelCards|notes|partners|parts|references|rules|scenarios|stages)\.ts$/

test('a page knows only types of the model; its worker has the model, and nothing of Node', () => {
  const page = sources.filter(file => file.startsWith('web/') && !file.startsWith('web/worker/'))
  const offences = page.flatMap(file =>
    valueImportsOf(file).filter(
      to => folderOf(to) !== 'web' && !PAGE_MAY_USE.includes(to) && !SHARED_WORDS.test(to),
    ),
  )
  expect(offences).toEqual([])
  const reached = new Set(['web/worker/main.ts'])
  for (const file of reached) for (const to of valueImportsOf(file)) reached.add(to)
  expect(reached.size).toBeGreaterThan(50)
  expect(reached).toContain('lp/timeStructured/iterate.ts')
  expect([...reached].filter(file => /'node:/.test(codeOf(file)))).toEqual([])
})

test('components do not know one another, nor do policies', () => {
  const lone = sources.filter(
    file => ['components', 'policies'].includes(folderOf(file)) && !file.endsWith('index.ts'),
  )
  const offences = lone.flatMap(file =>
    importsOf(file)
      .filter(
        to => folderOf(to) === folderOf(file) && !SHARED_PIECES.includes(to) && to !== 'policies/policy.ts',
      )
      .map(to => `${file} → ${to}`),
  )
  expect(offences).toEqual([])
})

test('no import runs in a circle', () => {
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    state.set(file, 'open')
    for (const to of valueImportsOf(file)) visit(to, [...path, file])
    state.set(file, 'done')
  }
  for (const file of sources) visit(file, [])
  expect(circles).toEqual([])
})

/** Imports of values; types may point both ways. */
function valueImportsOf(file: string): string[] {
  return [...codeOf(file).matchAll(/import\s+(type\s+)?([^'"]*?)\s*from\s+['"](\.[^'"]+)['"]/g)]
    .filter(([, type, names]) => !type && !onlyTypes(names!))
    .filter(([, , , path]) => !path!.endsWith('.json'))
    .map(([, , , path]) => relative(ROOT, normalize(join(ROOT, dirname(file), path!))))
}

function onlyTypes(names: string): boolean {
  return names
    .replace(/[{}]/g, '')
    .split(',')
    .every(name => name.trim() === '' || name.trim().startsWith('type '))
}

test('each foreign library has one file', () => {
  for (const [library, home] of Object.entries(ONE_FILE)) {
    expect(
      sources.filter(file => specifiersOf(file).includes(library)),
      library,
    ).toEqual([home])
  }
})

test('the world stays at the doors', () => {
  const worldly =
    /from 'node:|(?<!['`])\bprocess\.(?!ts)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bperformance\.now\(/
  const offences = sources.filter(
    file => !DOORS.includes(folderOf(file)) && !THREAD.includes(file) && worldly.test(codeOf(file)),
  )
  expect(offences).toEqual([])
})

test('no file is longer than three hundred lines, and nothing is exported by default', () => {
  const ours = sources.filter(file => !GENERATED.includes(file))
  expect(ours.filter(file => textOf(file).split('\n').length > 300)).toEqual([])
  expect(sources.filter(file => /export default/.test(codeOf(file)))).toEqual([])
})

test('every export has a docstring', () => {
  const bare = sources.flatMap(file => {
    const lines = textOf(file).split('\n')
    return lines.flatMap((line, k) => {
      const declared = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/.exec(line)
      return declared && !lines[k - 1]?.trimEnd().endsWith('*/') ? [`${file}: ${declared[1]}`] : []
    })
  })
  expect(bare).toEqual([])
})

test('every component and every policy is in its list and has a test of its own', () => {
  const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
  const listed = [
    ...components.map(({ name }) => `components/${camel(name)}`),
    ...policies.map(({ name }) => `policies/${name}`),
  ]
  const files = sources
    .filter(file => ['components', 'policies'].includes(folderOf(file)))
    .map(file => file.replace('.ts', ''))
    .filter(file => !SHARED_PIECES.includes(`${file}.ts`))
    .filter(file => !['components/index', 'policies/index', 'policies/policy'].includes(file))
  expect(files.sort()).toEqual(listed.sort())
  const tests = readdirSync(resolve('test'), { recursive: true, encoding: 'utf8' })
  for (const file of files) expect(tests).toContain(`${file}.test.ts`)
})

/** How the name of an attribute ends, by its unit. */
const SUFFIX: Record<string, RegExp> = {
  'm³/MWh': /M3PerMwh$/,
  MW: /Mw$/,
  MWh: /Mwh$/,
  MVA: /Mva$/,
  Ω: /Ohm$/,
  pu: /Pu$|Pu(Per1000Km)$/,
  h: /Hours$/,
  km: /Km$/,
  '°': /Deg$/,
  year: /Years?$/,
  'money/MWh': /PerMwh$/,
  'money/MWh/h': /PerMwh$/,
  'money/MW²h': /PerMwh2$/,
  'money/h': /PerHour$/,
  money: /Cost$/,
  snapshots: /Steps|steps/,
  kV: /Kv$/,
  't/MWh': /PerMwhThermal$/,
}

/** One formulation for sizes in MW, MVA and MWh: their unit is that of the component's size. */
const OF_ANY_SIZE = new Set([
  'leastSize',
  'mostSize',
  'moduleSize',
  'givenSize',
  'costPerSize',
  'overnightPerSize',
  'fixedCostPerSize',
])

test('the name of every attribute ends in its unit', () => {
  const offences = components.flatMap(({ list, attributes }) =>
    Object.entries(attributes)
      .filter(([name, { unit }]) => unit !== '1' && !SUFFIX[unit]?.test(name) && !OF_ANY_SIZE.has(name))
      .map(([name, { unit }]) => `${list}.${name} [${unit}]`),
  )
  expect(offences).toEqual([])
})

test('every block of rows that a component or policy writes has its golden rows', () => {
  const written = sources
    .filter(file => ['components', 'policies'].includes(folderOf(file)))
    .flatMap(file =>
      [...codeOf(file).matchAll(/(?:constraints|limitRamps)\(\s*(?:lp,\s*)?['`]([\w.]+)/g)].map(
        match => match[1]!,
      ),
    )
  const tests = ['components', 'policies']
    .flatMap(folder =>
      readdirSync(resolve('test', folder)).map(file => readFileSync(resolve('test', folder, file), 'utf8')),
    )
    .join('\n')
  const golden = [...tests.matchAll(/listing\(built\.lp, '([\w.]+)/g)].map(match => match[1]!)
  expect(written.length).toBeGreaterThan(5)
  expect(written.filter(block => !golden.includes(block))).toEqual([])
  expect(golden).toContain('bus.balance')
})
