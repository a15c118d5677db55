import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSeries } from '../../src/files/csv.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'qazgrid-weather-'))

function weather(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'weather', ...args], {
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('a generated year is written as series that the data package could hold', () => {
  const out = join(folder(), 'out')
  const { status, stdout } = weather('generate', '--sites', 'astana,north', '--seed', '7', '--out', out)
  expect(status).toBe(0)
  expect(stdout).toContain('Written: 4 files')
  expect(readdirSync(out).sort()).toEqual([
    'generators-p_max_pu-001.csv',
    'global-001.csv',
    'temperature-001.csv',
    'wind-001.csv',
  ])
  const made = readSeries('made', readFileSync(join(out, 'generators-p_max_pu-001.csv'), 'utf8'))
  expect([...made.keys()]).toEqual([
    'north-wind',
    'south-wind',
    'west-wind',
    'west-wind-offshore',
    'north-solar',
    'south-solar',
    'west-solar',
  ])
  for (const values of made.values()) expect(values.every(value => value >= 0 && value <= 1)).toBe(true)
  const warmth = readSeries('warmth', readFileSync(join(out, 'temperature-001.csv'), 'utf8'))
  expect([...warmth.keys()]).toEqual(['astana', 'north'])
  expect(Math.min(...warmth.get('astana')!)).toBeLessThan(-20)
}, 60_000)

test('a site that does not exist is told with the one that was meant, and nothing is written', () => {
  const out = join(folder(), 'out')
  const { status, stderr } = weather('generate', '--sites', 'astan,mars', '--out', out)
  expect(status).toBe(2)
  expect(stderr).toContain('There is no site “astan”.\n      Did you mean “astana”?')
  expect(stderr).toContain('There is no site “mars”.')
  expect(existsSync(out)).toBe(false)
}, 60_000)

test('a file of real weather becomes a plain table, with the power of plants beside it', () => {
  const home = folder()
  const file = join(home, 'power.json')
  const hours = Array.from({ length: 24 }, (_, hour) => `20180621${String(hour).padStart(2, '0')}`)
  const each = (value: (hour: number) => number) =>
    Object.fromEntries(hours.map((name, hour) => [name, value(hour)]))
  writeFileSync(
    file,
    JSON.stringify({
      geometry: { coordinates: [71.43, 51.13, 350] },
      properties: {
        parameter: {
          T2M: each(() => 25),
          ALLSKY_SFC_SW_DWN: each(hour => Math.max(0, 800 * Math.cos(((hour - 7) / 8) * (Math.PI / 2)))),
          WS50M: each(() => 8),
        },
      },
      header: { time_standard: 'UTC' },
    }),
  )
  const out = join(home, 'plain.csv')
  const { status, stdout } = weather('read', file, '--power', '--tilt', '35', '--out', out)
  expect(status).toBe(0)
  expect(stdout).toContain('51.13° N, 71.43° E, 24 hours')
  const [header, ...rows] = readFileSync(out, 'utf8').trimEnd().split('\n')
  expect(header).toBe('snapshot,temperatureDegC,globalWm2,windMps,solarPu,windPu')
  const noon = rows[7]!.split(',').map(Number)
  expect(noon[4]).toBeGreaterThan(0.55)
  expect(noon[5]).toBeGreaterThan(0.3)
  expect(rows[20]!.split(',')[4]).toBe('0')
})
