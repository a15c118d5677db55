import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { askedIn } from '../../src/cli/language.ts'
import { programIn } from '../../src/cli/program.ts'
import { helpBook } from '../../src/cli/words/help.ts'
import { ONLY_ENGLISH } from '../../src/cli/words/onlyEnglish.ts'
import { PROBLEM_BOOKS, problemIn } from '../../src/cli/words/problems.ts'
import { stageIn } from '../../src/cli/words/stages.ts'
import { widthOf } from '../../src/report/formats/columns.ts'
import { fullSentencesIn, sentencesIn } from '../support/sentencesInCode.ts'

const OTHERS = ['ru', 'kk', 'zh'] as const
const SCRIPTS = { ru: /[а-яё]/i, kk: /[а-яёәғқңөұүһі]/i, zh: /\p{Script=Han}/u }

/** All that help says in English: descriptions, and lines after the options that are no examples. */
function helpOf(command: Command): string[] {
  let shown = ''
  command.configureOutput({ writeOut: text => (shown += text) })
  command.outputHelp()
  const after = shown.replace(command.helpInformation(), '').split('\n')
  return [
    command.description(),
    ...[...command.options, ...command.registeredArguments].map(({ description }) => description),
    ...after.filter(line => /[a-z]{3}/i.test(line) && !/^\s+(?:qazgrid |--)/.test(line)),
    ...command.commands.flatMap(helpOf),
  ]
}

test('everything that help says is said in every language, and nothing else', () => {
  const english = new Set(
    helpOf(programIn('en')).map(line => (/^\s*Examples?:$/.test(line) ? line.trim() : line)),
  )
  expect(english.size).toBeGreaterThan(130)
  // Titles and words that the library puts in.
  const added =
    /^(?:Usage|Options|Global Options|Commands|Arguments):$|^display help|^\[(?:options|command)\]$|^(?:default|choices): $|^\(qazgrid/
  for (const language of OTHERS) {
    const book = helpBook(language)
    expect(
      [...english].filter(line => !book[line]),
      language,
    ).toEqual([])
    expect(
      Object.keys(book).filter(line => !english.has(line) && !added.test(line)),
      language,
    ).toEqual([])
    expect(
      Object.values(book).filter(line => !SCRIPTS[language].test(line)),
      language,
    ).toEqual([])
  }
})

test('an option that may be repeated has no default to show', () => {
  const shown = (command: Command): string[] => [
    command.helpInformation(),
    ...command.commands.flatMap(shown),
  ]
  for (const language of ['en', ...OTHERS] as const)
    expect(shown(programIn(language)).join('\n')).not.toContain('[]')
})

test('a command that was called wrongly points to its help in the language of its caller', () => {
  const program = programIn('ru').exitOverride()
  let told = ''
  const run = program.commands.find(each => each.name() === 'run')!.exitOverride()
  run.configureOutput({ writeErr: text => (told += text), outputError: text => (told += text) })
  expect(() => program.parse(['run'], { from: 'user' })).toThrow()
  expect(told).toContain('(qazgrid --help перечисляет команды)')
  const operate = program.commands.find(each => each.name() === 'operate')!.helpInformation()
  expect(operate).toContain('qazgrid operate [параметры] <scenario>')
  expect(operate).not.toMatch(/default:|choices:/)
  const weather = programIn('zh')
    .commands.find(each => each.name() === 'weather')!
    .helpInformation()
  expect(weather).not.toContain('display help')
  // Chinese letters are two places wide: what commands do begins at one column.
  const starts = [...weather.matchAll(/^ {2}((?:generate|fetch|-V|-h).*? {2,})\S/gm)].map(([, term]) =>
    widthOf(term!),
  )
  expect(starts).toHaveLength(4)
  expect(new Set(starts).size).toBe(1)
})

/** What is said by the planning centre to programs, and on the page, is told in English or has words of its own. */
const ELSEWHERE = /^(?:server|web|report\/words)\/|\/words\//

test('everything that may be wrong is said in every language, with the same gaps', () => {
  const code = readdirSync(resolve('src'), { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !ELSEWHERE.test(file),
  )
  const sentences = new Set(code.flatMap(file => sentencesIn(readFileSync(resolve('src', file), 'utf8'))))
  expect(sentences.size).toBeGreaterThan(200)
  for (const language of OTHERS) {
    const book = PROBLEM_BOOKS[language]
    const left = [...sentences].filter(each => !book[each])
    expect(
      left.filter(each => !ONLY_ENGLISH.includes(each)),
      language,
    ).toEqual([])
    const gaps = (text: string) => text.match(/\{\d\}/g)?.sort() ?? []
    for (const [english, own] of Object.entries(book)) {
      expect(gaps(own), `${language} ${english}`).toEqual(gaps(english))
      if (/[a-z]{3}/i.test(english)) expect(own, english).toMatch(SCRIPTS[language])
    }
  }
})

test('everything that is noted about an input is said in every language', () => {
  const noting =
    /^(?:exchange\/.*|forecast\/irregular|study\/(?:forecasting\/series|overrides)|files\/readRun|files\/weather\/(?:epw|measured|ninja|pvgis|tmy3)|cli\/solveProgram)\.ts$/
  const code = readdirSync(resolve('src'), { recursive: true, encoding: 'utf8' }).filter(file =>
    noting.test(file),
  )
  const notes = new Set(code.flatMap(file => fullSentencesIn(readFileSync(resolve('src', file), 'utf8'))))
  expect(notes).toContain('Taken as demand.')
  expect(notes).toContain('Zone {1}: {2} more than once, from {3} on; their mean is taken.{4}')
  for (const language of OTHERS)
    expect(
      [...notes].filter(each => !PROBLEM_BOOKS[language][each]),
      language,
    ).toEqual([])
  expect(
    problemIn('kk')(
      'Zone north: 3 hours stand more than once, from 2013-10-27T02:00 on; their mean is taken.',
    ),
  ).toBe('north аймағы: қайталанатыны 3 сағат, біріншісі 2013-10-27T02:00; олардың орташасы алынды.')
})

test('what is wrong is recognised and said again, with names and numbers as they were', () => {
  expect(problemIn('ru')('There is no column “p_nmo”.')).toBe('Столбца «p_nmo» нет.')
  expect(problemIn('kk')('There is no bus “west”.')).toBe('«west» түйіні жоқ.')
  expect(problemIn('zh')('The name “a b” stands twice, first in row 7.')).toBe(
    '名称“a b”出现两次，首次在第 7 行。',
  )
  expect(problemIn('ru')('Nobody said this before.')).toBe('Nobody said this before.')
  expect(problemIn('en')('There is no bus “west”.')).toBe('There is no bus “west”.')
})

test('the language is that of the call, else of the first variable that names one, else English', () => {
  const none = {}
  expect(askedIn(['run', 'x', '--language', 'kk', '-o', 'y'], none)).toEqual({
    language: 'kk',
    wanted: 'kk',
    words: ['run', 'x', '-o', 'y'],
  })
  expect(askedIn(['--language=zh', 'list'], { LANG: 'ru_RU.UTF-8' })).toMatchObject({
    language: 'zh',
    words: ['list'],
  })
  expect(askedIn(['list'], { LANG: 'ru_RU.UTF-8' }).language).toBe('ru')
  expect(askedIn(['list'], { LANG: 'ru_RU.UTF-8', QAZGRID_LANGUAGE: 'kk' }).language).toBe('kk')
  expect(askedIn(['list'], { LANG: 'C.UTF-8' }).language).toBe('en')
  expect(askedIn(['list'], { LC_ALL: 'de_DE', LANG: 'kk_KZ' }).language).toBe('kk')
  expect(askedIn(['list', '--language', 'fr'], none).language).toBeUndefined()
})

test('a refused input is told in Kazakh, with the address and the exit code of every language', () => {
  const wrong = ['check', '2030-reference', '--set', 'generators.ekibastuz-gres-1.p_nmo=3']
  const { status, stderr } = spawnSync(
    'node_modules/.bin/node',
    ['src/cli/main.ts', ...wrong, '--language', 'kk'],
    {
      encoding: 'utf8',
    },
  )
  expect(status).toBe(2)
  expect(stderr).toContain('--set generators.ekibastuz-gres-1.p_nmo=3')
  expect(stderr).toContain('«p_nmo» бағаны жоқ.')
  expect(stderr).toContain('«p_nom» деп жазбақ болдыңыз ба?')
})

test('every stage that work may reach is said in every language', () => {
  const code = readdirSync(resolve('src'), { recursive: true, encoding: 'utf8' })
    .filter(file => /^(?:study|exchange|forecast|cli)\/.*\.ts$/.test(file))
    .map(file => readFileSync(resolve('src', file), 'utf8'))
    .join('\n')
  const named = [...code.matchAll(/onProgress\??\.?\(\s*(?:'([^']+)'|`([^`]+)`)/g)].map(([, plain, built]) =>
    (plain ?? built!.replace(/\$\{left\}/, ', about 5 min left').replaceAll(/\$\{[^}]+\}/g, '5')).trim(),
  )
  const stages = new Set(named.filter(stage => stage !== '5: 5'))
  expect(stages.size).toBeGreaterThan(30)
  for (const language of OTHERS)
    expect(
      [...stages].filter(stage => stageIn(language)(stage) === stage),
      language,
    ).toEqual([])
  expect(stageIn('kk')('2040: solving')).toBe('2040: шешу')
  expect(stageIn('zh')('2040: solving')).toBe('2040：求解')
  expect(stageIn('ru')('expected: 28 MB, 0.43 billion multiplications an iteration')).toBe(
    'ожидается: 28 МБ, 0,43 млрд умножений на итерацию',
  )
  expect(stageIn('en')('solving')).toBe('solving')
})
