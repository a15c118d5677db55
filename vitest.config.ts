import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Whatever the machine speaks: tests read English.
    env: { QAZGRID_LANGUAGE: 'en' },
  },
})
