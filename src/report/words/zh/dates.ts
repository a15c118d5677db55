import type { Words } from '../../../study/sentence.ts'
import type { dates as english } from '../en/dates.ts'

/** Months and days, in Chinese. */
export const dates: Words<typeof english> = {
  'date.month1': '1月',
  'date.month2': '2月',
  'date.month3': '3月',
  'date.month4': '4月',
  'date.month5': '5月',
  'date.month6': '6月',
  'date.month7': '7月',
  'date.month8': '8月',
  'date.month9': '9月',
  'date.month10': '10月',
  'date.month11': '11月',
  'date.month12': '12月',
  'date.alone1': '1月',
  'date.alone2': '2月',
  'date.alone3': '3月',
  'date.alone4': '4月',
  'date.alone5': '5月',
  'date.alone6': '6月',
  'date.alone7': '7月',
  'date.alone8': '8月',
  'date.alone9': '9月',
  'date.alone10': '10月',
  'date.alone11': '11月',
  'date.alone12': '12月',
  'date.day': '{month}{day}日',
  'date.full': '{year}年{day}',
}
