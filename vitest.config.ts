import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Code that keeps nothing between calls but a loaded solver: its test files share processes, which saves starting one for each. */
const TOGETHER = [
  ...['components', 'exchange', 'finance', 'forecast', 'network', 'policies', 'report', 'weather'],
  ...['deal', 'demand', 'explain', 'footprint', 'localContent', 'market', 'survival', 'sweep'].map(
    use => `study/${use}`,
  ),
].map(folder => `test/${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All cores: left to itself, vitest keeps one free, which is half of a small machine.
    maxWorkers: '100%',
    env: {
      // Whatever the machine speaks: tests read English.
      QAZGRID_LANGUAGE: 'en',
      // Tests start the command line some hundred times; Node keeps what it has compiled.
      NODE_COMPILE_CACHE: resolve('build/compile-cache'),
    },
    projects: [
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: ['test/long/**', ...TOGETHER] },
      },
    ],
  },
})
