import type { Content } from 'pdfmake/interfaces.js'
import type { Language } from '../../../languages.ts'
import { type SpokenReport, verdict } from '../../document.ts'
import { spoken, wordsIn } from '../../words/speak.ts'
import { scientific } from '../readable.ts'
import { INK } from './look.ts'

/** What was checked, what has to be known, what is not shown, and what it rests on. */
export function back({ check, notes, limits, sources, language }: SpokenReport): Content[] {
  const word = wordsIn(language)
  return [
    ...(check ? checked(check, language, word('frame.checked'), spoken(verdict(check), { language })) : []),
    ...listed(word('frame.notes'), notes),
    ...listed(word('frame.limits'), limits),
    chapter(word('frame.sources')),
    ...sources.map(({ key, title, publisher, year, url, licence, note }): Content => {
      const about = [publisher, year, licence].filter(Boolean).join(', ')
      return {
        text: [
          { text: `${key}  `, color: INK.soft },
          url ? { text: title, link: String(url), color: INK.accent } : title,
          about ? `. ${about}` : '',
          ...(note ? [{ text: `. ${note}`, color: INK.soft }] : []),
        ],
        fontSize: 7,
        margin: [0, 0, 0, 3],
      }
    }),
  ]
}

const chapter = (text: string): Content => ({
  text,
  style: 'chapter',
  margin: [0, 18, 0, 6],
  tocItem: true,
  headlineLevel: 1,
})

function checked(
  check: NonNullable<SpokenReport['check']>,
  language: Language,
  title: string,
  verdict: string,
): Content[] {
  return [
    chapter(title),
    { text: verdict, margin: [0, 0, 0, 4] },
    ...check.rows.map(
      ({ name, value, unit }): Content => ({
        columns: [
          { text: name, width: 240 },
          { text: value === null ? '' : scientific(value, language), width: 60, alignment: 'right' },
          { text: unit, width: 100, margin: [8, 0, 0, 0] },
        ],
        fontSize: 8,
      }),
    ),
  ]
}

const listed = (title: string, sentences: readonly string[]): Content[] =>
  sentences.length === 0 ? [] : [chapter(title), { ul: [...sentences], fontSize: 8.5 }]
