import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { FONTS } from './look.ts'

/** Chinese letters and signs, and blanks between which words stand. */
const BOUND = '\\u2e80-\\u9fff\\uff00-\\uffef \\n\\u00a0'
/** What the Chinese font has no letters for: Kazakh ones, small digits, narrow blanks, the tenge. */
const LACKING =
  '\\u2009\\u202f\\u2080-\\u2094\\u20b8\\u0406\\u0456\\u0492-\\u0493\\u049a-\\u049b\\u04a2-\\u04a3\\u04ae-\\u04b1\\u04ba-\\u04bb\\u04d8-\\u04d9\\u04e8-\\u04e9'
/** A word that holds any of them. */
const WORD = new RegExp(`([^${BOUND}]*[${LACKING}][^${BOUND}]*)`)

/** Words of a Chinese document that its font cannot write are set in the alphabetic one. */
export function withFallback(document: TDocumentDefinitions): TDocumentDefinitions {
  const { footer, content } = document
  return {
    ...document,
    content: mended(content),
    ...(typeof footer === 'function'
      ? { footer: (page, pages, size) => mended(footer(page, pages, size)) }
      : {}),
  }
}

/** Plain data with its texts cut into runs of one font. */
function mended<T>(part: T): T {
  if (Array.isArray(part))
    return part.map(each => (typeof each === 'string' ? runsOf(each) : mended(each))) as T
  if (typeof part !== 'object' || part === null) return part
  const kept = Object.entries(part).map(([key, value]) => [
    key,
    key === 'svg'
      ? svgRuns(value)
      : key === 'text' && typeof value === 'string'
        ? runsOf(value)
        : mended(value),
  ])
  return Object.fromEntries(kept) as T
}

const runsOf = (text: string) => {
  if (!WORD.test(text)) return text
  const runs = text
    .split(WORD)
    .map((run, k) => (k % 2 === 0 ? { text: run } : { text: run, font: FONTS.alphabetic }))
  return runs.filter(run => run.text !== '')
}

/** The same between the tags of a drawing. */
const svgRuns = (svg: string): string =>
  svg.replaceAll(/>([^<>]+)<\/text>/g, (_, text: string) => {
    const runs = text
      .split(WORD)
      .map((run, k) => (k % 2 === 0 ? run : `<tspan font-family="${FONTS.alphabetic}">${run}</tspan>`))
    return `>${runs.join('')}</text>`
  })
