import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { readDataPackage, readSources } from './src/files/packageFolder.ts'
import { siteData } from './src/files/siteData.ts'
import { solvedCase } from './src/files/solvedCases.ts'
import { openSolver } from './src/lp/openSolver.ts'
import type { Ground } from './src/web/data/ground.ts'
import { pack } from './src/web/data/pack.ts'
import { MODELS_FILE } from './src/web/forecast/models.ts'
import { caseFile, DATA_FILE, GROUND_FILE } from './src/web/messages.ts'
import { caseOf } from './src/web/worker/caseOf.ts'
import { groundOf } from './src/web/worker/groundOf.ts'

/** Scenarios that the page takes with it, solved; the first is what it opens on. */
const SCENARIOS = [
  '2030-reference',
  '2030-renewables-50',
  '2030-gas-first',
  '2030-cold-calm',
  '2020-backcast',
  '2023-backcast',
]
/** The reference by oblast: solved, and not to be changed on the page. */
const BY_OBLAST = {
  scenario: '2030-reference',
  settings: ['resolution=oblasts'],
  name: '2030-reference-oblasts',
}

/** For tests: fewer hours than the scenarios have. */
const HOURS = process.env.QAZGRID_SITE_HOURS
const fewer = HOURS ? [`horizon.hours=${HOURS}`] : []

/** Everything beside the page: data for its solver, the ground, solved cases. */
async function filesBeside(): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>()
  const portable = siteData(SCENARIOS)
  files.set(DATA_FILE, JSON.stringify(portable))
  const solver = await openSolver()
  const scenarios: Ground['scenarios'][number][] = []
  const requests = [...SCENARIOS.map(name => ({ scenario: name, settings: [] as string[], name })), BY_OBLAST]
  for (const { scenario, settings, name } of requests) {
    const wanted = { scenario, settings: [...settings, ...fewer] }
    const bytes = await solvedCase(wanted, { solver }, (run, prepared) => pack(caseOf(run, prepared)))
    files.set(caseFile(name), bytes)
    const layers = portable.scenarios[scenario]!.map(({ content }) => content as Record<string, string>)
    const last = (key: string) => layers.findLast(content => key in content)?.[key] ?? ''
    scenarios.push({
      name,
      title: last('title'),
      because: last('because'),
      year: Number(last('year')),
      byOblast: name !== scenario,
      isPlan: last('planning') !== '',
    })
  }
  await solver.close()
  const sources = [...readSources().values()]
  const ground = groundOf(readDataPackage('kz', []), sources, scenarios)
  files.set(GROUND_FILE, gzipSync(pack(ground), { level: 9 }))
  files.set(MODELS_FILE, JSON.stringify(modelCards()))
  return files
}

/** Cards of the trained models that lie in the repository. */
const modelCards = (): { name: string; card: unknown }[] =>
  readdirSync('models').flatMap(name => {
    const file = `models/${name}/card.json`
    return existsSync(file) ? [{ name, card: JSON.parse(readFileSync(file, 'utf8')) as unknown }] : []
  })

/** These files in the folder of the page, or handed out while it is worked on. */
const beside = (): Plugin => ({
  name: 'beside',
  async generateBundle() {
    for (const [fileName, source] of await filesBeside()) this.emitFile({ type: 'asset', fileName, source })
  },
  configureServer({ middlewares }) {
    const files = filesBeside()
    middlewares.use((request, response, next) => {
      files.then(all => {
        const file = all.get(request.url?.slice(1) ?? '')
        if (file === undefined) next()
        else response.end(file)
      }, next)
    })
  },
})

/** The page with model, solver and data as a folder of files, for any file server: npm run build:site */
export default defineConfig({
  root: 'src/web',
  base: './',
  plugins: [beside()],
  worker: { format: 'es' },
  build: { outDir: '../../site', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
})
