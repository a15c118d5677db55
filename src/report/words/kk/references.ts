import type { Words } from '../../../study/sentence.ts'
import type { references as english } from '../en/references.ts'

/** References that a forecast is held against, in Kazakh. */
export const references: Words<typeof english> = {
  'forecastWay.smart persistence': 'ашық аспанға түзетілген инерциялық',
  'forecastWay.convex combination': 'дөңес комбинация',
  'forecastWay.same hour last week': 'бір апта бұрынғы сол сағат',
  'forecastWay.linear quantile regression': 'сызықтық квантильдік регрессия',
  'forecastWay.foreseen weather alone': 'тек ауа райы болжамы',
  'forecastWay.usual course': 'әдеттегі барыс',
}
