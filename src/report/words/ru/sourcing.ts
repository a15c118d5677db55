import type { Words } from '../../../study/sentence.ts'
import type { sourcing as english } from '../en/sourcing.ts'

/** Where numbers come from, in Russian. */
export const sourcing: Words<typeof english> = {
  'source.computed': 'Вычислено этим расчётом по источникам в конце',
  'source.given': 'Данные этого расчёта, не вычисленные им',
  'source.modelled': 'Модель: вычислено этим расчётом по источникам в конце; {what}: {keys}.',
  'source.fuel': 'Топливо: этот расчёт. {keys}',
  'source.sun': 'Солнце и цены: этот расчёт. {keys}',
  'source.sizes': 'Размеры: этот расчёт. {keys}',
  'source.output': 'Выработка: этот расчёт. {keys}',
  'topic.demand': 'потребление',
  'topic.demand drivers': 'факторы потребления',
  'topic.sectors': 'отрасли',
  'topic.capacity factors': 'коэффициенты использования',
  'topic.plants': 'станции',
  'topic.water': 'вода',
  'topic.storage': 'накопители',
  'topic.connections': 'связи',
  'topic.corridors': 'коридоры',
  'topic.neighbours': 'соседи',
  'topic.trade': 'торговля',
  'topic.heat': 'тепло',
  'topic.fuels and costs': 'топливо и затраты',
  'topic.candidates': 'кандидаты',
  'topic.outages': 'отключения',
  'topic.what must run': 'вынужденная генерация',
}
