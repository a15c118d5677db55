import { useEffect } from 'react'
import { shownCase, useDesk } from '../state/desk.ts'
import { fetchCase } from '../state/fetching.ts'
import { AskedCase } from '../trust/AskedCase.tsx'
import { Checks } from '../trust/Checks.tsx'
import { SourcesList } from '../trust/SourcesList.tsx'
import { TargetsFigure } from '../trust/TargetsFigure.tsx'
import { useWords } from '../words/useWords.ts'

/** How well the model says what is known already, how the solve was checked, and where the numbers come from. */
export function TrustView() {
  const { t } = useWords()
  const ground = useDesk(state => state.ground)!
  const cases = useDesk(state => state.cases)
  const shown = useDesk(shownCase)!
  const past = ground.scenarios.filter(({ name }) => name.includes('-backcast'))
  useEffect(() => {
    for (const { name, byOblast } of ground.scenarios)
      if (name.endsWith('-backcast') && !byOblast) void fetchCase(name)
  }, [ground])
  return (
    <>
      <p className="card note">{t('trust.intro')}</p>
      {past.map(note =>
        cases[note.name] ? <TargetsFigure key={note.name} one={cases[note.name]!} note={note} /> : null,
      )}
      <div className="row">
        {past
          .filter(({ name, byOblast }) => byOblast && !cases[name])
          .map(note => (
            <AskedCase key={note.name} note={note} />
          ))}
      </div>
      <Checks shown={shown} />
      <SourcesList shown={shown} />
    </>
  )
}
