import type { Speech } from '../words/speech.ts'

/** What is forecast, in the language of the page: `wind north`, `industry west`, `national demand`; another name as the model has it. */
export function targetName(target: string, { t, name }: Pick<Speech, 't' | 'name'>): string {
  if (target === 'national demand')
    return `${t('dispatch.country')}, ${t('quantity.demand').toLocaleLowerCase()}`
  const [kind = '', ...zone] = target.split(' ')
  if (zone.length === 0) return name(target)
  const what = kind === 'industry' || kind === 'households' ? t(`group.${kind}`) : name(kind)
  return `${what}, ${zoneName(zone.join(' '))}`

  function zoneName(place: string): string {
    const [, land] = /^(.+)-offshore$/.exec(place) ?? []
    return land === undefined ? name(place) : t('forecast.offshore', { zone: name(land) })
  }
}
