/**
 * Days and hours in Kazakh. Browsers leave the locale out of their data, so it stands here, in the short forms of
 * the Common Locale Data Repository.
 *
 * @see Unicode CLDR 46, kk.xml, calendars/gregorian, 2024.
 */
const MONTHS = [
  'қаң.',
  'ақп.',
  'нау.',
  'сәу.',
  'мам.',
  'мау.',
  'шіл.',
  'там.',
  'қыр.',
  'қаз.',
  'қар.',
  'жел.',
] as const
const WEEKDAYS = ['жс', 'дс', 'сс', 'ср', 'бс', 'жм', 'сб'] as const

/** Kazakhstan is five hours ahead of UTC. [ms] */
const AHEAD_MS = 5 * 3_600_000

/** A day: `15 қаң.` */
export function kazakhDay(milliseconds: number): string {
  const at = new Date(milliseconds + AHEAD_MS)
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]}`
}

/** A moment: `сс, 15 қаң., 05:00` */
export function kazakhMoment(milliseconds: number): string {
  const at = new Date(milliseconds + AHEAD_MS)
  const two = (value: number) => String(value).padStart(2, '0')
  const hour = `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
  return `${WEEKDAYS[at.getUTCDay()]}, ${kazakhDay(milliseconds)}, ${hour}`
}
