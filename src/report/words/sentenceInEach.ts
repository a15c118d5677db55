import { LANGUAGES, type Language, type Names } from '../../languages.ts'
import { sentenceOf } from '../../study/explain/sentences.ts'
import type { Span, Trouble } from '../../study/explain/trouble.ts'
import { WORDS } from '../../study/explain/words/index.ts'
import type { InEach } from './text.ts'

/** Why something fails or is missing for a while, in every language. */
export function sentenceInEach(
  trouble: Trouble,
  span: Span,
  names?: Readonly<Record<string, Names>>,
): InEach {
  const texts = LANGUAGES.map(language => [
    language,
    sentenceOf(trouble, span, { ...WORDS[language], names }),
  ])
  return { told: 'in each', texts: Object.fromEntries(texts) as Record<Language, string> }
}
