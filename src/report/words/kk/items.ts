import type { Words } from '../../../study/sentence.ts'
import type { items as english } from '../en/items.ts'

/** Items of a bill, in Kazakh. */
export const items: Words<typeof english> = {
  'item.building': 'Құрылыс',
  'item.running': 'Отын және жұмыс',
  'item.CO₂': 'CO₂',
  'item.heat': 'Жылу өндіруге кеткен отын',
  'item.lost load': 'Жеткізілмеген энергия',
  'item.policy broken': 'Ережелердің бұзылуы',
  'item.reserve short': 'Резерв тапшылығы',
  'item.stand-by': 'Дайын күту',
  'item.starts': 'Іске қосу',
  'item.stops': 'Тоқтату',
  'item.keeping': 'Сақтау',
  'item.spilling': 'Суды бос ағызу',
}
