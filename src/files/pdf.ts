import { createRequire } from 'node:module'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { FONT } from '../report/formats/pdf/look.ts'

/** Where the cuts of the font lie in its package. Inter has Latin, Cyrillic with the Kazakh letters, and signs of money. */
const CUTS = {
  normal: '400Regular/Inter_400Regular.ttf',
  bold: '600SemiBold/Inter_600SemiBold.ttf',
  italics: '400Regular_Italic/Inter_400Regular_Italic.ttf',
  bolditalics: '600SemiBold_Italic/Inter_600SemiBold_Italic.ttf',
}

/** Sets a document as PDF. The library is loaded only when there is one: it takes a while. Nothing is fetched from anywhere. */
export async function setPdf(document: TDocumentDefinitions): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake')
  const find = createRequire(import.meta.url).resolve
  const files = Object.entries(CUTS).map(([cut, file]) => [cut, find(`@expo-google-fonts/inter/${file}`)])
  const paths = new Set(files.map(([, path]) => path))
  pdfmake.setFonts({ [FONT]: Object.fromEntries(files) })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path: string) => paths.has(path))
  return pdfmake.createPdf(document).getBuffer()
}
