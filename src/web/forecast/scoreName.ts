import type { Speech } from '../words/speech.ts'
import { MESSAGES, type MessageKey } from '../words/words.ts'

/** What a row of scores is called: the model, a reference, a season; as the card writes it where there is no word for it. */
export function scoreName(label: string, { t }: Pick<Speech, 't'>): string {
  if (label === 'model') return t('forecast.model')
  const key = [`forecastWay.${label}`, `season.${label}`].find(each => each in MESSAGES.en)
  return key ? t(key as MessageKey) : label
}
