import type { Words } from '../../../study/sentence.ts'
import type { dates as english } from '../en/dates.ts'

/** Months and days, in Kazakh. */
export const dates: Words<typeof english> = {
  'date.month1': 'қаң.',
  'date.month2': 'ақп.',
  'date.month3': 'нау.',
  'date.month4': 'сәу.',
  'date.month5': 'мам.',
  'date.month6': 'мау.',
  'date.month7': 'шіл.',
  'date.month8': 'там.',
  'date.month9': 'қыр.',
  'date.month10': 'қаз.',
  'date.month11': 'қар.',
  'date.month12': 'жел.',
  'date.alone1': 'қаң.',
  'date.alone2': 'ақп.',
  'date.alone3': 'нау.',
  'date.alone4': 'сәу.',
  'date.alone5': 'мам.',
  'date.alone6': 'мау.',
  'date.alone7': 'шіл.',
  'date.alone8': 'там.',
  'date.alone9': 'қыр.',
  'date.alone10': 'қаз.',
  'date.alone11': 'қар.',
  'date.alone12': 'жел.',
  'date.day': '{day} {month}',
  'date.full': '{year} ж. {day}',
}
