import type { Content } from 'pdfmake/interfaces.js'
import type { SpokenReport } from '../../document.ts'
import { dateIn, wordsIn } from '../../words/speak.ts'
import type { Imprint } from './imprint.ts'

type KeyFigure = SpokenReport['keys'][number]

/** Key figures in a row. */
const IN_A_ROW = 4

/** The first page: what it is, what came out, and what must not be overlooked. */
export function cover(
  { title, because, alarms, summary, keys, language }: SpokenReport,
  imprint: Imprint,
): Content[] {
  const word = wordsIn(language)
  return [
    { text: 'Qazgrid', style: 'brand', margin: [0, 40, 0, 20] },
    { text: title, style: 'title' },
    { text: because, style: 'because', margin: [0, 10, 0, 24] },
    ...alarms.map((text): Content => ({ text, style: 'alarm', margin: [0, 0, 0, 6] })),
    ...rowsOf(keys).map(
      (row): Content => ({ columns: row.map(keyFigure), columnGap: 12, margin: [0, 0, 0, 12] }),
    ),
    ...(summary.length > 0
      ? [{ text: word('frame.inShort'), style: 'chapter', margin: [0, 16, 0, 6] as Margin }]
      : []),
    ...summary.map((text): Content => ({ text, fontSize: 10, margin: [0, 0, 0, 5] })),
    {
      text: word('frame.made', {
        version: imprint.version,
        day: dateIn(imprint.madeOn, language),
        inputs: imprint.inputs.slice(0, 12),
      }),
      style: 'note',
      margin: [0, 20, 0, 0],
      pageBreak: 'after',
    },
  ]
}

type Margin = [number, number, number, number]

/** Rows of equal length, so that columns stand below one another. */
function rowsOf(keys: readonly KeyFigure[]): (KeyFigure | null)[][] {
  const rows = Math.ceil(keys.length / IN_A_ROW)
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: IN_A_ROW }, (_, k) => keys[row * IN_A_ROW + k] ?? null),
  )
}

const keyFigure = (key: KeyFigure | null): Content =>
  key
    ? {
        stack: [
          { text: key.name, style: 'keyName' },
          { text: key.value, style: 'keyValue' },
          { text: key.unit, style: 'keyName' },
        ],
      }
    : { text: '' }
