import type { Speech } from '../words/speech.ts'

/** What is forecast, in the language of the page: `wind north`, `industry west`, `national demand`; another name as the model has it. */
export function targetName(target: string, { t, name }: Pick<Speech, 't' | 'name'>): string {
  if (target === 'national demand')
    return `${t('dispatch.country')}, ${t('quantity.demand').toLocaleLowerCase()}`
  const [kind = '', ...zone] = target.split(' ')
  if (zone.length === 0) return name(target)
  const what = kind === 'industry' || kind === 'households' ? t(`group.${kind}`) : name(kind)
  const [, coast] = /^(.+)-offshore$/.exec(zone.join(' ')) ?? []
  return coast === undefined
    ? `${what}, ${name(zone.join(' '))}`
    : `${what}, ${name(coast)}, ${t('forecast.offshore')}`
}
