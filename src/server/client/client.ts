import { type FailureCode, PlannerError } from '../../errors.ts'
import type { ProblemDetails } from '../api/problems.ts'
import { OPERATIONS, type Operations } from './operations.ts'

/** What an operation is asked with; parts that it does not have are left out. */
export type Request<Name extends keyof Operations> = Given<'params', Operations[Name]['params']> &
  Partial<Record<'query', Operations[Name]['query']>> &
  Given<'body', Operations[Name]['body']> & { headers?: Record<string, string> }

type Given<Part extends string, Value> = [Value] extends [undefined]
  ? unknown
  : Value extends Record<string, never>
    ? unknown
    : Record<Part, Value>

/** What an operation answers, with the version of what it answers. */
export interface Answered<Name extends keyof Operations> {
  body: Operations[Name]['answer']
  /** To be sent as `If-Match` with a change. */
  etag: string | null
}

/**
 * A caller of a planning centre, for programs in TypeScript; runs in browsers as well.
 *
 * @param url      of the centre, e.g. `http://127.0.0.1:8420`
 * @param headers  sent with each call, e.g. `Authorization: Bearer qzg_…`
 * @throws PlannerError  when called, as the centre threw it
 */
export const client =
  (url: string, headers: Record<string, string> = {}) =>
  async <Name extends keyof Operations>(name: Name, request: Request<Name>): Promise<Answered<Name>> => {
    const { method, path } = OPERATIONS[name]
    const {
      params = {},
      query = {},
      body,
      headers: own,
    } = request as {
      params?: Record<string, string>
      query?: Record<string, unknown>
      body?: unknown
      headers?: Record<string, string>
    }
    const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key]!))
    const asked = new URLSearchParams()
    for (const [key, value] of Object.entries(query)) if (value !== undefined) asked.set(key, String(value))
    const answer = await fetch(`${url}/api/v1${filled}?${asked}`, {
      method: method.toUpperCase(),
      headers: { ...headers, ...own },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw refusal((await answer.json()) as ProblemDetails)
    return { body: (await contentOf(answer)) as Operations[Name]['answer'], etag: answer.headers.get('etag') }
  }

async function contentOf(answer: Response): Promise<unknown> {
  if (answer.status === 204) return undefined
  const isJson = answer.headers.get('content-type')?.startsWith('application/json')
  return isJson ? answer.json() : new Uint8Array(await answer.arrayBuffer())
}

const refusal = ({ code, title, problems }: ProblemDetails) =>
  new PlannerError(
    code as FailureCode,
    title,
    problems.map(({ where, what, hint }) => ({ where, what, ...(hint ? { hint } : {}) })),
  )
