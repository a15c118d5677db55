import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { LANGUAGES } from '../../src/languages.ts'
import type { Verification } from '../../src/lp/verify.ts'
import { documentOf, tellReport } from '../../src/report/document.ts'
import type { Figure } from '../../src/report/figure.ts'
import { figures } from '../../src/report/figures/index.ts'
import { modelSays } from '../../src/report/words/naming.ts'
import { dateIn, speak, spoken } from '../../src/report/words/speak.ts'
import { type Key, TABLES } from '../../src/report/words/tables.ts'
import { amount, joined, moment, named, percentOf, say, unitOf } from '../../src/report/words/text.ts'
import { check, uncheckable } from '../../src/study/check.ts'
import { WORDS } from '../../src/study/explain/words/index.ts'
import type { FlowSeries, PowerSeries } from '../../src/study/result.ts'
import { smallGrid, smallResult } from './smallResult.ts'

const keys = Object.keys(TABLES.en) as Key[]
const others = LANGUAGES.filter(language => language !== 'en')
const gapsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()
const SCRIPTS = { ru: /[а-яё]/i, kk: /[а-яёәғқңөұүһі]/i, zh: /\p{Script=Han}/u }

test('reports say in each language what they say in English, and fill the same gaps', () => {
  expect(keys.length).toBeGreaterThan(400)
  for (const language of others) {
    expect(Object.keys(TABLES[language]).sort(), language).toEqual([...keys].sort())
    for (const key of keys)
      expect(gapsOf(TABLES[language][key]), `${language} ${key}`).toEqual(gapsOf(TABLES.en[key]))
  }
})

test('no word of reports stands in two files, where one would hide the other', () => {
  const written = readdirSync(resolve('src/report/words/en')).flatMap(file =>
    [...readFileSync(resolve('src/report/words/en', file), 'utf8').matchAll(/^ {2}'([^']+)':/gm)].map(
      match => match[1]!,
    ),
  )
  expect(written.filter((key, k) => written.indexOf(key) !== k)).toEqual([])
})

/** Nothing but gaps, formulas, numbers and signs. */
const isWordless = (text: string) => /^(?:\P{L}|CO₂|[MGT]Wh?|kg)*$/u.test(text.replaceAll(/\{\w+\}/g, ''))

test('no word of reports is left in English, and each language is written in its letters', () => {
  for (const language of others) {
    const left = keys.filter(key => {
      const own = TABLES[language][key]
      return !SCRIPTS[language].test(own) && !isWordless(own)
    })
    expect(left, language).toEqual([])
  }
  const all = (language: 'ru' | 'kk' | 'zh') => Object.values(TABLES[language]).join(' ')
  for (const letter of 'әғқңөұүі') expect(all('kk').toLowerCase(), letter).toContain(letter)
  expect(all('ru')).not.toMatch(/[әғқңөұү]/i)
  expect(all('zh')).not.toMatch(/[а-я]/i)
})

test('sentences about troubles fill the same gaps in each language', () => {
  const flat = (table: object, path = ''): [string, string][] =>
    Object.entries(table).flatMap(([key, value]) =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
    )
  const english = new Map(flat(WORDS.en))
  for (const language of others) {
    const own = new Map(flat(WORDS[language]))
    for (const [key, text] of english) {
      expect(gapsOf(own.get(key) ?? `${key} is missing`), `${language} ${key}`).toEqual(gapsOf(text))
      if (key !== 'language' && !isWordless(own.get(key)!))
        expect(own.get(key), `${language} ${key}`).toMatch(SCRIPTS[language])
    }
  }
})

test('every word of reports is used somewhere', () => {
  const code = readdirSync(resolve('src'), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts') && !/words\/(en|ru|kk|zh)\//.test(file))
    .map(file => readFileSync(resolve('src', file), 'utf8'))
    .join('\n')
  // Families whose last part is put in by the code.
  const family =
    /^(date\.(?:month|alone)\d+|part|item|sector|path|country|curtailed|quantity|topic|status|scenario|because|emissions|water|trade|binding|sourceColumn|note|rule|caution|shock|ruleName|technology|component|factory|partner|lender|deal|broken|solver|method|tariffPart|paid|way|input|basis|stage|season|weatherFigure|weatherLies|phase|grade|modelCard|forecastWay)\b/
  expect(keys.filter(key => !family.test(key) && !code.includes(`'${key}'`))).toEqual([])
})

const result = smallResult()
const byOblast = { ...result, grid: smallGrid() }
const told = {
  ...documentOf(result),
  figures: figures.flatMap((make): Figure[] => [make(result) ?? make(byOblast)].flatMap(each => each ?? [])),
}

/** What people read of a figure that the tables of words, and not the data, say. */
const headings = ({ title, note, chart, table }: ReturnType<typeof tellReport>['figures'][number]) =>
  [title, note ?? '', chart?.unit ?? '', ...(table?.columns ?? [])].join('\n')

test('a report in another language has no sentence in English and no gap', () => {
  for (const language of others) {
    const report = tellReport(told, language)
    const text = [...report.summary, ...report.limits, ...report.figures.map(headings)].join('\n')
    expect(text, language).not.toMatch(/\{\w+\}|\[object|undefined/)
    expect(text, language).toMatch(SCRIPTS[language])
    // Names of things that the small case has no data for, sources and abbreviations stay.
    expect(text.match(/\b(?:the|of|and|is|which|what|with|for)\b/gi), language).toBeNull()
  }
})

test('a report is kept once as plain data and read in any language', () => {
  const kept = JSON.parse(JSON.stringify(told))
  for (const language of LANGUAGES) {
    const [one, other] = [told, kept].map(each => JSON.stringify(tellReport(each, language)))
    expect(one).toBe(other)
  }
})

test('numbers, dates, units and names are written as the language writes them', () => {
  const names = { coal: { en: 'coal', ru: 'уголь', kk: 'көмір', zh: '煤' } }
  const inEach = (text: Parameters<typeof spoken>[0]) =>
    LANGUAGES.map(language => spoken(text, { language, names }))
  expect(inEach(joined([amount(1234.5, 1), unitOf('GWh')], ' '))).toEqual([
    '1\u202f234.5 GWh',
    '1\u202f234,5 ГВт·ч',
    '1\u202f234,5 ГВт·сағ',
    '1\u202f234.5 GWh',
  ])
  expect(inEach(percentOf(0.125, 1))).toEqual(['12.5\u00a0%', '12,5\u00a0%', '12,5\u00a0%', '12.5%'])
  expect(inEach(named('coal'))).toEqual(['coal', 'уголь', 'көмір', '煤'])
  expect(inEach(named('nobody'))).toEqual(['nobody', 'nobody', 'nobody', 'nobody'])
  expect(inEach(moment('2030-01-14T18:00Z', 'day')).map(day => day.replace('\u00a0', ' '))).toEqual([
    '14 Jan',
    '14 янв.',
    '14 қаң.',
    '1月14日',
  ])
  expect(LANGUAGES.map(language => dateIn('2026-11-25', language))).toEqual([
    '25 Nov 2026',
    '25 нояб. 2026 г.',
    '2026 ж. 25 қар.',
    '2026年11月25日',
  ])
  expect(speak({ title: say('plan.title'), rows: [1, say('term.yes')] }, { language: 'ru' })).toEqual({
    title: 'Что строится',
    rows: [1, 'да'],
  })
})

test('what a check finds is said in each language, with its numbers and the names of policies', () => {
  const broken = check({
    verification: { rowViolation: 2, boundViolation: 0, objective: 10, relativeGap: 0.25 } as Verification,
    powers: [{ bus: 'west', mw: Float64Array.of(5.5) } as PowerSeries],
    flows: [{ carrier: 'AC', mw0: Float64Array.of(1), mw1: Float64Array.of(3) } as FlowSeries],
    bill: [],
  }).failures
  const others = [
    'the policy renewableShare is missed by 12.5',
    'another plan could be up to 1.25 % cheaper; give it more segments',
    ...uncheckable('the run ended as stopped').failures,
  ]
  expect(broken).toHaveLength(5)
  const said = (language: 'ru' | 'kk' | 'zh') =>
    [...broken, ...others].map(failure => spoken(modelSays(failure), { language }))
  for (const language of ['ru', 'kk', 'zh'] as const)
    for (const each of said(language)) {
      expect(each).toMatch(SCRIPTS[language])
      expect(each).not.toMatch(/\b(?:the|is|by|of|renewableShare|stopped)\b/)
    }
  expect(said('ru')).toContain('в узле небаланс 5,5 МВт')
  expect(said('zh')).toContain('政策“可再生能源最低比例”未满足，偏差 12.5')
})

test('terms of energy in reports are those of their glossary, each with a source', () => {
  const text = readFileSync('src/report/words/glossary.csv', 'utf8').trim()
  const rows = Papa.parse<Record<string, string>>(text, { header: true }).data
  const sources = parse(readFileSync('data/sources.yaml', 'utf8')) as Record<string, unknown>
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    for (const language of LANGUAGES)
      expect(TABLES[language][row.message as Key]?.toLowerCase(), `${row.term} in ${language}`).toContain(
        row[language]!.toLowerCase(),
      )
    for (const key of row.source!.split(' ')) expect(sources, row.term).toHaveProperty(key)
  }
})
