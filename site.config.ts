import { defineConfig, mergeConfig, type Plugin } from 'vite'
import page from './page.config.ts'
import { pageCases } from './src/cli/page/cases.ts'
import { filesBeside } from './src/cli/page/filesBeside.ts'
import { solveCase } from './src/cli/page/solveCase.ts'
import { openSolver } from './src/lp/openSolver.ts'
import { caseFile } from './src/web/messages.ts'

/** Everything beside the page, with all cases solved. */
async function allBeside(): Promise<Map<string, string | Uint8Array>> {
  const files = filesBeside(false)
  const solver = await openSolver()
  for (const wanted of pageCases()) files.set(caseFile(wanted.name), (await solveCase(wanted, solver)).bytes)
  await solver.close()
  return files
}

/** These files in the folder of the page, or handed out while it is worked on. */
const beside = (): Plugin => ({
  name: 'beside',
  async generateBundle() {
    for (const [fileName, source] of await allBeside()) this.emitFile({ type: 'asset', fileName, source })
  },
  configureServer({ middlewares }) {
    const files = allBeside()
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
export default defineConfig(mergeConfig(page, { plugins: [beside()], build: { outDir: '../../site' } }))
