import type { Words } from '../../../study/sentence.ts'
import type { partners as english } from '../en/partners.ts'

/** Who takes part in deals, what the deals of the project are called, and what may befall them, in Kazakh. */
export const partners: Words<typeof english> = {
  'partner.samruk': 'Самұрық',
  'partner.chinese-investor': 'Қытайлық инвестор',
  'partner.grid-operator': 'Желі операторы',
  'partner.foreign-partner': 'Шетелдік серіктес',
  'deal.wind-north': 'Солтүстіктегі 1 ГВт жел электр станциясы',
  'deal.solar-south': 'Оңтүстіктегі 0,5 ГВт күн электр станциясы',
  'deal.north-south-line': 'Екібастұз — Жамбыл тұрақты ток желісі',
  'deal.electrolysers-mangystau': 'Маңғыстаудағы экспортқа арналған электролизерлер',
  'deal.line-to-uzbekistan': 'Солтүстіктен Өзбекстанға электр желісі',
  'deal.sun-south': 'Оңтүстіктегі 1 ГВт күн электр станциясы',
  'deal.pumped-storage-south': 'Оңтүстіктегі ГАЭС',
  'deal.wind-south-2030': '2030 жылдан Оңтүстіктегі 1 ГВт жел электр станциясы',
  'deal.nuclear-ulken': 'Үлкендегі атом электр станциясы',
  'deal.gas-north-2050': '2050 жылдан Солтүстіктегі 1 ГВт бу-газ қондырғысы',
  'deal.line-north-south': 'Екібастұз — Жамбыл тұрақты ток желісі',
  'partner.kazakh-partner': 'Қазақстандық серіктес',
  'partner.european-investor': 'Еуропалық инвестор',
  'partner.uzbek-grid': 'Өзбекстанның желі компаниясы',
  'shock.calm': 'Келісілгендей',
  'shock.exchange': 'Теңге: доллар {share} %-ға қымбат',
  'shock.late1': 'Іске қосу {count} жылға кешігеді',
  'shock.late': 'Іске қосу {count} жылға кешігеді',
  'shock.dearer': 'Құрылыс {share} %-ға қымбат',
  'shock.energy': 'Энергия {share} %-ға аз',
  'shock.all': 'Бәрі бірге',
}
