import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { FONTS } from '../report/formats/pdf/look.ts'
import { inter, notoSansSc } from './fonts.ts'

/**
 * Sets a document as PDF, which holds only the letters that it needs. The library is loaded only when there is one: it takes a while.
 * Nothing is fetched from anywhere.
 */
export async function setPdf(document: TDocumentDefinitions): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake')
  const fonts = { [FONTS.alphabetic]: inter(), [FONTS.chinese]: notoSansSc() }
  const paths = new Set(Object.values(fonts).flatMap(cuts => Object.values(cuts)))
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path: string) => paths.has(path))
  return pdfmake.createPdf(document).getBuffer()
}
