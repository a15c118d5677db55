import { type FormEvent, type ReactNode, useState } from 'react'
import type { Session } from './session.ts'

/** What a form of an account says, and whom it asks for a session. */
interface Asked {
  id: string
  title: string
  note?: string
  button: string
  ask(): Promise<Session>
  onDone(session: Session): void
  children: ReactNode
}

/** A card that asks the centre for a session, and tells why there is none. */
export function AccountForm({ id, title, note, button, ask, onDone, children }: Asked) {
  const [problem, setProblem] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setProblem('')
    ask().then(onDone, (error: Error) => setProblem(error.message))
  }
  return (
    <section className="card" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {note ? <p className="note">{note}</p> : null}
      <form className="row" onSubmit={submit}>
        {children}
        <button type="submit">{button}</button>
      </form>
      {problem ? (
        <p className="bad" role="alert">
          {problem}
        </p>
      ) : null}
    </section>
  )
}
