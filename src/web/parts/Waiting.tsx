import { useEffect, useState } from 'react'
import { useWords } from '../words/useWords.ts'

/** What is there soon is not explained. [ms] */
const SOON_MS = 2500

/** In place of a case that is on its way; where a centre may have to solve it first, that is said. */
export function Waiting({ mayBeSolved }: { mayBeSolved: boolean }) {
  const { t } = useWords()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const clock = setTimeout(() => setLate(true), SOON_MS)
    return () => clearTimeout(clock)
  }, [])
  return (
    <p className="waiting" role="status">
      {t(isLate && mayBeSolved ? 'page.solving' : 'page.loading')}
    </p>
  )
}
