import { PlannerError } from '../../errors.ts'

/** PostgreSQL's own words for a server that ends, starts, has lost us or is full of callers, and those of the network. */
const AWAY = /^(57P0[1-4]|08\w{3}|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/
/** The driver gives no code where a connection ends in the middle. */
const ENDED =
  /^Connection terminated|^Client has encountered a connection error|^timeout exceeded when trying to connect/
/** Class 53 of PostgreSQL is a lack of something; of these, the disk. */
const DISK_FULL = '53100'

/** Has the database gone for a while? Then the same may be asked again. */
export function isAway(error: unknown): boolean {
  const { code, message = '' } = (error ?? {}) as { code?: unknown; message?: string }
  return (typeof code === 'string' && AWAY.test(code)) || ENDED.test(message)
}

/** Is there no room for what should be kept? */
export const lacksRoom = (error: unknown): boolean => {
  const { code } = (error ?? {}) as { code?: unknown }
  return code === DISK_FULL || code === 'NO_ROOM'
}

/** What to tell whoever wanted something kept. */
export const noRoom = (what: string): PlannerError =>
  new PlannerError('NO_ROOM', 'There is no room on the disk; nothing was changed', [
    { where: 'disk', what, hint: 'Make room there, and ask again.' },
  ])

/** Longest time between two tries. [ms] */
const LONGEST_WAIT_MS = 16_000
/** After so many tries it is told. */
const TRIES = 9

/** Does something again, later each time for a minute, while the database is away or its disk is full. */
export async function patiently<Answer>(deed: () => Promise<Answer>, firstWaitMs = 250): Promise<Answer> {
  for (let tried = 1; ; tried++) {
    try {
      return await deed()
    } catch (error) {
      if (tried >= TRIES || !(isAway(error) || lacksRoom(error))) throw error
      const wait = Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** (tried - 1))
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
}
