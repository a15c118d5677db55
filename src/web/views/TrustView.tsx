import { useEffect } from 'react'
import { shownCase, useDesk } from '../state/desk.ts'
import { fetchCase } from '../state/fetching.ts'
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
  const past = ground.scenarios.filter(({ name }) => name.endsWith('-backcast'))
  useEffect(() => {
    for (const { name } of ground.scenarios) if (name.endsWith('-backcast')) void fetchCase(name)
  }, [ground])
  return (
    <>
      <p className="card note">{t('trust.intro')}</p>
      {past.map(({ name }) => (cases[name] ? <TargetsFigure key={name} one={cases[name]} /> : null))}
      <Checks shown={shown} />
      <SourcesList shown={shown} />
    </>
  )
}
