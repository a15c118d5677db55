import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readReport } from '../../src/files/reportFile.ts'
import { LANGUAGES } from '../../src/languages.ts'
import { tellReport } from '../../src/report/document.ts'

const poppler = spawnSync('pdftoppm', ['-v']).status === 0
if (!poppler) console.warn('Skipped: without poppler nobody looks at the pages of a report.')
const folder = mkdtempSync(join(tmpdir(), 'qazgrid-pages-'))
const pdfOf = (language: string) => join(folder, `report.${language}.pdf`)
const qazgrid = (...words: string[]) =>
  execFileSync('node_modules/.bin/node', ['src/cli/main.ts', ...words], { stdio: 'ignore' })

beforeAll(() => {
  if (!poppler) return
  qazgrid('run', '2030-reference', '--out', join(folder, 'run'))
  for (const language of LANGUAGES)
    qazgrid('report', join(folder, 'run'), '--language', language, '--out', pdfOf(language))
}, 900_000)

interface Word {
  text: string
  box: [left: number, top: number, right: number, bottom: number]
}

/** Words of each page with the boxes in which they stand, and the size of the page. [pt] */
function pagesOf(path: string): { width: number; height: number; words: Word[] }[] {
  const xml = execFileSync('pdftotext', ['-bbox', path, '-'], { maxBuffer: 1e8 }).toString()
  return xml
    .split('<page ')
    .slice(1)
    .map(page => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!
      const words = [
        ...page.matchAll(/xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g),
      ]
      return {
        width: Number(width),
        height: Number(height),
        words: words.map(([, a, b, c, d, text]) => ({
          text: text!,
          box: [a, b, c, d].map(Number) as Word['box'],
        })),
      }
    })
}

/** Shared area of two boxes, as a share of the smaller. */
function overlap({ box: one }: Word, { box: other }: Word): number {
  const across = Math.min(one[2], other[2]) - Math.max(one[0], other[0])
  const down = Math.min(one[3], other[3]) - Math.max(one[1], other[1])
  if (across <= 0 || down <= 0) return 0
  const area = ([left, top, right, bottom]: Word['box']) => (right - left) * (bottom - top)
  return (across * down) / Math.min(area(one), area(other))
}

test.skipIf(!poppler)(
  'no text of a report is clipped by its page or runs into another, in any language',
  () => {
    for (const language of LANGUAGES) {
      const pages = pagesOf(pdfOf(language))
      expect(pages.length, language).toBeGreaterThan(15)
      for (const [k, { width, height, words }] of pages.entries()) {
        const outside = words.filter(
          ({ box }) => box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height,
        )
        expect(
          outside.map(({ text }) => text),
          `${language}, page ${k + 1}`,
        ).toEqual([])
        const clashes = words.flatMap((word, n) =>
          words
            .slice(n + 1)
            // Letters over a map are drawn twice, over a rim of themselves.
            .filter(other => other.text !== word.text && overlap(word, other) > 0.4)
            .map(other => `${word.text} | ${other.text}`),
        )
        expect(clashes, `${language}, page ${k + 1}`).toEqual([])
      }
    }
  },
)

test.skipIf(!poppler)(
  'every figure of a report is drawn and every letter has a shape, in any language',
  () => {
    const kept = readReport(join(folder, 'run'))
    for (const language of LANGUAGES) {
      const text = execFileSync('pdftotext', [pdfOf(language), '-'], { maxBuffer: 1e8 }).toString()
      const said = text.replaceAll(/\s+/g, '')
      for (const { title } of tellReport(kept.document, language).figures)
        expect(said, `${language}: ${title}`).toContain(title.replaceAll(/\s+/g, ''))
      expect(text).not.toContain('\ufffd')
      const fonts = execFileSync('pdffonts', [pdfOf(language)]).toString()
      expect(fonts.match(/\b(?:Inter|NotoSansSC)/g)?.length ?? 0, fonts).toBeGreaterThan(1)
      // Pages beyond the first two, up to the checks, have coloured drawings or rows of tables: none is white.
      const shares = inkOf(language)
      expect(Math.min(...shares), `${language}: ${shares.join(' ')}`).toBeGreaterThan(0.004)
      expect(shares.filter(share => share > 0.03).length, language).toBeGreaterThan(8)
    }
  },
)

/** Share of the pixels of each page that are not white. */
function inkOf(language: string): number[] {
  const stem = join(folder, language)
  execFileSync('pdftoppm', ['-r', '36', '-gray', pdfOf(language), stem])
  const pages = pagesOf(pdfOf(language)).length
  return Array.from({ length: pages }, (_, k) => {
    const page = readFileSync(`${stem}-${String(k + 1).padStart(String(pages).length, '0')}.pgm`)
    const pixels = page.subarray(page.indexOf('255\n') + 4)
    return pixels.reduce((count, grey) => (grey < 250 ? count + 1 : count), 0) / pixels.length
  })
}
