import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'qazgrid-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bench = (...words: string[]) =>
  spawnSync(process.execPath, [resolve('test/bench/solver.ts'), ...words], { cwd: folder, encoding: 'utf8' })

test('the command prints a row for each case and writes the same rows as a page', () => {
  const { stdout } = bench('case3-dispatch-168', '--solver', 'highs-ipx', '--limit', '0.001', '--write')
  expect(stdout).toMatch(/case3-dispatch-168 +highs-ipx +11088 +3526 +20154 .*not in 0\.001 s/)
  const page = readFileSync(join(folder, 'docs/performance-table.md'), 'utf8')
  expect(page).toMatch(/\| case3-dispatch-168 \| highs-ipx \| 11088 \| .*not in 0\.001 s \|/)
})

test('the command writes cases as folders where it is asked to', () => {
  expect(bench('case3-expand-168', '--files', 'cases').status).toBe(0)
  expect(readdirSync(join(folder, 'cases', 'case3-expand-168'))).toHaveLength(13)
})

test('all that is unknown is refused at once, with what is known', () => {
  const { status, stderr } = bench('case4', '--solver', 'guess', '--limit', 'x')
  expect(status).toBe(2)
  expect(stderr).toContain('There is no case case4; no solver guess; no limit of x seconds.')
  expect(stderr).toContain('case16-expand-8760')
})
