import type { Content } from 'pdfmake/interfaces.js'
import type { Language } from '../../../languages.ts'
import { methodNamed, solverNamed } from '../../words/naming.ts'
import { dateIn, spoken, wordsIn } from '../../words/speak.ts'
import { joined } from '../../words/text.ts'

/** How a run came about, as far as a reader who wants to make it again has to know it. */
export interface Imprint {
  version: string
  /** SHA-256 of all inputs. */
  inputs: string
  solver: string
  method: string
  /** Day of the run, `2026-11-25`. */
  madeOn: string
  /** What to type to make it again. */
  command: string
}

/** How to make the same report again. */
export function imprintPage(imprint: Imprint, language: Language): Content[] {
  const word = wordsIn(language)
  const line = (name: string, value: string): Content => ({
    columns: [
      { text: name, width: 110 },
      { text: value, width: '*' },
    ],
    fontSize: 8,
    margin: [0, 0, 0, 2],
  })
  return [
    { text: word('frame.again'), style: 'chapter', margin: [0, 18, 0, 6], tocItem: true, headlineLevel: 1 },
    line(word('frame.command'), imprint.command),
    line(word('frame.version'), imprint.version),
    line(word('frame.hash'), imprint.inputs),
    line(
      word('frame.solver'),
      spoken(joined([solverNamed(imprint.solver), methodNamed(imprint.method)]), { language }),
    ),
    line(word('frame.madeOn'), dateIn(imprint.madeOn, language)),
    { text: word('frame.same'), style: 'note' },
  ]
}
