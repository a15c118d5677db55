import type { Language } from '../languages.ts'

/** Units that are written in another way than in English, longest first. */
const UNITS: Readonly<Record<Language, readonly (readonly [english: string, own: string])[]>> = {
  en: [],
  ru: [
    ['MWh_th', 'МВт·ч (т)'],
    ['TWh', 'ТВт·ч'],
    ['GWh', 'ГВт·ч'],
    ['MWh', 'МВт·ч'],
    ['GW', 'ГВт'],
    ['MW', 'МВт'],
    ['kWh', 'кВт·ч'],
    ['kW·a', 'кВт·год'],
    ['kW', 'кВт'],
    ['Mt ', 'Мт '],
    ['km²', 'км²'],
    ['M ', 'млн '],
  ],
  kk: [
    ['MWh_th', 'МВт·сағ (ж)'],
    ['TWh', 'ТВт·сағ'],
    ['GWh', 'ГВт·сағ'],
    ['MWh', 'МВт·сағ'],
    ['GW', 'ГВт'],
    ['MW', 'МВт'],
    ['kWh', 'кВт·сағ'],
    ['kW·a', 'кВт·жыл'],
    ['kW', 'кВт'],
    ['Mt ', 'Мт '],
    ['km²', 'км²'],
    ['M ', 'млн '],
  ],
  zh: [
    ['MWh_th', 'MWh（热）'],
    ['kW·a', 'kW·年'],
    ['M ', '百万 '],
  ],
}

/** Units that are letters of words else, where they stand alone. */
const ALONE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  ru: {
    h: 'ч',
    s: 'с',
    a: 'лет',
    pu: 'о. е.',
    t: 'т',
    Mt: 'Мт',
    kt: 'тыс. т',
    '%/a': '% годовых',
    'kW and year': 'кВт·год',
    'MWh of product': 'МВт·ч продукта',
  },
  kk: {
    h: 'сағ',
    s: 'с',
    a: 'жыл',
    pu: 'с. б.',
    t: 'т',
    Mt: 'Мт',
    kt: 'мың т',
    '%/a': 'жылдық %',
    'kW and year': 'кВт·жыл',
    'MWh of product': 'МВт·сағ өнім',
  },
  zh: {
    h: '小时',
    s: '秒',
    a: '年',
    pu: '标幺值',
    kt: '千吨',
    'kW and year': 'kW·年',
    'MWh of product': 'MWh 产品',
  },
}

/** What follows a unit that is counted by the year. */
const A_YEAR: Readonly<Record<Language, string>> = { en: '/a', ru: '/год', kk: '/жыл', zh: '/年' }

/** A unit as the language writes it. */
export function unitIn(language: Language, unit: string): string {
  const own = ALONE[language][unit]
  if (own) return own
  if (unit.endsWith('/a')) return `${unitIn(language, unit.slice(0, -2))}${A_YEAR[language]}`
  return UNITS[language].reduce((text, [english, written]) => text.replace(english, written), unit)
}
