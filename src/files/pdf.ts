import { createRequire } from 'node:module'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { FONTS } from '../report/formats/pdf/look.ts'

/**
 * Where the cuts of fonts lie in their packages. Inter has Latin, Cyrillic with the Kazakh letters, and signs of money; Noto Sans SC has
 * Chinese and no slanted cut. Both are under the SIL Open Font License 1.1; a PDF holds only the letters that it needs.
 */
const INTER = {
  normal: '400Regular/Inter_400Regular.ttf',
  bold: '600SemiBold/Inter_600SemiBold.ttf',
  italics: '400Regular_Italic/Inter_400Regular_Italic.ttf',
  bolditalics: '600SemiBold_Italic/Inter_600SemiBold_Italic.ttf',
}
const NOTO = {
  normal: '400Regular/NotoSansSC_400Regular.ttf',
  bold: '600SemiBold/NotoSansSC_600SemiBold.ttf',
  italics: '400Regular/NotoSansSC_400Regular.ttf',
  bolditalics: '600SemiBold/NotoSansSC_600SemiBold.ttf',
}

/** Sets a document as PDF. The library is loaded only when there is one: it takes a while. Nothing is fetched from anywhere. */
export async function setPdf(document: TDocumentDefinitions): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake')
  const find = createRequire(import.meta.url).resolve
  const cutsIn = (font: string, cuts: typeof INTER): typeof INTER => ({
    normal: find(`@expo-google-fonts/${font}/${cuts.normal}`),
    bold: find(`@expo-google-fonts/${font}/${cuts.bold}`),
    italics: find(`@expo-google-fonts/${font}/${cuts.italics}`),
    bolditalics: find(`@expo-google-fonts/${font}/${cuts.bolditalics}`),
  })
  const fonts = {
    [FONTS.alphabetic]: cutsIn('inter', INTER),
    [FONTS.chinese]: cutsIn('noto-sans-sc', NOTO),
  }
  const paths = new Set(Object.values(fonts).flatMap(cuts => Object.values(cuts)))
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path: string) => paths.has(path))
  return pdfmake.createPdf(document).getBuffer()
}
