import { createRequire } from 'node:module'

/** Where the cuts of a font lie. */
export interface Cuts {
  normal: string
  bold: string
  italics: string
  bolditalics: string
}

const find = createRequire(import.meta.url).resolve
const cut = (font: string, name: string, file: string) =>
  find(`@expo-google-fonts/${font}/${name}/${file}_${name}.ttf`)

/** Inter: Latin, Cyrillic with the Kazakh letters, signs of money. SIL Open Font License 1.1. */
export const inter = (): Cuts => ({
  normal: cut('inter', '400Regular', 'Inter'),
  bold: cut('inter', '600SemiBold', 'Inter'),
  italics: cut('inter', '400Regular_Italic', 'Inter'),
  bolditalics: cut('inter', '600SemiBold_Italic', 'Inter'),
})

/** Noto Sans SC: Chinese; it has no slanted cut and no Kazakh letters. SIL Open Font License 1.1. */
export function notoSansSc(): Cuts {
  const normal = cut('noto-sans-sc', '400Regular', 'NotoSansSC')
  const bold = cut('noto-sans-sc', '600SemiBold', 'NotoSansSC')
  return { normal, bold, italics: normal, bolditalics: bold }
}
