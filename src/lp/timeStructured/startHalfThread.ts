import { Worker } from 'node:worker_threads'
import { hangUp } from './mailbox.ts'
import type { StartThread } from './team.ts'

/** A thread of Node for a half of the year. */
export const startHalfThread: StartThread = (data, mailbox) => {
  // The published package holds JavaScript, the repository TypeScript.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const thread = new Worker(new URL(`./halfThread.${extension}`, import.meta.url), {
    workerData: { data, mailbox },
    transferList: data.buffers,
    resourceLimits: { maxYoungGenerationSizeMb: 3 },
  })
  thread.unref()
  return { end: () => hangUp(mailbox) }
}
