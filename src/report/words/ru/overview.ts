import type { Words } from '../../../study/sentence.ts'
import type { overview as english } from '../en/overview.ts'

/** Templates of what came out, in Russian. */
export const overview: Words<typeof english> = {
  'overview.demand':
    'За {hours} ({year}) потребление страны составляет {demand} ТВт·ч, пик нагрузки — {peak} ГВт.',
  'overview.year': 'весь год',
  'overview.hours': '{hours} ч',
  'overview.mix': 'Его покрывают: {parts}.',
  'overview.part': '{carrier} ({share} %)',
  'overview.built': 'План с наименьшими затратами строит: {parts}.',
  'overview.builtPart': '{carrier} {gw} ГВт',
  'overview.builtNothing': 'План с наименьшими затратами — ничего не строить.',
  'overview.planCost':
    'Год обходится в {cost} млн {currency} в ценах {priceYear} года, из них {building} млн — за то, что построено.',
  'overview.runCost': 'Работа обходится в {cost} млн {currency} в ценах {priceYear} года.',
  'overview.trade': 'Импорт составляет {imports} ТВт·ч, экспорт — {exports} ТВт·ч.',
  'overview.emissions': 'Выбросы — {co2} Мт CO₂, {intensity} кг на каждый выработанный МВт·ч.',
  'overview.unserved': 'Не покрыто {gwh} ГВт·ч потребления.',
  'overview.served': 'Потребление покрыто полностью.',
  'overview.curtailed': 'Не использовано {share} % того, что могли бы дать ветер и солнце.',
  'overview.prices': 'В среднем ещё один МВт·ч обошёлся бы системе: {parts}.',
  'overview.pricePart': '{bus} — {price} {currency}',
  'overview.priceRange':
    'В среднем ещё один МВт·ч обошёлся бы системе так: меньше всего {least}, больше всего {most}.',
  'overview.outages':
    'Из-за аварийных отключений потребление не было бы покрыто {hours} ± {error} часов в год.',
}
