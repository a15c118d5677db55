import { type FormEvent, useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { Field } from './Field.tsx'
import { type Session, signIn } from './session.ts'

/** Asks who the reader is, at a centre with accounts. */
export function SignIn({ onDone }: { onDone: (session: Session) => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState('')
  const enter = (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    setPassword('')
    signIn(name, password).then(onDone, (error: Error) => setProblem(error.message))
  }
  const secret = { isSecret: true, autoComplete: 'current-password' }
  return (
    <section className="card" id="sign-in" aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{t('signIn.title')}</h2>
      <form className="row" onSubmit={enter}>
        <Field label={t('signIn.name')} name="name" value={name} onChange={setName} autoComplete="username" />
        <Field
          label={t('signIn.password')}
          name="password"
          value={password}
          onChange={setPassword}
          {...secret}
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
