import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Operation } from '../../src/study/operate/operation.ts'

test('weeks of the reference year in all four ways: who knows everything pays least, and all bills add up', () => {
  const out = mkdtempSync(join(tmpdir(), 'qazgrid-operate-'))
  const args = ['operate', '2030-reference', '--years', '2', '--days', '14', '--out', out]
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('With model it costs')
  expect(stderr).toContain('operating, 50 % of 112 days')
  const { ways } = JSON.parse(readFileSync(join(out, 'operation.json'), 'utf8')) as Operation
  expect(ways.map(({ name }) => name)).toEqual(['perfect', 'climatology', 'persistence', 'model'])
  const costs = new Map(ways.map(({ name, cost }) => [name, cost.mean]))
  for (const { name, cost, bill, storedWorth, errorMw } of ways) {
    const paid = Object.values(bill).reduce((sum, money) => sum + money, 0)
    expect(paid - storedWorth).toBeCloseTo(cost.mean, 0)
    expect(costs.get('perfect')).toBeLessThanOrEqual(cost.mean)
    if (name === 'perfect') expect(errorMw).toBeCloseTo(0)
    else expect(errorMw).toBeGreaterThan(100)
  }
})
