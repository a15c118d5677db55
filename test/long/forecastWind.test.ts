import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ModelCard } from '../../src/forecast/card.ts'
import { windStamp, windTrack } from '../support/windTrack.ts'

const [DAYS, ZONES, TESTED] = [80, 10, 10]

test('a wind track of ten zones in the form of the competition is forecast by the command alone, better than every reference', () => {
  const home = mkdtempSync(join(tmpdir(), 'qazgrid-wind-'))
  const [data, tasks, out, card] = ['wind.csv', 'tasks.json', 'q.csv', 'card'].map(name => join(home, name))
  const task = {
    task: 4,
    evaluated: true,
    train_from: windStamp(0),
    train_to: windStamp(24 * (DAYS - TESTED) - 1),
    test_from: windStamp(24 * (DAYS - TESTED)),
    test_to: windStamp(24 * DAYS - 1),
  }
  writeFileSync(data!, windTrack(24 * DAYS, 24 * DAYS, ZONES))
  writeFileSync(tasks!, JSON.stringify({ wind: [{ ...task, task: 1, evaluated: false }, task] }))
  const args = ['--data', data!, '--target', 'TARGETVAR', '--tasks', tasks!, '--track', 'wind', '--out', out!]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', 'forecast', 'backtest', ...args, '--card', card!],
    { encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  expect(stdout).toContain('Mean of 1 task,')
  const [header, ...lines] = readFileSync(out!, 'utf8').trim().split('\n')
  expect(header).toMatch(/^timestamp,zone,q01,.*,q99$/)
  expect(lines).toHaveLength(24 * TESTED * ZONES)
  expect(lines[0]).toMatch(/^2012-03-11T01:00:00,1,/)
  for (const line of lines) {
    const quantiles = line.split(',').slice(2).map(Number)
    expect(quantiles).toHaveLength(99)
    expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b))
    expect(quantiles[0]).toBeGreaterThanOrEqual(0)
    expect(quantiles.at(-1)).toBeLessThanOrEqual(1)
  }
  const {
    tasks: scored,
    zones,
    weights,
  } = JSON.parse(readFileSync(join(card!, 'card.json'), 'utf8')) as ModelCard
  expect(zones).toHaveLength(ZONES)
  expect(weights).toBe('not kept')
  const { model, ...references } = scored![0]!.pinball
  for (const [name, loss] of Object.entries(references)) expect(model, name).toBeLessThan(loss)
  expect(readFileSync(join(card!, 'card.md'), 'utf8')).toContain('| 4 |')
})
