import { sayOr } from '../words/sayOr.ts'
import type { Speech } from '../words/speech.ts'

/** What a row of scores is called: the model, a reference, a season; as the card writes it where there is no word for it. */
export function scoreName(label: string, { t }: Pick<Speech, 't'>): string {
  if (label === 'model') return t('forecast.model')
  return sayOr(t, `forecastWay.${label}`, sayOr(t, `season.${label}`, label))
}
