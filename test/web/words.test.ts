import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readScenarioFiles, scenarioNames } from '../../src/files/scenarioFile.ts'
import type { ModelCard } from '../../src/forecast/card.ts'
import { LANGUAGES } from '../../src/languages.ts'
import { readScenario } from '../../src/study/scenario.ts'
import { heard } from '../../src/web/words/heard.ts'
import { asWritten } from '../../src/web/words/sayOr.ts'
import { speechOf } from '../../src/web/words/speech.ts'
import { MESSAGES, type MessageKey, say } from '../../src/web/words/words.ts'

const keys = Object.keys(MESSAGES.en) as MessageKey[]
const others = LANGUAGES.filter(language => language !== 'en')
const gapsOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()

test('each language says everything that English says, and fills the same gaps', () => {
  expect(keys.length).toBeGreaterThan(300)
  for (const language of others) {
    expect(Object.keys(MESSAGES[language]).sort(), language).toEqual([...keys].sort())
    for (const key of keys)
      expect(gapsOf(MESSAGES[language][key]), `${language} ${key}`).toEqual(gapsOf(MESSAGES.en[key]))
  }
})

/** Nothing but gaps, units and signs. */
const WORDLESS = /^(?:[^\p{L}]|MWh?|CO₂|\/t$)*$/u
const isWordless = (text: string) => WORDLESS.test(text.replaceAll(/\{\w+\}/g, ''))

test('nothing is left in English, and each language is written in its letters', () => {
  const script = { ru: /[а-яё]/i, kk: /[а-яёәғқңөұүһі]/i, zh: /\p{Script=Han}/u }
  for (const language of others) {
    const left = keys.filter(
      key => !script[language].test(MESSAGES[language][key]) && !isWordless(MESSAGES[language][key]),
    )
    expect(left, language).toEqual([])
  }
  const kazakh = Object.values(MESSAGES.kk).join('').toLowerCase()
  for (const letter of 'әғқңөұүі') expect(kazakh, letter).toContain(letter)
  // Letters that Russian has and Chinese must not have, and so on: a catalogue in the wrong place would show.
  expect(Object.values(MESSAGES.ru).join('')).not.toMatch(/[әғқңөұү]/i)
  expect(Object.values(MESSAGES.zh).join('')).not.toMatch(/[а-я]/i)
})

test('what models say of themselves is said in every language: all cards of this project, policies, checks and stages', () => {
  const cards = readdirSync('models', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => JSON.parse(readFileSync(`models/${name}/card.json`, 'utf8')) as ModelCard)
  const sentences = [
    ...cards.flatMap(({ title, source, method, limits }) => [title, source, method, ...limits]),
    'The cap does not bind: less CO₂ is emitted anyway.',
    'the policy renewableShare is missed by 12.5',
    'Tenge: 30 % more for a dollar',
    'solving week by week',
  ]
  expect(sentences.length).toBeGreaterThan(20)
  const script = { ru: /[а-яё]/i, kk: /[а-яәғқңөұүі]/i, zh: /\p{Script=Han}/u }
  for (const language of others) {
    const speech = speechOf(language, null)
    for (const sentence of sentences) {
      expect(heard(sentence, speech), `${language}: ${sentence}`).toMatch(script[language])
      expect(heard(sentence, speech), sentence).not.toMatch(/\b(?:which|that|renewableShare)\b/)
    }
  }
  expect(heard('the policy renewableShare is missed by 12.5', speechOf('ru', null))).toBe(
    'правило «минимальная доля ВИЭ» не выполнено, отклонение 12,5',
  )
  expect(
    heard(
      'The share of 50 % does not bind: it would be reached without being asked for.',
      speechOf('zh', null),
    ),
  ).toContain('50% 的比例')
  expect(heard('Nobody said this before.', speechOf('ru', null))).toBe('Nobody said this before.')
})

test('deals that come with the project say what they are and why in the language of the page, changed ones as their author wrote', () => {
  const { t } = speechOf('kk', null)
  const deals = scenarioNames().flatMap(name =>
    Object.entries(readScenario(name, readScenarioFiles(name).layers, []).invest?.deals ?? {}),
  )
  const texts = deals.flatMap(([deal, { title, because }]) => [
    [`deal.${deal}`, title] as const,
    ...(because ? [[`dealBecause.${deal}`, because] as const] : []),
  ])
  expect(texts.length).toBeGreaterThan(14)
  expect(texts.filter(([key, written]) => asWritten(t, key, written) === written)).toEqual([])
  expect(asWritten(t, 'deal.wind-north', 'My own wind')).toBe('My own wind')
})

test('policies of the editor are called and described in every language, in English as the schema of scenarios has it', () => {
  const { policies } = JSON.parse(readFileSync('scenarios/scenario.schema.json', 'utf8')).properties as {
    policies: {
      properties: Record<string, { properties?: Record<string, { type?: string; description?: string }> }>
    }
  }
  const formed = Object.entries(policies.properties).flatMap(([policy, { properties = {} }]) => {
    const options = Object.entries(properties)
    return options.every(([, { type }]) => type === 'number')
      ? options.map(each => [policy, ...each] as const)
      : []
  })
  expect(formed.length).toBeGreaterThan(4)
  const { t } = speechOf('zh', null)
  for (const [policy, option, { description = '' }] of formed) {
    expect(MESSAGES.en, policy).toHaveProperty([`ruleName.${policy}`])
    expect(asWritten(t, `policyOption.${policy}.${option}`, description), policy).not.toBe(description)
  }
})

test('units, and what stands before them, are written as the language writes them', () => {
  expect(speechOf('ru', null).unit('M KZT')).toBe('млн KZT')
  expect(speechOf('kk', null).unit('USD/kW·a')).toBe('USD/кВт·жыл')
  expect(speechOf('zh', null).inUnit('电价', 'USD/MWh')).toBe('电价，USD/MWh')
  expect(speechOf('en', null).inUnit('price', 'USD/MWh')).toBe('price, USD/MWh')
})

test('every message of the page is used, and every one that is used is there', () => {
  const folder = resolve('src/web')
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/^words\/(en|ru|kk|zh)\//.test(file))
    .map(file => readFileSync(resolve(folder, file), 'utf8'))
    .join('\n')
  // Families whose last part is put in by the code.
  const family =
    /^(view|theme|lever|part|cause|fix|tour|challenge|goal|item|grade|data|quantity|trust|class|editor|policyOption|unit|dispatch|map|scenario|note|rule|ruleName|technology|partner|deal|dealBecause|shock|broken|solver|method|status|stage|modelCard|range|jobs|group|footprint|forecast|forecastWay|season|jobState)\./
  const unused = keys.filter(key => !family.test(key) && !code.includes(`'${key}'`))
  expect(unused.filter(key => key !== 'page.title')).toEqual([])
})

test('terms of energy are those of the glossary, each with a source', () => {
  const rows = Papa.parse<Record<string, string>>(readFileSync('src/web/words/glossary.csv', 'utf8').trim(), {
    header: true,
  }).data
  const sources = parse(readFileSync('data/sources.yaml', 'utf8')) as Record<string, unknown>
  expect(rows.length).toBeGreaterThan(20)
  for (const row of rows) {
    for (const language of LANGUAGES) {
      const message = MESSAGES[language][row.message as MessageKey]
      expect(message, `${row.message} in ${language}`).toBeTypeOf('string')
      expect(message.toLowerCase(), `${row.term} in ${language}`).toContain(row[language]!.toLowerCase())
    }
    for (const key of row.source!.split(' ')) expect(sources, row.term).toHaveProperty(key)
  }
})

test('numbers and days are written as the language writes them', () => {
  expect(speechOf('en', null).number(1234.5, 1)).toBe('1,234.5')
  expect(speechOf('ru', null).number(1234.5, 1).replace(/\s/g, ' ')).toBe('1 234,5')
  expect(speechOf('kk', null).number(1234.5, 1).replace(/\s/g, ' ')).toBe('1 234,5')
  expect(speechOf('zh', null).number(1234.5, 1)).toBe('1,234.5')
  expect(speechOf('en', null).number(Number.NaN)).toBe('–')
  // 19:00 UTC is midnight in Kazakhstan.
  expect(speechOf('en', null).day(Date.UTC(2030, 0, 14, 19))).toBe('15 Jan')
  expect(speechOf('kk', null).day(Date.UTC(2030, 0, 14, 19))).toBe('15 қаң.')
  expect(speechOf('kk', null).moment(Date.UTC(2030, 0, 14, 19))).toBe('сс, 15 қаң., 00:00')
  expect(speechOf('zh', null).day(Date.UTC(2030, 0, 14, 19))).toBe('1月15日')
})

test('a gap that is not filled stays visible, and the page goes on', () => {
  expect(say('en', 'compare.kept')).toBe('My run {number}')
  expect(say('en', 'compare.kept', { number: '2' })).toBe('My run 2')
})
