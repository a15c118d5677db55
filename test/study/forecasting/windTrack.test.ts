import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readCells, readSettings } from '../../../src/files/forecasting/readSeries.ts'
import { readTasks } from '../../../src/files/forecasting/readTasks.ts'
import { frameOf } from '../../../src/forecast/frame.ts'
import { seriesFrom } from '../../../src/study/forecasting/series.ts'
import { windStamp, windTrack } from '../../support/windTrack.ts'

const META = `
target: {kind: generation, least: 0, most: 1}
time: {column: TIMESTAMP, stamp: ending}
zone: ZONEID
`

/** A month of the track with two days of weather alone behind it, and its only task. */
function trackFiles() {
  const home = mkdtempSync(join(tmpdir(), 'qazgrid-wind-'))
  const [data, meta, tasks] = ['wind.csv', 'wind.yaml', 'tasks.json'].map(name => join(home, name))
  const task = {
    task: 4,
    train_from: windStamp(0),
    train_to: windStamp(719),
    test_from: windStamp(720),
    test_to: windStamp(767),
  }
  writeFileSync(data!, windTrack(768, 720))
  writeFileSync(meta!, META)
  writeFileSync(tasks!, JSON.stringify({ wind: [task] }))
  return { data: data!, meta: meta!, tasks: tasks! }
}

test('the wind track is understood as the competition hands it out, with settings and without', () => {
  const { data, meta, tasks } = trackFiles()
  const read = (path?: string) => seriesFrom(readCells(data), 'TARGETVAR', readSettings(path), 'period')
  const [plain, told] = [read(), read(meta)]
  expect(plain.panel).toEqual(told.panel)
  expect(plain.panel.zones).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
  expect(plain.panel).toMatchObject({ hours: 768, startMs: Date.UTC(2012, 0, 1) })
  expect([...plain.panel.weather.keys()]).toEqual(['U10', 'V10', 'U100', 'V100'])
  expect(plain).toMatchObject({ ending: true, bounds: { least: 0, most: 1 }, plan: { kind: 'generation' } })
  expect(plain.notes).toContain('Taken as shares of rated power: no forecast is above 1.')
  const missing = plain.panel.target.map(values => values.filter(Number.isNaN).length)
  expect(Math.min(...missing)).toBeGreaterThanOrEqual(48)
  expect(Math.max(...missing)).toBeGreaterThan(48)
  expect(readTasks(tasks, 'wind', plain.panel, 1)).toEqual([
    { name: '4', trainFrom: 0, trainTo: 720, testFrom: 720, testTo: 768 },
  ])
})

test('what a series is, is found out from what was measured before the first task, whatever comes after', () => {
  const { data } = trackFiles()
  const cells = readCells(data)
  const [header, ...rows] = [cells.header, ...cells.rows]
  const target = header.indexOf('TARGETVAR')
  const moved = rows.map((row, i) =>
    i % 768 < 600 ? row : row.map((cell, c) => (c === target && cell !== '' ? '700' : cell)),
  )
  const read = (rows: readonly (readonly string[])[], end: number) =>
    seriesFrom({ ...cells, rows }, 'TARGETVAR', readSettings(undefined), 'period', { knownUntil: () => end })
  const [honest, future, late] = [read(rows, 600), read(moved, 600), read(moved, 601)]
  expect(future.bounds).toEqual(honest.bounds)
  expect(future.plan).toMatchObject({ kind: honest.plan.kind })
  expect(future.notes).toEqual(honest.notes)
  expect(late.bounds).not.toEqual(honest.bounds)
})

test('speed, direction and shear are made of the components at both heights, for all ten zones', () => {
  const { panel, plan } = seriesFrom(
    readCells(trackFiles().data),
    'TARGETVAR',
    readSettings(undefined),
    'period',
  )
  const names = frameOf(panel, plan).features.map(({ name }) => name)
  for (const name of [
    'speed 100 -3',
    'speed 10',
    'direction 100',
    'shear',
    'speed 100 in zone 10',
    'speed 100 spread of zones',
  ])
    expect(names).toContain(name)
  expect(names.filter(name => name.startsWith('measured'))).toEqual([])
})
