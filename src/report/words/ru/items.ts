import type { Words } from '../../../study/sentence.ts'
import type { items as english } from '../en/items.ts'

/** Items of a bill, in Russian. */
export const items: Words<typeof english> = {
  'item.building': 'Строительство',
  'item.running': 'Топливо и работа',
  'item.CO₂': 'CO₂',
  'item.heat': 'Топливо на отпуск тепла',
  'item.lost load': 'Недоотпуск',
  'item.policy broken': 'Нарушение правил',
  'item.reserve short': 'Нехватка резерва',
  'item.stand-by': 'Горячий резерв',
  'item.starts': 'Пуски',
  'item.stops': 'Остановы',
  'item.keeping': 'Хранение',
  'item.spilling': 'Холостые сбросы',
}
