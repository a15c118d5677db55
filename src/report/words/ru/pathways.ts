import type { Words } from '../../../study/sentence.ts'
import type { pathways as english } from '../en/pathways.ts'

/** Figures and lines of a path of several years, and what the model notes of it, in Russian. */
export const pathways: Words<typeof english> = {
  'pathCost.title': 'Во что это обходится',
  'pathCost.unit': 'млрд {currency} {year} г.',
  'pathCost.aYear': '{unit} в год',
  'pathCost.present':
    'До конца последнего периода, на {decision} год при {rate} % в год: {value} {unit} — сумма годовых счетов, каждый со своим весом. План по отрезкам часов ожидал {expected}.',
  'pathCost.perfect': 'Когда решается первый год, известны все.',
  'pathCost.myopic': 'Каждый год решается без знания следующего.',
  'pathCost.budget': 'Последняя тонна бюджета стоит {price} {currency} на {decision} год.',
  'pathCost.source':
    'Работа: почасовое распределение нагрузки каждого года. Строительство и содержание: план.',
  'pathCost.item': 'Статья',
  'pathCost.years': 'лет',
  'pathCost.weight': 'вес',
  'pathGeneration.year':
    '{year}: потребление {demand} ТВт·ч, пик нагрузки {peak} ГВт, не покрыто {unserved} ГВт·ч',
  'pathGeneration.loss': ', дефицит с отключениями {hours} ч',
  'pathGeneration.end': '.',
  'pathEmissions.title': 'Сколько выбрасывается',
  'pathEmissions.note': 'Электроэнергия и тепло городов; {mt} Мт CO₂ за все годы вместе.',
  'pathEmissions.coal': 'Уголь в выработке, %',
  'pathBuilt.note': 'Выбрано планом, сверх решённых вводов. Источники тепла учтены по тепловой мощности.',
  'pathBuilt.row': '{technology}, {unit}',
  'pathBuilt.gone': '{technology}, выбыло по возрасту, {unit}',
  'pathKept.title': 'Что сохраняется из имеющегося',
  'pathKept.note':
    'Сохранено из того, что могло бы стоять в этом году, ГВт. Что старше допустимого сценарием, выбыло; остальное закрывается там, где содержание дороже пользы.',
  'pathKept.plants': 'Станции',
  'pathKept.of': '{kept} из {could}',
  'pathLine.head': '{title}  ({scenario}, {foresight})',
  'pathLine.perfect': 'полное предвидение',
  'pathLine.myopic': 'без предвидения',
  'pathLine.year': 'год',
  'pathLine.notMet': 'не покрыто',
  'pathLine.coal': 'уголь',
  'pathLine.cost': 'затраты, млн {currency} в год',
  'pathLine.present':
    'Приведённая стоимость на {decision} год при {rate} % в год: {value} млрд {currency} {year} г.',
  'pathLine.checkFailed': 'Проверка {year} года не пройдена: {failures}.',
  'note.pathYears': 'Год представляет все годы до следующего; парк станций меняется в его начале.',
  'note.pathVintages':
    'У всей технологии КПД рассчитываемого года, когда бы её ни построили; стоимость — года постройки.',
  'note.pathSizes':
    'Новые объекты любого размера. Сегодняшние ТЭЦ следуют за теплом своего города, пока не состарятся; что займёт их место, решается по зоне и распределяется по её городам по размеру.',
  'note.pathEnd': 'В конце ценности не остаётся: у каждой станции оплачены только годы внутри пути.',
}
