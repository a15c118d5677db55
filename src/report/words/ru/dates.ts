import type { Words } from '../../../study/sentence.ts'
import type { dates as english } from '../en/dates.ts'

/** Months and days, in Russian. */
export const dates: Words<typeof english> = {
  'date.month1': 'янв.',
  'date.month2': 'февр.',
  'date.month3': 'марта',
  'date.month4': 'апр.',
  'date.month5': 'мая',
  'date.month6': 'июня',
  'date.month7': 'июля',
  'date.month8': 'авг.',
  'date.month9': 'сент.',
  'date.month10': 'окт.',
  'date.month11': 'нояб.',
  'date.month12': 'дек.',
  'date.alone1': 'янв.',
  'date.alone2': 'февр.',
  'date.alone3': 'март',
  'date.alone4': 'апр.',
  'date.alone5': 'май',
  'date.alone6': 'июнь',
  'date.alone7': 'июль',
  'date.alone8': 'авг.',
  'date.alone9': 'сент.',
  'date.alone10': 'окт.',
  'date.alone11': 'нояб.',
  'date.alone12': 'дек.',
  'date.day': '{day} {month}',
  'date.full': '{day} {year} г.',
}
