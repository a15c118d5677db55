import { type FormEvent, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { Field } from './Field.tsx'
import { type Session, setUp } from './session.ts'

/** The least that the centre takes. */
const LEAST_SIGNS = 12

/** Makes the first account of a centre, for whoever can read what its server printed. */
export function FirstAccount({ onDone }: { onDone: (session: Session) => void }) {
  const { t } = useWords()
  const [token, setToken] = useState('')
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState('')
  const make = (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    setUp({ token: token.trim(), name, password }).then(onDone, (error: Error) => setProblem(error.message))
  }
  const secret = { isSecret: true, autoComplete: 'new-password', least: LEAST_SIGNS }
  const asked = { isSecret: true, autoComplete: 'one-time-code' }
  return (
    <section className="card" id="first-account" aria-labelledby="first-account-title">
      <h2 id="first-account-title">{t('firstAccount.title')}</h2>
      <p className="note">{t('firstAccount.note')}</p>
      <form className="row" onSubmit={make}>
        <Field label={t('firstAccount.token')} name="token" value={token} onChange={setToken} {...asked} />
        <Field label={t('signIn.name')} name="name" value={name} onChange={setName} autoComplete="username" />
        <Field
          label={t('firstAccount.password', { signs: String(LEAST_SIGNS) })}
          name="password"
          value={password}
          onChange={setPassword}
          {...secret}
        />
        <button type="submit">{t('firstAccount.make')}</button>
      </form>
      {problem ? (
        <p className="bad" role="alert">
          {problem}
        </p>
      ) : null}
    </section>
  )
}
