import type { Database } from './database/database.ts'
import type { Notices } from './jobs/notices.ts'
import type { Queue } from './jobs/queue.ts'

/** A planning centre that is running: what routes and workers are handed. */
export interface Centre {
  database: Database
  queue: Queue
  notices: Notices
  /** Accounts and roles, or one user on a computer of its own. */
  mode: 'local' | 'team'
  version: string
  /** Where browsers find it, if that is not where it listens. */
  publicUrl: string | undefined
  /** Lets the first account be made, once. */
  setupToken: string
}
