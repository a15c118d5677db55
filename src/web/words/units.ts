import type { Language } from './languages.ts'

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
    ['kW', 'кВт'],
    ['Mt ', 'Мт '],
    ['M USD', 'млн USD'],
  ],
  kk: [
    ['MWh_th', 'МВт·сағ (ж)'],
    ['TWh', 'ТВт·сағ'],
    ['GWh', 'ГВт·сағ'],
    ['MWh', 'МВт·сағ'],
    ['GW', 'ГВт'],
    ['MW', 'МВт'],
    ['kW', 'кВт'],
    ['Mt ', 'Мт '],
    ['M USD', 'млн USD'],
  ],
  zh: [['M USD', '百万 USD']],
}

/** A unit as the language writes it. */
export const unitIn = (language: Language, unit: string): string =>
  UNITS[language].reduce((text, [english, own]) => text.replace(english, own), unit)
