import type { Language } from '../../languages.ts'
import { en } from '../../report/words/en/index.ts'
import { numberOr } from '../../report/words/naming.ts'
import { recogniser } from '../../report/words/recognise.ts'
import { spoken } from '../../report/words/speak.ts'
import type { Key } from '../../report/words/tables.ts'
import { joined, say } from '../../report/words/text.ts'

const recognise = recogniser(
  Object.fromEntries(Object.entries(en).filter(([key]) => key.startsWith('stage.'))),
)

/** Says in a language what stage work has reached: inner rings name it in English, of a path with its year before it. */
export const stageIn =
  (language: Language) =>
  (stage: string): string => {
    const [, year = '', own = stage] = /^(?:(\d{4}): )(.+)$/.exec(stage) ?? []
    const found = language === 'en' ? undefined : recognise(own)
    if (!found) return stage
    const gaps = Object.entries(found.gaps).map(([gap, text]) => [gap, numberOr(text)])
    const told = say(found.key as Key, Object.fromEntries(gaps))
    return spoken(year ? joined([year, told], ': ') : told, { language })
  }
