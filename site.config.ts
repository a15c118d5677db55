import { defineConfig, type Plugin } from 'vite'
import { siteData } from './src/files/siteData.ts'
import { DATA_FILE } from './src/web/messages.ts'

/** Scenarios that the page takes with it. */
const SCENARIOS = ['2030-reference', '2030-renewables-50']

/** The data as one file beside the page. */
const data = (): Plugin => {
  const text = () => JSON.stringify(siteData(SCENARIOS))
  return {
    name: 'data',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: DATA_FILE, source: text() })
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${DATA_FILE}`, (_, response) => {
        response.setHeader('Content-Type', 'application/json')
        response.end(text())
      })
    },
  }
}

/** The page with model, solver and data as a folder of files, for any file server: npm run build:site */
export default defineConfig({
  root: 'src/web',
  base: './',
  plugins: [data()],
  worker: { format: 'es' },
  build: { outDir: '../../site', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
})
