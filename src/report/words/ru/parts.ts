import type { Words } from '../../../study/sentence.ts'
import type { parts as english } from '../en/parts.ts'

/** What a unit earns, pays and is held back by, in Russian. */
export const parts: Words<typeof english> = {
  'part.energy': 'энергия',
  'part.energy.at': 'энергия ({where})',
  'part.taken': 'взятая энергия',
  'part.taken.at': 'взятая энергия ({where})',
  'part.reserveMargin': 'мощность (резерв мощности)',
  'part.spinningReserve': 'резерв',
  'part.renewableShare': 'зелёные сертификаты (доля ВИЭ)',
  'part.co2Cap': 'предел CO₂',
  'part.importLimit': 'предел импорта',
  'part.hydrogenDelivery': 'поставка водорода',
  'part.buildRate': 'сколько можно построить за год',
  'part.ban': 'запрет',
  'part.capital': 'капитал',
  'part.fixed operation': 'постоянные затраты',
  'part.building': 'строительство',
  'part.running': 'топливо и работа',
  'part.CO₂': 'CO₂',
  'part.sites': 'дешёвые площадки исчерпаны',
  'part.rising': 'так дорог лишь последний МВт·ч',
  'part.most': 'больше строить нельзя',
  'part.least': 'столько построить обязательно',
  'part.own': 'собственные ограничения',
}
