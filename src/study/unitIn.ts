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
    ['kW', 'кВт'],
    ['Mt ', 'Мт '],
    ['km²', 'км²'],
    ['M USD', 'млн USD'],
  ],
  kk: [
    ['MWh_th', 'МВт·сағ (ж)'],
    ['TWh', 'ТВт·сағ'],
    ['GWh', 'ГВт·сағ'],
    ['MWh', 'МВт·сағ'],
    ['GW', 'ГВт'],
    ['MW', 'МВт'],
    ['kWh', 'кВт·сағ'],
    ['kW', 'кВт'],
    ['Mt ', 'Мт '],
    ['km²', 'км²'],
    ['M USD', 'млн USD'],
  ],
  zh: [['M USD', '百万 USD']],
}

/** Units that are letters of words else, where they stand alone. */
const ALONE: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  ru: {
    h: 'ч',
    'h/a': 'ч/год',
    t: 'т',
    Mt: 'Мт',
    'MW/a': 'МВт/год',
    'kW and year': 'кВт·год',
    'MWh of product': 'МВт·ч продукта',
  },
  kk: {
    h: 'сағ',
    'h/a': 'сағ/жыл',
    t: 'т',
    Mt: 'Мт',
    'MW/a': 'МВт/жыл',
    'kW and year': 'кВт·жыл',
    'MWh of product': 'МВт·сағ өнім',
  },
  zh: { h: '小时', 'h/a': '小时/年', 'MW/a': 'MW/年', 'kW and year': 'kW·年', 'MWh of product': 'MWh 产品' },
}

/** A unit as the language writes it. */
export const unitIn = (language: Language, unit: string): string =>
  ALONE[language][unit] ?? UNITS[language].reduce((text, [english, own]) => text.replace(english, own), unit)
