import type { Words } from '../../../study/sentence.ts'
import type { partners as english } from '../en/partners.ts'

/** Who takes part in deals, what the deals of the project are called, and what may befall them, in Russian. */
export const partners: Words<typeof english> = {
  'partner.samruk': 'Самрук',
  'partner.chinese-investor': 'китайский инвестор',
  'partner.grid-operator': 'сетевой оператор',
  'partner.foreign-partner': 'зарубежный партнёр',
  'deal.wind-north': 'Гигаватт ветра на Севере',
  'deal.solar-south': 'Полгигаватта солнца на Юге',
  'deal.north-south-line': 'Линия постоянного тока Экибастуз – Жамбыл',
  'deal.electrolysers-mangystau': 'Электролизёры в Мангыстау на экспорт',
  'deal.line-to-uzbekistan': 'Линия с Севера в Узбекистан',
  'deal.sun-south': 'Гигаватт солнца на Юге',
  'deal.pumped-storage-south': 'ГАЭС на Юге',
  'deal.wind-south-2030': 'Гигаватт ветра на Юге с 2030 года',
  'deal.nuclear-ulken': 'Атомная станция в Улькене',
  'deal.gas-north-2050': 'Гигаватт парогазовых установок на Севере с 2050 года',
  'deal.line-north-south': 'Линия постоянного тока Экибастуз – Жамбыл',
  'partner.kazakh-partner': 'казахстанский партнёр',
  'partner.european-investor': 'европейский инвестор',
  'partner.uzbek-grid': 'сеть Узбекистана',
  'shock.calm': 'Как согласовано',
  'shock.exchange': 'Тенге: доллар дороже на {share} %',
  'shock.late1': 'Ввод позже на {count} год',
  'shock.late': 'Ввод позже, лет: {count}',
  'shock.dearer': 'Строительство дороже на {share} %',
  'shock.energy': 'Энергии на {share} % меньше',
  'shock.all': 'Всё вместе',
}
