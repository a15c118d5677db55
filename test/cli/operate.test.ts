import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { learntSeeds, modelsFor } from '../../src/cli/operating/models.ts'

test('what cannot be operated is refused with all that is wrong, before anything is solved', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['src/cli/main.ts', 'operate', '2030-reference', '--years', '0', '--days', '400'],
      ...['--set', 'horizon.hours=168', '--out', '/nowhere'],
    ],
    { encoding: 'utf8' },
  )
  expect(status).toBe(2)
  expect(stdout).toBe('')
  expect(stderr).toContain('Operation needs all hours of a year.')
  expect(stderr).toContain('“0” is no whole number from 1 to 1000.')
  expect(stderr).toContain('“400” is no whole number from 1 to 365.')
})

test('years that the models have learnt from are refused, and perfect foresight needs no model', () => {
  expect(learntSeeds([401, 402])).toEqual([])
  expect(learntSeeds([109, 110, 111])[0]!.what).toBe('The models have learnt from the years 109, 110.')
  expect(modelsFor(['perfect']).kinds).toEqual([])
  expect(modelsFor(['model', 'perfect']).kinds.length).toBeGreaterThan(0)
})
