import { z } from 'zod'
import { type FailureCode, failures, PlannerError, type Problem } from '../../errors.ts'
import { isAway, lacksRoom, noRoom } from '../database/away.ts'

/**
 * What goes wrong, as callers are told it.
 *
 * @see M. Nottingham, E. Wilde, S. Dalal, “Problem Details for HTTP APIs”, RFC 9457, 2023.
 */
export const problemDetails = z
  .object({
    type: z.string().describe('Names the kind; `about:blank` has no page of its own.'),
    title: z.string(),
    status: z.number().int(),
    code: z.string().describe('The kind of failure, as the command line has it.'),
    problems: z
      .array(z.object({ where: z.string(), what: z.string(), hint: z.string().optional() }))
      .describe('Each with an address that its author can open.'),
  })
  .meta({ id: 'Problem' })

/** The content of a problem. */
export type ProblemDetails = z.infer<typeof problemDetails>

/** What a thrown thing is to a caller. What nobody foresaw is our fault and says nothing of its inside. */
export function problemOf(error: unknown): ProblemDetails {
  if (error instanceof PlannerError) return details(error.code, error.message, error.problems)
  if (error instanceof z.ZodError)
    return details('INPUT_INVALID', 'The request is not as it should be', located(error))
  const { status, message = '' } = (error ?? {}) as { status?: number; message?: string }
  const { code } = (error ?? {}) as { code?: unknown }
  if (code === '23505') return details('CONFLICT', 'Somebody asked for the same at the same time')
  // PostgreSQL's class 22: text that is no number, no name or no text at all.
  if (typeof code === 'string' && /^22\w{3}$/.test(code))
    return details('INPUT_INVALID', 'The request is not as it should be', [
      { where: 'request', what: `${message}.` },
    ])
  if (isAway(error)) return details('UNAVAILABLE', 'The database is away; ask again in a moment')
  if (lacksRoom(error)) return problemOf(noRoom(`${message}.`))
  if (status === 413) return details('TOO_LARGE', 'The request is too large')
  if (status === 404) return details('NOT_FOUND', 'There is nothing here')
  if (status && status < 500) return { ...details('INPUT_INVALID', message), status }
  return details('INTERNAL', 'This is our fault, not yours')
}

function details(code: FailureCode, title: string, problems: readonly Problem[] = []): ProblemDetails {
  return { type: 'about:blank', title, status: failures[code].http, code, problems: [...problems] }
}

const located = (error: z.ZodError): Problem[] =>
  error.issues.map(({ path, message }) => ({
    where: path.map(String).join('.') || 'body',
    what: `${message}.`,
  }))
