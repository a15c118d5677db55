/** What an API key may be used for. */
export const SCOPES = ['read', 'write'] as const
/** One of them. */
export type Scope = (typeof SCOPES)[number]

/** Whoever calls. */
export interface Actor {
  /** Undefined for callers who have not said who they are. */
  account: string | undefined
  name: string
  administrator: boolean
  /** How they said it. */
  by: 'nothing' | 'local' | 'session' | 'key'
  scopes: readonly Scope[]
  /** What a browser must repeat with each change. */
  csrf?: string
  /** Of its session. */
  token?: string
}

/** The one user of local mode; a row of the first schema. */
export const LOCAL_ACCOUNT = '00000000-0000-4000-8000-000000000001'

/** The one user of local mode. */
export const LOCAL_ACTOR: Actor = {
  account: LOCAL_ACCOUNT,
  name: 'local',
  administrator: true,
  by: 'local',
  scopes: SCOPES,
}

/** Somebody who has not said who they are. */
export const NOBODY: Actor = { account: undefined, name: '', administrator: false, by: 'nothing', scopes: [] }
