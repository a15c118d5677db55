import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ModelCard } from '../../src/forecast/card.ts'
import { HOUR_MS } from '../../src/forecast/panel.ts'
import { townPanel } from '../support/series.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'qazgrid-forecast-'))
const forecast = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/main.ts', 'forecast', ...args], { encoding: 'utf8' })

/** A town's demand with a duplicate and a gap; the last day has weather only. */
function townFile(home: string, days: number): string {
  const { hours, startMs, target, weather } = townPanel(days)
  const rows = Array.from({ length: hours }, (_, t) => {
    const stamp = new Date(startMs + t * HOUR_MS).toISOString().slice(0, 16).replace('T', ' ')
    const load = t >= hours - 24 ? '' : target[0]![t]!.toFixed(2)
    return `${stamp},${load},${weather.get('temperature')![0]![t]!.toFixed(2)}`
  })
  const path = join(home, 'town.csv')
  const odd = [...rows.slice(0, 101), rows[100]!, ...rows.slice(101, 500), ...rows.slice(503)]
  writeFileSync(path, ['timestamp,load,temperature', ...odd].join('\n'))
  return path
}

test('a series of one’s own is trained on, kept with its card, and forecast', () => {
  const home = folder()
  const series = ['--data', townFile(home, 150), '--target', 'load']
  const trained = forecast('train', ...series, '--name', join(home, 'town'), '--no-score')
  expect(trained.stderr).toContain('Training')
  expect(trained.status).toBe(0)
  expect(trained.stdout).toContain('1 hour stands more than once')
  expect(trained.stdout).toContain('3 hours stand not there')
  const card = JSON.parse(readFileSync(join(home, 'town', 'card.json'), 'utf8')) as ModelCard
  expect(card).toMatchObject({ target: 'load', scores: 'not tested', zones: ['all'] })
  expect(card.features).toContain('measured 7 days before')
  const out = join(home, 'q.csv')
  const ahead = forecast('predict', '--model', join(home, 'town'), ...series, '--out', out)
  expect(ahead.status).toBe(0)
  const [header, ...lines] = readFileSync(out, 'utf8').trim().split('\n')
  expect(header).toMatch(/^timestamp,zone,q01,.*,q99$/)
  expect(lines).toHaveLength(48)
  const came = townPanel(150).target[0]!.subarray(149 * 24)
  const medians = lines.slice(0, 24).map(line => Number(line.split(',')[51]))
  const error = medians.reduce((sum, value, t) => sum + Math.abs(value - came[t]!), 0) / 24
  expect(error).toBeLessThan(12)
  for (const line of lines) {
    const quantiles = line.split(',').slice(2).map(Number)
    expect(quantiles).toEqual([...quantiles].sort((a, b) => a - b))
  }
})

test('tasks of a competition are forecast to the hour, and mistakes are told without writing', () => {
  const home = folder()
  const data = townFile(home, 100)
  const tasks = join(home, 'tasks.json')
  const task = {
    task: 1,
    train_to: '2020-03-20T00:00',
    test_from: '2020-03-20T01:00',
    test_to: '2020-03-22T00:00',
  }
  writeFileSync(tasks, JSON.stringify({ town: [task] }))
  const out = join(home, 'q.csv')
  const call = ['backtest', '--data', data, '--tasks', tasks, '--out', out]
  const refused = forecast(...call, '--target', 'lode', '--track', 'town')
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('There is no column “lode”.')
  expect(forecast(...call, '--target', 'load', '--track', 'city').stderr).toContain(
    'There is no track “city”.',
  )
  const { stderr } = forecast(...call, '--target', 'load', '--track', 'town', '--only', '1-2,9')
  for (const name of ['2', '9']) expect(stderr).toContain(`“${name}” is not the name of a task`)
  expect(existsSync(out)).toBe(false)
  const card = join(home, 'card')
  const {
    status,
    stdout,
    stderr: progress,
  } = forecast(...[...call, '--target', 'LOAD', '--track', 'town', '--card', card])
  expect(status).toBe(0)
  expect(progress.match(/Fitting, Task 1/g)).toHaveLength(1)
  const { tasks: scored, scores } = JSON.parse(readFileSync(join(card, 'card.json'), 'utf8')) as ModelCard
  expect(scored).toMatchObject([{ name: '1' }])
  expect(scores).toHaveProperty('all.seasons.spring')
  expect(stdout).toMatch(/linear quantile regression\s+\d/)
  expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(1 + 48)
})

test('settings with mistakes are refused with the line of each', () => {
  const home = folder()
  const meta = join(home, 'my.yaml')
  writeFileSync(meta, 'target: {kind: wind}\ntimezoneHours: 30\nsights: {}\n')
  const { status, stderr } = forecast(
    'score',
    '--data',
    townFile(home, 30),
    '--target',
    'load',
    '--meta',
    meta,
  )
  expect(status).toBe(2)
  expect(stderr).toMatch(/line 1, target\.kind/)
  expect(stderr).toMatch(/line 2, timezoneHours/)
  expect(stderr).toMatch(/sights/)
})

test('a simulated year that cannot be asked for is refused with all that is wrong, and nothing is written', () => {
  const out = join(folder(), 'year.csv')
  const { status, stderr } = forecast('year', '--seed', 'seven', '--as', 'prophet', '--out', out)
  expect(status).toBe(2)
  expect(stderr).toContain('“seven” is not a whole number')
  expect(stderr).toContain('“prophet” is not one of model, persistence, climatology, perfect')
  expect(existsSync(out)).toBe(false)
})
