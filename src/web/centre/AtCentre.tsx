import { useCallback, useEffect, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { FirstAccount } from './FirstAccount.tsx'
import { JobList } from './JobList.tsx'
import { SignIn } from './SignIn.tsx'
import { readSession, type Session, signOut } from './session.ts'

/** What the centre that hands the page out does for its reader; one with accounts asks first who that is, or for the first account. */
export function AtCentre() {
  const { t } = useWords()
  const [session, setSession] = useState<Session>()
  const [problem, setProblem] = useState('')
  const know = useCallback((asked: Promise<Session>) => {
    asked.then(setSession, (error: Error) => setProblem(error.message))
  }, [])
  const look = useCallback(() => know(readSession()), [know])
  useEffect(look, [look])
  if (problem)
    return (
      <p className="bad" role="alert">
        {problem}
      </p>
    )
  if (!session) return null
  if (session.account === null)
    return session.isUnused ? <FirstAccount onDone={setSession} /> : <SignIn onDone={setSession} />
  return (
    <JobList onStranger={look}>
      {session.mode === 'team' ? (
        <>
          <span className="note">{t('signIn.as', { name: session.name })}</span>
          <button type="button" className="small" id="sign-out" onClick={() => know(signOut())}>
            {t('signIn.leave')}
          </button>
        </>
      ) : null}
    </JobList>
  )
}
