import { call, proveChanges } from './call.ts'

/** Who the reader of the page is at the centre. */
export interface Session {
  /** Null for whoever has not signed in. */
  account: string | null
  name: string
  /** One user without an account, or a team with accounts. */
  mode: 'local' | 'team'
  /** Nobody has an account yet. */
  isUnused: boolean
  /** What changes are proved with. */
  csrf: string | null
}

const known = (session: Session): Session => {
  proveChanges(session.csrf)
  return session
}

/** Who the reader is. */
export const readSession = async (): Promise<Session> => known(await call<Session>('GET', '/session'))

/** Signs in; the session is a cookie that no script reads. */
export const signIn = async (name: string, password: string): Promise<Session> =>
  known(await call<Session>('POST', '/session', { name, password }))

/** Makes the first account of a centre and signs in with it. */
export async function setUp(first: { token: string; name: string; password: string }): Promise<Session> {
  await call('POST', '/setup', first)
  return signIn(first.name, first.password)
}

/** Ends the session. */
export async function signOut(): Promise<Session> {
  await call<void>('DELETE', '/session')
  return readSession()
}
