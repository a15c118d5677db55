import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/languages.ts'
import { renderComparison, renderTornadoPage } from '../../src/report/formats/html.ts'
import { renderTornado } from '../../src/report/formats/tornadoText.ts'
import { endTold } from '../../src/report/tornado/inputWords.ts'
import { modelSays } from '../../src/report/words/naming.ts'
import { spoken } from '../../src/report/words/speak.ts'
import type { Tornado } from '../../src/study/tornado/tornado.ts'

const swing = { cost: -2e6, moved: 1602, changes: [{ technology: 'wind', more: -1602 }], regret: 3e5 }
const result: Tornado = {
  scenario: '2035-nuclear',
  title: '2035, nuclear',
  currency: 'USD',
  priceYear: 2023,
  year: 2035,
  cost: 2e9,
  segments: 24,
  bars: [
    {
      name: 'price of gas',
      values: ['5', '7.09', '41.3 USD/MWh_th'],
      range: 'fuels.csv',
      low: swing,
      high: { ...swing, changes: [] },
      valueOfKnowing: 1.8e5,
    },
  ],
}

/** English words that no sentence does without; addresses and classes of a page left out. */
const ENGLISH = /\b(?:the|of|and|is|which|what|with|less|more|if|low|high)\b/gi
const textOf = (page: string) => page.replace(/^[\s\S]*<main>/, '').replaceAll(/<[^>]*>/g, '\n')

test('a tornado has no English word in another language, on its page and on the terminal', () => {
  const names = { gas: { en: 'gas', ru: 'газ', kk: 'газ', zh: '天然气' } }
  for (const language of LANGUAGES.filter(each => each !== 'en')) {
    const tongue = { language, names }
    const text = textOf(renderTornadoPage(result, tongue)) + renderTornado(result, tongue)
    expect(text.match(ENGLISH), language).toBeNull()
    expect(text, language).not.toMatch(/\{\w+\}|\[object|undefined|NaN/)
  }
  expect(renderTornadoPage(result, { language: 'kk' })).toContain('<html lang="kk">')
})

test('a comparison is headed in the language of its reader', () => {
  expect(renderComparison(['a', 'b', 'c'], [], { language: 'en' })).toContain('a beside b, c')
  expect(renderComparison(['a', 'b'], [], { language: 'zh' })).toContain('a 与 b 对比')
})

test('ends of ranges are written with the unit, the path and the decimal mark of the language', () => {
  const inEach = (value: string) => LANGUAGES.map(language => spoken(endTold(value), { language }))
  expect(inEach('7.09')).toEqual(['7.09', '7,09', '7,09', '7.09'])
  expect(inEach('9.2 TWh').slice(0, 3)).toEqual(['9.2 TWh', '9,2 ТВт·ч', '9,2 ТВт·сағ'])
  expect(inEach('high path')).toEqual(['high path', 'вариант: высокий', 'нұсқа: жоғары', '高路径'])
  expect(inEach('10806 money of the scenario per kW electric output, 2035')[2]).toBe(
    '10\u202f806, сценарий ақшасы, кВт электр қуаты үшін, 2035',
  )
})

test('what the model says of shocks, of demand and of operation is known in every language', () => {
  for (const sentence of [
    'As agreed',
    'Tenge: 30 % more for a dollar',
    '1 year late',
    '2 years late',
    'Building 20 % dearer',
    '10 % less energy',
    'All of it',
    'They serve different demand: 120.3 TWh and 118.0 TWh reach users.',
    'Only the first 4 days of each year were run; money is of those days.',
    'discount rate',
  ])
    for (const language of ['ru', 'kk', 'zh'] as const)
      expect(spoken(modelSays(sentence), { language }), sentence).not.toBe(sentence)
})
