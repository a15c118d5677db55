import type { ServerResponse } from 'node:http'
import type { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import type { Centre } from '../centre.ts'
import type { Queries } from '../database/database.ts'

/** Who may call a route: anyone, anyone signed in, a role in the workspace that the path names, administrators. */
export const PERMISSIONS = ['anyone', 'signedIn', 'viewer', 'collaborator', 'owner', 'administrator'] as const
/** One of them. */
export type Permission = (typeof PERMISSIONS)[number]

/** One call as a route sees it: checked, and by somebody who may make it. */
export interface Call<Params, Query, Body> {
  params: Params
  query: Query
  body: Body
  actor: Actor
  centre: Centre
  /** For routes that write, one transaction: the write, its log and its idempotency key stand or fall together. */
  db: Queries
  /** For routes with `ownTransaction`: one transaction, done once for each idempotency key. */
  change: (deed: (within: Queries) => Promise<Answer>) => Promise<Answer>
  /** The version that the caller has seen; NaN for any (`If-Match: *`), undefined if it did not say. */
  seen: number | undefined
  /** The last event that the caller has seen (`Last-Event-ID`). */
  lastEvent: string | undefined
}

/** What a route answers. */
export interface Answer {
  body?: unknown
  /** Of the one thing answered; its ETag. */
  version?: number
  headers?: Record<string, string>
  /** Instead of a body. */
  file?: { type: string; content: Uint8Array; immutable?: boolean }
  /** Instead of a body: writes until it is done or the caller goes. */
  stream?: (response: ServerResponse) => Promise<void>
}

/** One operation of the interface: its place, its schemas, who may use it, and what it does. */
export interface Route<Params = never, Query = never, Body = never> {
  name: string
  method: 'get' | 'post' | 'put' | 'delete'
  /** Below `/api/v1`, e.g. `/workspaces/:workspace`. */
  path: string
  summary: string
  permission: Permission
  params?: z.ZodType<Params>
  query?: z.ZodType<Query>
  body?: z.ZodType<Body>
  status?: 200 | 201 | 202 | 204
  /** Schema of the answer; a media type where it is no JSON; null where there is none. */
  answer: z.ZodType | string | null
  /** Must be called with `If-Match`, so that nobody's change is lost. */
  needsVersion?: boolean
  /** Where more may be sent than elsewhere. [bytes] */
  largestBody?: number
  /** The answer holds a secret that is shown once and kept nowhere. */
  isSecret?: boolean
  /** Takes the database itself: long, not a change, or one that follows the transaction of `change` in others. */
  ownTransaction?: boolean
  handle(call: Call<Params, Query, Body>): Promise<Answer>
}

/** Types of a route follow from its schemas. */
export const route = <Params = unknown, Query = unknown, Body = unknown>(
  definition: Route<Params, Query, Body>,
): Route => definition as unknown as Route

/** Does a route change anything? */
export const writes = ({ method, ownTransaction }: Route): boolean => method !== 'get' && !ownTransaction
