import { expect, test } from 'vitest'
import type { SpokenChart } from '../../src/report/figure.ts'
import { verdict } from '../../src/report/figures/backcast.ts'
import { number } from '../../src/report/formats/csv.ts'
import { format } from '../../src/report/formats/readable.ts'
import { drawSvg } from '../../src/report/formats/svg.ts'
import { durationCurve, inOrder } from '../../src/report/view.ts'
import { spoken } from '../../src/report/words/speak.ts'
import type { TargetComparison } from '../../src/study/result.ts'

const chart: SpokenChart = {
  kind: 'areas',
  categories: ['a', 'b', 'c'],
  unit: 'GW',
  stacked: true,
  series: [
    { name: 'coal', color: '#444444', values: [1, 2, 3] },
    { name: 'demand', color: '#000000', values: [2, 2, 2], line: true },
  ],
}

test('the same chart gives the same picture, however many were drawn before', () => {
  const first = drawSvg(chart)
  drawSvg({ ...chart, kind: 'bars' })
  expect(drawSvg(chart)).toBe(first)
  expect(first).toContain('coal')
})

test('a power is written with four digits at most and never as minus nothing', () => {
  expect([12, 0.123456, -0.00001, 1e-12, -3.5].map(number)).toEqual(['12', '0.1235', '0', '0', '-3.5'])
})

test('people read a true minus and spaces between thousands', () => {
  expect([format(-1234567.891, 1), format(-0.001, 1), format(12, 2)]).toEqual([
    '−1\u202f234\u202f567.9',
    '0.0',
    '12.00',
  ])
})

const target: TargetComparison = {
  name: 'x',
  quantity: 'generation-coal',
  unit: 'TWh',
  published: 74.5,
  tolerance: 2.1,
  modelled: 77,
  met: false,
  source: 'x',
}

test('a missed target says by how much, in plain words', () => {
  const inEnglish = (of: TargetComparison) => spoken(verdict(of), { language: 'en' })
  expect(inEnglish(target)).toBe('missed by 0.40 TWh')
  expect(inEnglish({ ...target, modelled: 75, met: true })).toBe('met')
  expect(inEnglish({ ...target, tolerance: null, met: null })).toBe('disputed')
})

test('the decimal mark is that of the language', () => {
  const written = (['en', 'ru', 'kk', 'zh'] as const).map(language => format(-1234.5, 1, language))
  expect(written).toEqual(['−1\u202f234.5', '−1\u202f234,5', '−1\u202f234,5', '−1\u202f234.5'])
})

test('a duration curve falls, from the highest value to the lowest', () => {
  const curve = durationCurve(
    Float64Array.from({ length: 1000 }, (_, t) => (t * 37) % 1000),
    50,
  )
  expect(curve).toHaveLength(50)
  expect([curve[0], curve.at(-1)]).toEqual([999, 0])
  expect(curve.every((value, k) => k === 0 || value <= curve[k - 1]!)).toBe(true)
})

test('steady carriers are stacked below changing ones', () => {
  expect(inOrder(['solar', 'coal', 'wind', 'nuclear', 'something'])).toEqual([
    'nuclear',
    'coal',
    'wind',
    'solar',
    'something',
  ])
})
