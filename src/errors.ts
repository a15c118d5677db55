/** One thing that is wrong with an input: an address its author can open, what is there, and what would be right. */
export interface Problem {
  /** File, row and column, e.g. `data/kz/generators.csv, row 14 “ekibastuz-gres-2”, p_nom`. */
  where: string
  /** What is wrong, with the offending value. */
  what: string
  /** What would be right, if that can be said. */
  hint?: string
}

/** What each kind of failure means to a web client and to a shell. */
export const failures = {
  INPUT_INVALID: { http: 422, exit: 2 },
  NOT_FOUND: { http: 404, exit: 2 },
  UNKNOWN_CALLER: { http: 401, exit: 2 },
  FORBIDDEN: { http: 403, exit: 2 },
  CONFLICT: { http: 409, exit: 2 },
  CHANGED_MEANWHILE: { http: 412, exit: 2 },
  TOO_LARGE: { http: 413, exit: 2 },
  VERSION_MISSING: { http: 428, exit: 2 },
  TOO_MANY: { http: 429, exit: 2 },
  NO_SOLUTION: { http: 409, exit: 3 },
  STOPPED: { http: 409, exit: 3 },
  INTERNAL: { http: 500, exit: 1 },
  UNAVAILABLE: { http: 503, exit: 1 },
  NO_ROOM: { http: 507, exit: 1 },
} as const

/** The kinds of failure. */
export type FailureCode = keyof typeof failures

/** The only error that this project throws on purpose; anything else is our fault. */
export class PlannerError extends Error {
  readonly code: FailureCode
  readonly problems: readonly Problem[]

  constructor(code: FailureCode, message: string, problems: readonly Problem[] = []) {
    super(message)
    this.name = 'PlannerError'
    this.code = code
    this.problems = problems
  }
}

/** The problems as people read them: address, finding, hint, a blank line between. */
export function describeProblems(problems: readonly Problem[]): string {
  return problems
    .map(({ where, what, hint }) =>
      [`  ${where}`, `      ${what}`, ...(hint ? [`      ${hint}`] : [])].join('\n'),
    )
    .join('\n\n')
}
