/** Months and days, in English; other languages stand beside it with the same keys. */
export const dates = {
  'date.month1': 'Jan',
  'date.month2': 'Feb',
  'date.month3': 'Mar',
  'date.month4': 'Apr',
  'date.month5': 'May',
  'date.month6': 'Jun',
  'date.month7': 'Jul',
  'date.month8': 'Aug',
  'date.month9': 'Sep',
  'date.month10': 'Oct',
  'date.month11': 'Nov',
  'date.month12': 'Dec',
  'date.day': '{day} {month}',
  'date.full': '{day} {year}',
} as const satisfies Readonly<Record<string, string>>
