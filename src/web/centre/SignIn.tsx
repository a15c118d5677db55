import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { type Session, signIn } from './session.ts'

/** Asks who the reader is, at a centre with accounts. */
export function SignIn({ onDone }: { onDone: (session: Session) => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState('')
  const [nameId, passwordId] = [useId(), useId()]
  const enter = (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    setPassword('')
    signIn(name, password).then(onDone, (error: Error) => setProblem(error.message))
  }
  return (
    <section className="card" id="sign-in" aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{t('signIn.title')}</h2>
      <form className="row" onSubmit={enter}>
        <label htmlFor={nameId}>{t('signIn.name')}</label>
        <input
          id={nameId}
          name="name"
          autoComplete="username"
          required
          value={name}
          onChange={event => setName(event.target.value)}
        />
        <label htmlFor={passwordId}>{t('signIn.password')}</label>
        <input
          id={passwordId}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
        <button type="submit">{t('signIn.enter')}</button>
      </form>
      {problem ? (
        <p className="bad" role="alert">
          {problem}
        </p>
      ) : null}
    </section>
  )
}
