import { Client, Pool, type PoolClient } from 'pg'
import type { Database, Queries } from './database.ts'

/** How many connections one process holds. */
const CONNECTIONS = 10

/** A PostgreSQL server, by its address: `postgres://user:password@host:port/database`. */
export function openPostgres(url: string): Database {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS })
  // Connections that rest are ended when the server goes; the next query opens another.
  pool.on('error', () => {})
  // So does one that is in the middle of a transaction, between two statements; the next statement tells.
  pool.on('connect', client => client.on('error', () => {}))
  return {
    kind: 'postgres',
    ...queriesOf(pool),
    script: async sql => {
      await pool.query(sql)
    },
    transaction: work => inTransaction(pool, 'begin', work),
    listen: (channel, hear) => keepListening(url, channel, hear),
    snapshot: work => inTransaction(pool, 'begin isolation level repeatable read read only', work),
    queueOptions: { url },
    close: () => pool.end(),
  }
}

async function inTransaction<Answer>(
  pool: Pool,
  begin: string,
  work: (within: Queries) => Promise<Answer>,
): Promise<Answer> {
  const client = await pool.connect()
  try {
    await client.query(begin)
    const answer = await work(queriesOf(client))
    await client.query('commit')
    client.release()
    return answer
  } catch (error) {
    await client.query('rollback').then(
      () => client.release(),
      lost => client.release(lost as Error),
    )
    throw error
  }
}

const queriesOf = (connection: Pool | PoolClient): Queries => ({
  query: async <Row>(sql: string, parameters: Parameters<Queries['query']>[1] = []) =>
    (await connection.query(sql, [...parameters])).rows as Row[],
})

/** How long to wait before a lost connection is opened again. [ms] */
const AGAIN_MS = 500

/** Listens on a connection of its own, which is opened again when the server was away. */
async function keepListening(
  url: string,
  channel: string,
  hear: (message: string) => void,
): Promise<() => Promise<void>> {
  let wanted = true
  let client = await connect()
  async function connect(): Promise<Client> {
    const fresh = new Client({ connectionString: url })
    fresh.on('notification', ({ payload }) => hear(payload ?? ''))
    fresh.on('error', () => {})
    try {
      await fresh.connect()
      await fresh.query(`listen ${channel}`)
    } catch (error) {
      await fresh.end().catch(() => {})
      throw error
    }
    // Only now: a connection that never stood is tried again by whoever wanted it, and by nobody else.
    fresh.on('end', () => {
      if (wanted) void again()
    })
    return fresh
  }
  async function again(): Promise<void> {
    while (wanted) {
      await new Promise(resolve => setTimeout(resolve, AGAIN_MS))
      try {
        client = await connect()
        return
      } catch {
        // The server is still away.
      }
    }
  }
  return async () => {
    wanted = false
    await client.end()
  }
}
