import type { Words } from '../../../study/sentence.ts'
import type { partners as english } from '../en/partners.ts'

/** Who takes part in deals, what the deals of the project are called, and what may befall them, in Russian. */
export const partners: Words<typeof english> = {
  'partner.samruk': 'Самрук',
  'partner.chinese-investor': 'Китайский инвестор',
  'partner.grid-operator': 'Сетевой оператор',
  'partner.foreign-partner': 'Зарубежный партнёр',
  'deal.wind-north': 'ВЭС 1 ГВт на Севере',
  'deal.solar-south': 'Солнечная станция 0,5 ГВт на Юге',
  'deal.north-south-line': 'Линия постоянного тока Экибастуз — Жамбыл',
  'deal.electrolysers-mangystau': 'Электролизёры в Мангыстау на экспорт',
  'deal.line-to-uzbekistan': 'Линия с Севера в Узбекистан',
  'deal.sun-south': 'Солнечная станция 1 ГВт на Юге',
  'deal.pumped-storage-south': 'ГАЭС на Юге',
  'deal.wind-south-2030': 'ВЭС 1 ГВт на Юге с 2030 года',
  'deal.nuclear-ulken': 'АЭС в Улькене',
  'deal.gas-north-2050': 'ПГУ 1 ГВт на Севере с 2050 года',
  'deal.line-north-south': 'Линия постоянного тока Экибастуз — Жамбыл',
  'partner.kazakh-partner': 'Казахстанский партнёр',
  'partner.european-investor': 'Европейский инвестор',
  'partner.uzbek-grid': 'Сетевая компания Узбекистана',
  'shock.calm': 'Как согласовано',
  'shock.exchange': 'Тенге: доллар дороже на {share} %',
  'shock.late1': 'Ввод позже на {count} год',
  'shock.late': 'Ввод позже, лет: {count}',
  'shock.dearer': 'Строительство дороже на {share} %',
  'shock.energy': 'Энергии на {share} % меньше',
  'shock.all': 'Всё вместе',
}
