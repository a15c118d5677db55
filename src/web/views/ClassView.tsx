import { useState } from 'react'
import { Challenges } from '../class/Challenges.tsx'
import { Cinema } from '../class/Cinema.tsx'
import { Tour } from '../class/Tour.tsx'
import { useWords } from '../words/useWords.ts'

const PARTS = ['tour', 'challenges', 'cinema'] as const

/** For those who learn: a walk in eight steps, tasks, and a stressed week as a film. */
export function ClassView() {
  const { t } = useWords()
  const [part, setPart] = useState<(typeof PARTS)[number]>('tour')
  return (
    <>
      <fieldset className="card row" aria-label={t('view.class')}>
        {PARTS.map(each => (
          <button
            key={each}
            type="button"
            aria-pressed={part === each}
            onClick={() => setPart(each)}
            data-part={each}
          >
            {t(`class.${each}`)}
          </button>
        ))}
      </fieldset>
      {part === 'tour' ? <Tour /> : part === 'challenges' ? <Challenges /> : <Cinema />}
    </>
  )
}
