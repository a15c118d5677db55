import { serve } from '../../src/server/serve.ts'

/** What a process that serves looks like from within, since it was asked last. */
export interface Look {
  memoryMb: number
  /** Of that, what lies outside the heap of JavaScript: the embedded database first of all. */
  outsideMb: number
  /** Longest time of computing during which nobody was answered. [ms] */
  longestMs: number
}

/** How often the thread shows that it is free. [ms] */
const BEAT_MS = 1

// node test/bench/centreProcess.ts <folder>: a centre that solves two jobs at once, tells its address, and what it looks like when asked.
const running = await serve({ place: { folder: process.argv[2]! }, port: 0, solves: 2 })
let last = computedMs()
let longestMs = 0
setInterval(() => {
  const now = computedMs()
  longestMs = Math.max(longestMs, now - last)
  last = now
}, BEAT_MS)
process.on('message', async message => {
  if (message === 'end') {
    await running.close()
    process.exit(0)
  }
  const { rss, external } = process.memoryUsage()
  process.send!({ memoryMb: rss / 1e6, outsideMb: external / 1e6, longestMs } satisfies Look)
  longestMs = 0
})
// Whoever measured is gone.
process.on('disconnect', () => process.exit(1))
process.send!(running.url)

/** Processor time of this thread, which others on the machine do not lengthen much. [ms] */
function computedMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
