import { hostname } from 'node:os'
import { openPlace } from './database/openPlace.ts'
import { openNotices } from './jobs/notices.ts'
import { openQueue } from './jobs/queue.ts'
import type { Limits } from './jobs/runProcess.ts'
import { startWorker } from './jobs/worker.ts'

/** Works for a centre on another machine, or on this one, until closed. */
export async function work(
  databaseUrl: string,
  { atOnce, limits }: { atOnce: number; limits: Limits },
): Promise<{ close(): Promise<void> }> {
  const database = await openPlace({ databaseUrl })
  const queue = await openQueue(database)
  const notices = await openNotices(database)
  const name = `${hostname()}:${process.pid}`
  const worker = await startWorker({ database, queue, notices, name, atOnce, limits })
  return {
    async close() {
      worker.leave()
      await queue.close()
      await notices.close()
      await database.close()
    },
  }
}
