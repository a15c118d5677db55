import type { ServerResponse } from 'node:http'
import type { Centre } from '../centre.ts'
import type { Notice } from '../jobs/notices.ts'
import { eventsAfter } from '../store/jobEvents.ts'
import { findJob } from '../store/jobs.ts'

/** A line now and then, so that nobody on the way thinks the connection dead. [ms] */
const BREATH_MS = 15_000
const ENDED = ['done', 'failed', 'cancelled', 'dead']

/**
 * Sends what happens to a job until it ends or the caller goes. Who was cut off goes on after the last event seen.
 *
 * @see “Server-sent events”, HTML Living Standard, WHATWG.
 */
export async function followJob(
  { database, notices }: Pick<Centre, 'database' | 'notices'>,
  workspace: string,
  job: string,
  lastEvent: string | undefined,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  })
  let seen = /^\d{1,18}$/.test(lastEvent ?? '') ? lastEvent! : '0'
  const say = (kind: string, body: unknown, id?: string) =>
    response.write(`${id ? `id: ${id}\n` : ''}event: ${kind}\ndata: ${JSON.stringify(body)}\n\n`)
  const tellNews = async () => {
    for (const { id, kind, body, at } of await eventsAfter(database, job, seen)) {
      seen = id
      say(kind, { ...body, at }, id)
      if (kind === 'state' && ENDED.includes(String(body.state))) response.end()
    }
  }
  // One after the other, so that no event is told twice.
  let turn: Promise<unknown> = Promise.resolve()
  const stop = notices.hear(job, ({ kind, progress }: Notice) => {
    if (kind === 'progress') say('progress', progress)
    if (kind === 'news') turn = turn.then(tellNews).catch(() => response.destroy())
  })
  const breath = setInterval(() => response.write(':\n\n'), BREATH_MS)
  response.on('close', () => {
    stop()
    clearInterval(breath)
  })
  const { progress, state } = await findJob(database, workspace, job)
  if (progress) say('progress', progress)
  turn = turn.then(tellNews)
  await turn
  // A caller that has seen the end already, and asks again.
  if (ENDED.includes(state) && !response.writableEnded) response.end()
}
