import type { Words } from '../../../study/sentence.ts'
import type { parts as english } from '../en/parts.ts'

/** What a unit earns, pays and is held back by, in Kazakh. */
export const parts: Words<typeof english> = {
  'part.energy': 'энергия',
  'part.energy.at': 'энергия ({where})',
  'part.taken': 'алынған энергия',
  'part.taken.at': 'алынған энергия ({where})',
  'part.reserveMargin': 'қуат (қуат резерві)',
  'part.spinningReserve': 'резерв',
  'part.renewableShare': 'жасыл сертификаттар (ЖЭК үлесі)',
  'part.co2Cap': 'CO₂ шегі',
  'part.importLimit': 'импорт шегі',
  'part.hydrogenDelivery': 'сутек жеткізу',
  'part.buildRate': 'бір жылда салуға болатыны',
  'part.ban': 'тыйым',
  'part.capital': 'капитал',
  'part.fixed operation': 'тұрақты шығындар',
  'part.building': 'құрылыс',
  'part.running': 'отын және жұмыс',
  'part.CO₂': 'CO₂',
  'part.sites': 'арзан алаңдар таусылды',
  'part.rising': 'тек соңғы МВт·сағ сонша қымбат',
  'part.most': 'бұдан көп салуға болмайды',
  'part.least': 'осыншасын салу міндетті',
  'part.own': 'өз шектеулері',
}
