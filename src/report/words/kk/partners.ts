import type { Words } from '../../../study/sentence.ts'
import type { partners as english } from '../en/partners.ts'

/** Who takes part in deals, what the deals of the project are called, and what may befall them, in Kazakh. */
export const partners: Words<typeof english> = {
  'partner.samruk': 'Самұрық',
  'partner.chinese-investor': 'қытай инвесторы',
  'partner.grid-operator': 'желі операторы',
  'partner.foreign-partner': 'шетелдік серіктес',
  'deal.wind-north': 'Солтүстікте бір гигаватт жел',
  'deal.solar-south': 'Оңтүстікте жарты гигаватт күн',
  'deal.north-south-line': 'Екібастұз – Жамбыл тұрақты ток желісі',
  'deal.electrolysers-mangystau': 'Маңғыстаудағы экспортқа арналған электролизерлер',
  'deal.line-to-uzbekistan': 'Солтүстіктен Өзбекстанға желі',
  'deal.sun-south': 'Оңтүстікте бір гигаватт күн',
  'deal.pumped-storage-south': 'Оңтүстіктегі ГАЭС',
  'deal.wind-south-2030': '2030 жылдан Оңтүстікте бір гигаватт жел',
  'deal.nuclear-ulken': 'Үлкендегі атом станциясы',
  'deal.gas-north-2050': '2050 жылдан Солтүстікте бір гигаватт бу-газ қондырғысы',
  'deal.line-north-south': 'Екібастұз – Жамбыл тұрақты ток желісі',
  'partner.kazakh-partner': 'қазақстандық серіктес',
  'partner.european-investor': 'еуропалық инвестор',
  'partner.uzbek-grid': 'Өзбекстан желісі',
  'shock.calm': 'Келісілгендей',
  'shock.exchange': 'Теңге: доллар {share} %-ға қымбат',
  'shock.late1': 'Іске қосу {count} жыл кеш',
  'shock.late': 'Іске қосу {count} жыл кеш',
  'shock.dearer': 'Құрылыс {share} %-ға қымбат',
  'shock.energy': 'Энергия {share} %-ға аз',
  'shock.all': 'Бәрі бірге',
}
