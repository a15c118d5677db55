import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inter, notoSansSc } from '../../src/files/fonts.ts'
import { setPdf } from '../../src/files/pdf.ts'
import { setPng } from '../../src/files/png.ts'
import type { LANGUAGES } from '../../src/languages.ts'
import { documentOf, tellReport } from '../../src/report/document.ts'
import { pdfOf } from '../../src/report/formats/pdf/index.ts'
import { drawSvg } from '../../src/report/formats/svg.ts'
import { TABLES } from '../../src/report/words/tables.ts'
import { WORDS } from '../../src/study/explain/words/index.ts'
import { smallResult } from './smallResult.ts'

/** What sets PDFs reads fonts with it. */
const { openSync } = createRequire(createRequire(import.meta.url).resolve('pdfkit'))('fontkit') as {
  openSync: (path: string) => { hasGlyphForCodePoint: (point: number) => boolean }
}
const [alphabetic, chinese] = [inter(), notoSansSc()].map(({ normal, bold }) =>
  [normal, bold].map(path => openSync(path)),
)
const pointsOf = (text: string) =>
  [...new Set(text)].map(letter => letter.codePointAt(0)!).filter(point => point > 31)
const lackingIn = (fonts: readonly ReturnType<typeof openSync>[], points: readonly number[]) =>
  points.filter(point => fonts.some(font => !font.hasGlyphForCodePoint(point)))

/** All that tables of words, and names of the data, may put on paper in a language. */
const wordsOf = (language: (typeof LANGUAGES)[number]) =>
  `${Object.values(TABLES[language]).join('')}${JSON.stringify(WORDS[language])}−\u202f\u00a0±→×`

test('the font of the alphabets has every letter that English, Russian and Kazakh reports need', () => {
  for (const language of ['en', 'ru', 'kk'] as const)
    expect(
      lackingIn(alphabetic!, pointsOf(wordsOf(language))).map(point => String.fromCodePoint(point)),
      language,
    ).toEqual([])
})

test('Chinese letters are in the Chinese font, and the few signs that it lacks in the other', () => {
  const lacking = lackingIn(chinese!, pointsOf(wordsOf('zh')))
  expect(lacking.map(point => String.fromCodePoint(point)).sort()).toEqual(['\u202f', '₂', 'ₓ'])
  expect(lackingIn(alphabetic!, lacking)).toEqual([])
})

test('every name of the data can be written', () => {
  const text = readdirSync('data/kz')
    .filter(file => file.endsWith('.csv'))
    .map(file => readFileSync(join('data/kz', file), 'utf8'))
    .join('')
  const either = lackingIn(alphabetic!, pointsOf(text)).filter(
    point => lackingIn(chinese!, [point]).length > 0,
  )
  expect(either.map(point => String.fromCodePoint(point))).toEqual([])
})

const imprint = {
  version: '1.2.3',
  inputs: 'abcdef0123456789',
  solver: 'a solver',
  method: 'a method',
  madeOn: '2026-11-25',
  command: 'qazgrid run small',
}

test('a Chinese PDF says its title and its numbers, and sets in the other font what its own lacks', async () => {
  const report = tellReport(documentOf(smallResult()), 'zh')
  const bytes = await setPdf(
    pdfOf({ ...report, title: '方案：CO₂ 1\u202f065 Қазақстан', figures: [] }, imprint),
  )
  const path = join(mkdtempSync(join(tmpdir(), 'qazgrid-zh-')), 'report.pdf')
  writeFileSync(path, bytes)
  // Subsets of the fonts, not the fonts: those have ten million bytes.
  expect(bytes.length).toBeLessThan(1e6)
  if (!existsSync('/usr/bin/pdftotext')) return console.warn('Skipped: nobody reads what the PDF says.')
  const words = execFileSync('pdftotext', [path, '-']).toString().replaceAll(/\s+/g, ' ')
  expect(words).toContain('Қазақстан')
  expect(words).toMatch(/CO₂ 1\s?065/)
  expect(words).toContain(report.summary[0]!.replaceAll(/\s+/g, ' ').slice(0, 12))
  const fonts = execFileSync('pdffonts', [path]).toString()
  expect(fonts).toContain('NotoSansSC')
  expect(fonts).toContain('Inter')
})

test('a figure is drawn as PNG with the letters of each language, and the same one twice alike', async () => {
  const chart = {
    ...{ kind: 'bars' as const, categories: ['a'], unit: 'MW', stacked: false },
    series: [{ name: 'Ұзын атау 长名称', color: '#1f4e9c', values: [1] }],
  }
  const [first, second] = [await setPng(drawSvg(chart, 'kk')), await setPng(drawSvg(chart, 'kk'))]
  expect([...first.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47])
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  // Twice as many pixels as the drawing has, on each side.
  expect(Buffer.from(first).readUInt32BE(16)).toBe(1760)
})
