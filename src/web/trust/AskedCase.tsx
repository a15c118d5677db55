import { useState } from 'react'
import type { ScenarioNote } from '../data/ground.ts'
import { fetchCase } from '../state/fetching.ts'
import { titleOf } from '../words/titles.ts'
import { useWords } from '../words/useWords.ts'

/** A case that is large, or has to be solved first: fetched for whoever asks. */
export function AskedCase({ note }: { note: ScenarioNote }) {
  const { t } = useWords()
  const [isAsked, ask] = useState(false)
  const fetchNow = () => {
    ask(true)
    void fetchCase(note.name).then(() => ask(false))
  }
  return (
    <button type="button" data-case={note.name} disabled={isAsked} onClick={fetchNow}>
      {isAsked ? t('page.loading') : t('trust.showPast', { title: titleOf(note, t) })}
    </button>
  )
}
