/** What SQL may be given as a parameter. */
export type Parameter = string | number | boolean | Date | Uint8Array | null | undefined | readonly string[]

/** Whatever runs statements: a database, or one transaction in it. */
export interface Queries {
  /** Rows of one statement; parameters stand as `$1`, `$2`, … */
  query<Row>(sql: string, parameters?: readonly Parameter[]): Promise<Row[]>
}

/** A PostgreSQL, embedded in this process or reached over a wire. The same SQL runs on both. */
export interface Database extends Queries {
  kind: 'embedded' | 'postgres'
  /** Several statements without parameters. */
  script(sql: string): Promise<void>
  /** All or nothing; what is thrown within undoes it. */
  transaction<Answer>(work: (within: Queries) => Promise<Answer>): Promise<Answer>
  /** Hears what is told to a channel, after the transaction that told it has ended well. Gives the way to stop. */
  listen(channel: string, hear: (message: string) => void): Promise<() => Promise<void>>
  /** Reads everything as it stood at one moment. */
  snapshot<Answer>(work: (within: Queries) => Promise<Answer>): Promise<Answer>
  /** What the queue needs to run on it. */
  queueOptions: QueueConnection
  close(): Promise<void>
}

/** How the queue reaches the database: through this process, or by a connection of its own. */
export type QueueConnection = { embedded: unknown } | { url: string }

/** Tells a channel something once the transaction has ended well. */
export const tell = (queries: Queries, channel: string, message: unknown): Promise<void> =>
  tellAll(queries, channel, [message])

/** Tells a channel several things. */
export async function tellAll(
  queries: Queries,
  channel: string,
  messages: readonly unknown[],
): Promise<void> {
  const texts = messages.map(each => JSON.stringify(each))
  await queries.query('select pg_notify($1, text) from unnest($2::text[]) as text', [channel, texts])
}

/** The only row of an answer. */
export async function one<Row>(
  queries: Queries,
  sql: string,
  parameters?: readonly Parameter[],
): Promise<Row | undefined> {
  return (await queries.query<Row>(sql, parameters))[0]
}
