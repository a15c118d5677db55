import type { Database } from '../database/database.ts'

/** The channel of all notices. */
export const CHANNEL = 'qazgrid_notices'

/** What processes tell one another: a job has news, or should be ended. */
export interface Notice {
  job: string
  kind: 'news' | 'progress' | 'cancel'
  /** Of progress, which is not kept. */
  progress?: unknown
}

/** News of jobs, wherever they happen. */
export interface Notices {
  /** Hears what is told of a job, or of all. Gives the way to stop. */
  hear(job: string | undefined, listener: (notice: Notice) => void): () => void
  close(): Promise<void>
}

/** Listens once for a whole process. */
export async function openNotices(database: Database): Promise<Notices> {
  const listeners = new Map<symbol, { job: string | undefined; listener: (notice: Notice) => void }>()
  const close = await database.listen(CHANNEL, message => {
    const notice = JSON.parse(message) as Notice
    for (const { job, listener } of listeners.values())
      if (job === undefined || job === notice.job) listener(notice)
  })
  return {
    hear(job, listener) {
      const mark = Symbol()
      listeners.set(mark, { job, listener })
      return () => listeners.delete(mark)
    },
    close,
  }
}
