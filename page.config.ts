import { defineConfig } from 'vite'

/** The page alone, for a centre that hands out the files beside it as they are asked for: `npm start`. */
export default defineConfig({
  root: 'src/web',
  base: './',
  worker: { format: 'es' },
  build: { outDir: '../../build/page', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
})
