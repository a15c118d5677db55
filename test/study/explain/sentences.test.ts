import { expect, test } from 'vitest'
import { selectTroubles } from '../../../src/study/explain/select.ts'
import { sentenceOf, sentencesOf } from '../../../src/study/explain/sentences.ts'
import { quantity, whenOf } from '../../../src/study/explain/spoken.ts'
import type { Span, Trouble } from '../../../src/study/explain/trouble.ts'
import { english } from '../../../src/study/explain/words/english.ts'
import type { Words } from '../../../src/study/explain/words/shape.ts'

const span = (from: string, to: string, more: Partial<Span> = {}): Span => ({
  from,
  to,
  hours: 3,
  amount: 412,
  at: from,
  total: 1236,
  like: null,
  causes: [],
  fixes: [],
  ...more,
})

const west: Trouble = {
  block: 'bus.balance',
  side: 'short',
  bus: 'west',
  carrier: 'AC',
  unit: '',
  measure: 'MW',
  hourly: true,
  spans: [
    span('2030-01-14T18:00Z', '2030-01-14T21:00Z'),
    span('2030-02-01T18:00Z', '2030-02-01T20:00Z', {
      hours: 2,
      amount: 100,
      total: 150,
      like: '2030-01-14T18:00Z',
      causes: null,
      fixes: null,
    }),
  ],
}

test.each([
  ['2030-01-14T18:00Z', '2030-01-14T21:00Z', '14 January 18:00 to 21:00'],
  ['2030-01-14T00:00Z', '2030-01-15T00:00Z', '14 January 00:00 to 24:00'],
  ['2030-01-14T18:00Z', '2030-01-16T09:00Z', '14 January 18:00 to 16 January 09:00'],
  ['2030-01-01T00:00Z', '2031-01-01T00:00Z', '1 January 00:00 to 31 December 24:00'],
  ['2028-02-28T06:00Z', '2028-03-01T00:00Z', '28 February 06:00 to 24:00'],
  ['h3', 'h5', 'h3 to h5'],
  ['now', 'now', 'now'],
])('from %s to %s is read as %s', (from, to, words) => {
  expect(whenOf({ from, to }, english)).toBe(words)
})

test('amounts are told in units that can be read aloud', () => {
  expect([quantity(42_154_618, 'MWh'), quantity(120_000, 'MWh'), quantity(9021, 'MWh')]).toEqual([
    '42 TWh',
    '120 GWh',
    '9021 MWh',
  ])
  expect([quantity(22_000_000, 't'), quantity(0.25, 'MW'), quantity(3, '')]).toEqual([
    '22 Mt',
    '0.25 MW',
    '3',
  ])
})

test('what comes again is told once, with what it comes to', () => {
  expect(sentencesOf([west])).toEqual([
    'West, 14 January 18:00 to 21:00: 412 MW short (1236 MWh in all).',
    'This happens 2 times, 5 h and 1386 MWh in all, each time for these reasons.',
  ])
})

test('asked for an hour, a run of hours tells which other one has its reasons', () => {
  expect(sentenceOf(west, west.spans[1]!)).toBe(
    'West, 1 February 18:00 to 20:00: 100 MW short (150 MWh in all, most on 1 February 18:00); for the same reasons as on 14 January 18:00.',
  )
})

test('other reasons are told by their worst run of hours, and what nobody looked into is counted', () => {
  const [first, alike] = west.spans as [Span, Span]
  const own = span('2030-03-01T18:00Z', '2030-03-01T19:00Z', { hours: 1, amount: 90, total: 90 })
  const unknown = { ...own, from: '2030-03-02T18:00Z', causes: null }
  expect(sentencesOf([{ ...west, spans: [first, alike, own, unknown] }]).slice(1)).toEqual([
    'This happens 4 times, 7 h and 1566 MWh in all, 2 times for these reasons.',
    'Once for other reasons: West, 1 March 18:00 to 19:00: 90 MW short.',
    'Reasons of 1 more were not looked into.',
  ])
})

test('beyond a dozen, troubles are named and counted', () => {
  const many = Array.from({ length: 15 }, (_, k) => ({
    ...west,
    bus: `town-${k}`,
    spans: west.spans.slice(0, 1),
  }))
  const told = sentencesOf(many)
  expect(told).toHaveLength(13)
  expect(told.at(-1)).toBe('And 3 more: Town 12; Town 13; Town 14.')
})

test('another language is another table', () => {
  const german: Words = {
    ...english,
    months: ['Januar'],
    sameDay: '{day}. {month}, {clock} bis {end}',
    inAll: ' (zusammen {total})',
    troubles: { ...english.troubles, short: '{bus}, {when}: {amount}{ofCarrier} fehlen' },
  }
  expect(sentencesOf([{ ...west, spans: west.spans.slice(0, 1) }], german)).toEqual([
    'West, 14. Januar, 18:00 bis 21:00: 412 MW fehlen (zusammen 1236 MWh).',
  ])
})

test.each([
  [{ hour: '2030-01-14T18' }, 1],
  [{ hour: '2030-01-14 20:00' }, 1],
  [{ hour: '2030-01-14 21:00' }, 0],
  [{ hour: '2030-02-01' }, 1],
  [{ hour: '2030-03-01' }, 0],
  [{ bus: 'West' }, 2],
  [{ bus: 'north' }, 0],
  [{}, 2],
])('asked for %o, %i of two runs of hours are told', (question, count) => {
  expect(selectTroubles([west], question).flatMap(({ spans }) => spans)).toHaveLength(count)
})

test('a limit of the whole country concerns every bus', () => {
  const cap = { ...west, block: 'co2Cap', bus: '', unit: 'co2Cap' }
  expect(selectTroubles([cap], { bus: 'north' })).toHaveLength(1)
})
