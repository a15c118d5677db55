import { expect, test } from 'vitest'
import type { PlannerError } from '../../src/errors.ts'
import { gather } from '../../src/forecast/gather.ts'
import { settingsSchema } from '../../src/forecast/settings.ts'
import { readStamp, writeStamp } from '../../src/forecast/stamps.ts'

const SETTINGS = settingsSchema.parse({})
const table = (...rows: string[]) => ({
  file: 'my.csv',
  header: ['timestamp', 'zone', 'power', 'wind'],
  rows: rows.map(row => row.split(',')),
})

test('rows of any order find their hour and zone, and zones are ordered as people count', () => {
  const { panel } = gather(
    table(
      '2024-01-01 01:00,10,0.1,5',
      '2024-01-01 00:00,2,0.2,6',
      '2024-01-01 00:00,10,0.3,7',
      '2024-01-01 01:00,2,,8',
    ),
    'power',
    SETTINGS,
  )
  expect(panel.zones).toEqual(['2', '10'])
  expect(panel.target.map(values => [...values])).toEqual([
    [Math.fround(0.2), Number.NaN],
    [Math.fround(0.3), Math.fround(0.1)],
  ])
  expect([...panel.weather.get('wind')![0]!]).toEqual([6, 8])
})

test('a clock that goes back gives the mean of its double hour, and one that goes forward a gap; both are told', () => {
  const rows = ['2024-10-27 01:00', '2024-10-27 02:00', '2024-10-27 02:00', '2024-10-27 03:00']
  const back = gather(table(...rows.map((stamp, i) => `${stamp},a,${i},0`)), 'power', SETTINGS)
  expect([...back.panel.target[0]!]).toEqual([0, 1.5, 3])
  expect(back.notes).toEqual([
    'Zone a: 1 hour stands more than once, from 2024-10-27T02:00:00 on; their mean is taken. They look like clocks going back.',
  ])
  const forward = gather(table('2024-03-31 01:00,a,1,0', '2024-03-31 03:00,a,3,0'), 'power', SETTINGS)
  expect([...forward.panel.target[0]!]).toEqual([1, Number.NaN, 3])
  expect(forward.notes[0]).toContain('clocks going forward')
})

test('every stamp and number that cannot be read is told at once, with its address', () => {
  let problems: PlannerError['problems'] = []
  try {
    gather(table('2024-01-01 00:00,a,much,0', '2024-01-01 01:00,a,1,calm'), 'power', SETTINGS)
  } catch (error) {
    problems = (error as PlannerError).problems
  }
  expect(problems.map(({ where, what }) => `${where}: ${what}`)).toEqual([
    'my.csv, 2024-01-01T00:00:00, power: “much” is not a number.',
    'my.csv, 2024-01-01T01:00:00, wind: “calm” is not a number.',
  ])
  expect(() => gather(table('yesterday,a,1,0'), 'power', SETTINGS)).toThrow('cannot be used')
  expect(() => gather(table('2024-01-01 00:00,a,1,0'), 'load', SETTINGS)).toThrow('cannot be used')
})

test('stamps that begin at one o’clock name the end of their hour', () => {
  const { panel, ending } = gather(table('20120401 1:00,1,0,0', '20120401 2:00,1,0,0'), 'power', SETTINGS)
  expect(ending).toBe(true)
  expect(panel.startMs).toBe(Date.UTC(2012, 3, 1))
})

test('stamps are read in the ways that people write them, whole hours only', () => {
  const hour = Date.UTC(2012, 3, 1, 1)
  for (const text of ['2012-04-01T01:00:00Z', '2012-04-01 01:00', '20120401 1:00', '2012-04-01T06:00+05:00'])
    expect(readStamp(text)?.timeMs, text).toBe(hour)
  expect(readStamp('2012-04-01 24:00')?.timeMs).toBe(Date.UTC(2012, 3, 2))
  expect(readStamp('2012-04-01 01:30')).toBeUndefined()
  expect(readStamp('1 April')).toBeUndefined()
  expect(writeStamp({ timeMs: hour, utc: true })).toBe('2012-04-01T01:00:00Z')
})
