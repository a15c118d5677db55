import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { PlannerError } from '../../errors.ts'
import type { Actor } from '../access/actor.ts'
import { identify } from '../access/identify.ts'
import { permit } from '../access/permit.ts'
import type { Centre } from '../centre.ts'
import type { Queries } from '../database/database.ts'
import { writeAudit } from '../store/audit.ts'
import { once } from './idempotency.ts'
import { readBody } from './readBody.ts'
import { type Answer, type Call, type Route, writes } from './route.ts'
import { send, type Wishes } from './send.ts'

/** What the web server makes of a request, whichever web server it is. */
export interface Arrived {
  request: IncomingMessage
  response: ServerResponse
  params: unknown
  query: unknown
  text: string
}

type Deed = Call<never, never, never>['change']

/** One request through a route: who, may they, is it right, the deed, the answer. */
export async function dispatch(centre: Centre, route: Route, arrived: Arrived): Promise<void> {
  const { request, response } = arrived
  const actor = await identify(centre, {
    authorization: header(request, 'authorization'),
    cookie: header(request, 'cookie'),
    csrf: header(request, 'x-csrf-token'),
    writes: route.method !== 'get',
  })
  const { workspace } = arrived.params as { workspace?: string }
  if (workspace !== undefined) z.object({ workspace: z.uuid() }).parse({ workspace })
  try {
    await permit(route, actor, workspace, centre.database)
    const answer = await perform(centre, route, actor, arrived)
    await respond(route, answer, response, wishesOf(request))
    if (route.method !== 'get') await note(centre, route, actor, workspace, response.statusCode)
  } catch (error) {
    if (error instanceof PlannerError && error.code === 'FORBIDDEN')
      await note(centre, route, actor, workspace, 403)
    throw error
  }
}

/** Checks a request against the schemas and does what it asks, in one transaction if it is a change. */
async function perform(centre: Centre, route: Route, actor: Actor, arrived: Arrived): Promise<Answer> {
  const { request } = arrived
  const parts = z
    .object({
      params: route.params ?? z.unknown(),
      query: route.query ?? z.unknown(),
      body: route.body ?? z.unknown(),
    })
    .parse({ params: arrived.params, query: arrived.query, body: readBody(arrived.text) })
  const seen = versionOf(header(request, 'if-match'))
  if (route.needsVersion && seen === undefined)
    throw new PlannerError('VERSION_MISSING', 'Send If-Match with the ETag that you have seen')
  const lastEvent = header(request, 'last-event-id')
  const change: Deed = deed => {
    const key = header(request, 'idempotency-key')
    return centre.database.transaction(db => {
      if (!key || !actor.account || route.isSecret) return deed(db)
      const asked = `${request.method} ${request.url} ${seen} ${arrived.text}`
      return once(db, { account: actor.account, key: key.slice(0, 100), request: asked }, () => deed(db))
    })
  }
  const handle = (db: Queries) => {
    const call = { ...parts, actor, centre, db, change, seen, lastEvent }
    return route.handle(call as unknown as Call<never, never, never>)
  }
  return writes(route) ? change(handle) : handle(centre.database)
}

async function respond(
  route: Route,
  answer: Answer,
  response: ServerResponse,
  wishes: Wishes,
): Promise<void> {
  if (answer.stream) return answer.stream(response)
  const headers = { ...answer.headers, ...(answer.version ? { ETag: `"${answer.version}"` } : {}) }
  const status = route.status ?? 200
  if (answer.file) {
    const { type, content, immutable } = answer.file
    const kept = immutable ? { 'Cache-Control': 'private, max-age=31536000, immutable' } : {}
    await send(response, { status, type, content, headers: { ...kept, ...headers } }, wishes)
    return
  }
  const content = status === 204 ? new Uint8Array() : Buffer.from(JSON.stringify(answer.body ?? null))
  await send(response, { status, type: 'application/json; charset=utf-8', content, headers }, wishes)
}

const note = (
  { database }: Centre,
  route: Route,
  actor: Actor,
  workspace: string | undefined,
  status: number,
) => writeAudit(database, { account: actor.account, workspace, action: route.name, status })

/** What a request says of the answers it takes. */
export const wishesOf = (request: IncomingMessage): Wishes => ({
  acceptEncoding: header(request, 'accept-encoding') ?? '',
  ifNoneMatch: header(request, 'if-none-match'),
})

function versionOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined
  if (ifMatch.trim() === '*') return Number.NaN
  const version = /^"(\d+)"$/.exec(ifMatch.trim())?.[1]
  // What we never gave out has surely changed.
  return version ? Number(version) : -1
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
