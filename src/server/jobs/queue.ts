import { fromPglite, type PGliteLike, PgBoss } from 'pg-boss'
import type { Database, Queries } from '../database/database.ts'

/** What waits in the queue: which job, and which of its deliveries. A restart is a new delivery. */
export interface Delivery {
  job: string
  delivery: number
}

/** Jobs on their way to workers. What a job is and how it ended stands in the table of jobs; this only delivers. */
export interface Queue {
  /** Puts jobs into the queue, within the transaction that writes them down. */
  send(queries: Queries, deliveries: readonly Delivery[], priority: number): Promise<void>
  /** Takes back what waits for jobs that were cancelled: a worker would look at each in vain, one a second. */
  withdraw(queries: Queries, jobs: readonly string[]): Promise<void>
  /** Hands jobs to a worker until stopped; what it throws is delivered again, later each time. */
  work(atOnce: number, handle: (delivery: Delivery) => Promise<void>): Promise<void>
  /** What the last owner of an embedded database left unfinished goes back into the queue. */
  takeBack(): Promise<void>
  close(): Promise<void>
}

const NAME = 'solve'
/** A worker that has not been heard of for so long is gone; the queue allows no less than ten. [s] */
const LEASE_SECONDS = 10
/** How often the queue looks for such. [s] */
const LOOK_SECONDS = 5
/** Far more than a job is tried: when a job is given up is decided with the job. */
const DELIVERIES = 50

/** The queue in the database; its own schema migrates itself. */
export async function openQueue(database: Database): Promise<Queue> {
  const { queueOptions } = database
  const connection =
    'embedded' in queueOptions
      ? { db: fromPglite(queueOptions.embedded as PGliteLike), backend: 'pglite' as const }
      : { connectionString: queueOptions.url, max: 4 }
  const boss = new PgBoss({
    ...connection,
    schedule: false,
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  })
  // A server that is away is told by those who need it; the queue tries again by itself.
  boss.on('error', () => {})
  await boss.start()
  await boss.createQueue(NAME, {
    retryLimit: DELIVERIES,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 60,
    heartbeatSeconds: LEASE_SECONDS,
    expireInSeconds: 86_000,
    notify: true,
  })
  return {
    async send(queries, deliveries, priority) {
      if (deliveries.length === 0) return
      const db = {
        executeSql: async (text: string, values?: unknown[]) => ({
          rows: await queries.query<never>(text, values as never),
        }),
      }
      await boss.insert(
        NAME,
        deliveries.map(data => ({ data, priority })),
        { db },
      )
    },
    async withdraw(queries, jobs) {
      await queries.query(
        `delete from pgboss.job where name = $1 and state in ('created', 'retry') and data->>'job' = any($2::text[])`,
        [NAME, jobs],
      )
    },
    async work(atOnce, handle) {
      const options = {
        localConcurrency: atOnce,
        batchSize: 1,
        pollingIntervalSeconds: 1,
        // What is delivered again later is not told.
        notifyPollingIntervalSeconds: 1,
        // What ends sooner than that is followed by the next at once.
        burstWhenReadyExceeds: 1,
      }
      await boss.work<Delivery>(NAME, options, async jobs => {
        for (const { data } of jobs) await handle(data)
      })
    },
    async takeBack() {
      const left = await database.query<{ id: string }>(
        `select id from pgboss.job where name = $1 and state = 'active'`,
        [NAME],
      )
      if (left.length > 0)
        await boss.fail(
          NAME,
          left.map(({ id }) => id),
        )
    },
    close: () => boss.stop({ graceful: true, timeout: 5_000 }),
  }
}
