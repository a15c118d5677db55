import { createServer, type Server } from 'node:http'
import { hostname } from 'node:os'
import { programVersion } from '../files/manifest.ts'
import { newSecret } from './access/secret.ts'
import { app } from './api/app.ts'
import type { Centre } from './centre.ts'
import { openPlace, type Place } from './database/openPlace.ts'
import { openNotices } from './jobs/notices.ts'
import { openQueue } from './jobs/queue.ts'
import type { Limits } from './jobs/runProcess.ts'
import { writeUnwritten } from './jobs/sweepJobs.ts'
import { startWorker } from './jobs/worker.ts'
import type { Site } from './site.ts'
import { freeLost } from './store/attempts.ts'
import { removeUnnamed } from './store/fileParts.ts'
import { undelivered } from './store/jobs.ts'

/** How a centre is to run. */
export interface ServeOptions {
  place: Place
  /** Where to listen; the next free one if it is taken, any for 0. */
  port: number
  team?: boolean
  publicUrl?: string | undefined
  /** Jobs that this process solves at once; none where workers do. */
  solves?: number
  limits?: Limits
  /** The page, if there is one. */
  site?: Site | undefined
}

/** A centre that is running. */
export interface Running {
  url: string
  centre: Centre
  close(): Promise<void>
}

/** What a solve may take unless told otherwise. */
export const DEFAULT_LIMITS: Limits = { memoryMb: 6000, seconds: 3600 }
/** Whoever listens elsewhere puts a gate with TLS in front. */
const HOST = '127.0.0.1'
/** How often jobs are looked for whose worker the queue has given up. [ms] */
const LOOK_MS = 5000
/** How many ports are tried. */
const PORTS = 50

/** Starts a planning centre: database, queue, worker, interface and page. */
export async function serve(options: ServeOptions): Promise<Running> {
  const { place, port, team, publicUrl, solves = 1, limits = DEFAULT_LIMITS } = options
  const database = await openPlace(place)
  const queue = await openQueue(database)
  if (database.kind === 'embedded') await queue.takeBack()
  const lost = await undelivered(database)
  if (lost.length > 0) await database.transaction(within => queue.send(within, lost, 0))
  await removeUnnamed(database)
  const notices = await openNotices(database)
  const mode = team ? 'team' : 'local'
  const centre: Centre = {
    database,
    queue,
    notices,
    mode,
    version: programVersion(),
    publicUrl,
    setupToken: newSecret(),
  }
  const server = createServer(app(centre, options.site))
  // A caller that dawdles does not hold a connection for ever.
  Object.assign(server, { requestTimeout: 60_000, headersTimeout: 20_000 })
  const taken = await listen(server, port)
  const name = `${hostname()}:${process.pid}`
  const tools = { database, queue, notices, name, atOnce: solves, limits }
  const worker = solves > 0 ? await startWorker(tools) : undefined
  const stopWriting = writeUnwritten(centre)
  // A database that is away is asked again the next time.
  const watch = setInterval(() => void freeLost(database).catch(() => {}), LOOK_MS)
  return {
    url: `http://${HOST}:${taken}`,
    centre,
    async close() {
      clearInterval(watch)
      await stopWriting()
      worker?.leave()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await queue.close()
      await notices.close()
      await database.close()
    },
  }
}

/** Listens on the port, or the next one that is free. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, HOST, () => {
          server.off('error', reject)
          resolve()
        })
      })
      return (server.address() as { port: number }).port
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port - first >= PORTS) throw error
    }
  }
}
