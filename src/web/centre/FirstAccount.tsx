import { useState } from 'react'
import { useWords } from '../words/useWords.ts'
import { AccountForm } from './AccountForm.tsx'
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
  const secret = { isSecret: true, autoComplete: 'new-password', least: LEAST_SIGNS }
  const asked = { isSecret: true, autoComplete: 'one-time-code' }
  return (
    <AccountForm
      id="first-account"
      title={t('firstAccount.title')}
      note={t('firstAccount.note')}
      button={t('firstAccount.make')}
      ask={() => setUp({ token: token.trim(), name, password })}
      onDone={onDone}
    >
      <Field label={t('firstAccount.token')} name="token" value={token} onChange={setToken} {...asked} />
      <Field label={t('signIn.name')} name="name" value={name} onChange={setName} autoComplete="username" />
      <Field
        label={t('firstAccount.password', { signs: String(LEAST_SIGNS) })}
        name="password"
        value={password}
        onChange={setPassword}
        {...secret}
      />
    </AccountForm>
  )
}
