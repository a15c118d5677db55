import { useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { AccountForm } from './AccountForm.tsx'
import { Field } from './Field.tsx'
import { type Session, signIn } from './session.ts'

/** Asks who the reader is, at a centre with accounts. */
export function SignIn({ onDone }: { onDone: (session: Session) => void }) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const enter = () => {
    setPassword('')
    return signIn(name, password)
  }
  const secret = { isSecret: true, autoComplete: 'current-password' }
  return (
    <AccountForm
      id="sign-in"
      title={t('signIn.title')}
      button={t('signIn.enter')}
      ask={enter}
      onDone={onDone}
    >
      <Field label={t('signIn.name')} name="name" value={name} onChange={setName} autoComplete="username" />
      <Field
        label={t('signIn.password')}
        name="password"
        value={password}
        onChange={setPassword}
        {...secret}
      />
    </AccountForm>
  )
}
