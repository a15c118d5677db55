import { addressAt, call } from './call.ts'

/** A job as the centre tells it. */
export interface Job {
  id: string
  scenario: string
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'dead'
  progress: { phase?: string; share?: number } | null
  /** Why it waits again. */
  because: string | null
  failure: { message: string } | null
  result: string | null
  createdAt: string
}

/** What happened to a job. */
export interface JobEvent {
  at: string
  state: string
}

/** States after which nothing happens any more. */
export const isOver = ({ state }: Job): boolean => state !== 'queued' && state !== 'running'

/** The workspace of the page on a centre. */
const WORKSPACE = 'The desk'

/** The page's workspace, made when it is first needed. */
export async function openWorkspace(): Promise<string> {
  const { items } = await call<{ items: { id: string; name: string }[] }>('GET', '/workspaces?limit=100')
  const there = items.find(({ name }) => name === WORKSPACE)
  if (there) return there.id
  const made = await call<{ id: string }>('POST', '/workspaces', { name: WORKSPACE, description: '' })
  return made.id
}

/** Writes a scenario down and asks for it to be solved over every hour. */
export async function solveAtCentre(
  workspace: string,
  scenario: { base: string; title: string; because: string; content: object },
): Promise<Job> {
  const made = await call<{ id: string }>('POST', `/workspaces/${workspace}/scenarios`, scenario)
  return call<Job>('POST', `/workspaces/${workspace}/jobs`, { scenario: made.id })
}

/** Jobs of a workspace, the newest first. */
export const listJobs = async (workspace: string): Promise<readonly Job[]> =>
  (await call<{ items: Job[] }>('GET', `/workspaces/${workspace}/jobs?limit=20`)).items

/** Ends a job. */
export const cancelJob = (workspace: string, job: string): Promise<Job> =>
  call<Job>('POST', `/workspaces/${workspace}/jobs/${job}/cancel`, {})

/** Hears what happens to a job and how far it is, until it ends or nobody listens. */
export function followJob(
  workspace: string,
  job: string,
  hear: { onState(event: JobEvent): void; onProgress(progress: NonNullable<Job['progress']>): void },
): () => void {
  const events = new EventSource(addressAt(`/workspaces/${workspace}/jobs/${job}/events`))
  events.addEventListener('state', ({ data }) => {
    const event = JSON.parse(data) as JobEvent
    hear.onState(event)
    if (isOver(event as unknown as Job)) events.close()
  })
  events.addEventListener('progress', ({ data }) => hear.onProgress(JSON.parse(data)))
  events.addEventListener('error', () => events.close())
  return () => events.close()
}
