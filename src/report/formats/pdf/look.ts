import type { StyleDictionary } from 'pdfmake/interfaces.js'
import type { Language } from '../../../languages.ts'

/** Names by which the door gives the fonts. */
export const FONTS = { alphabetic: 'Inter', chinese: 'Noto Sans SC' } as const

/** Font of a language. */
export const fontOf = (language: Language): string => (language === 'zh' ? FONTS.chinese : FONTS.alphabetic)

/** Margin of a page of A4. [pt] */
export const MARGIN = 48
/** What is left between two of them. [pt] */
export const WIDTH = 595 - 2 * MARGIN

/** Colours of text and rules. */
export const INK = { soft: '#6a6a70', line: '#d9d9de', accent: '#1f4e9c', alarm: '#b3261e' } as const

/** How text is set. */
export const styles: StyleDictionary = {
  brand: { fontSize: 11, bold: true, color: INK.accent, characterSpacing: 0.6 },
  title: { fontSize: 26, bold: true, lineHeight: 1.1 },
  because: { fontSize: 11, color: INK.soft },
  chapter: { fontSize: 15, bold: true, margin: [0, 0, 0, 8] },
  figure: { fontSize: 12, bold: true, margin: [0, 14, 0, 6] },
  alarm: { color: INK.alarm, bold: true },
  note: { fontSize: 8, color: INK.soft, margin: [0, 4, 0, 0] },
  source: { fontSize: 6.5, color: INK.soft, margin: [0, 3, 0, 6] },
  head: { color: INK.soft },
  keyName: { fontSize: 8, color: INK.soft },
  keyValue: { fontSize: 16, bold: true },
  foot: { fontSize: 7, color: INK.soft },
}
