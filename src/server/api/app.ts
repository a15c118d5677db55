import express, { type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import { PlannerError } from '../../errors.ts'
import { rateLimit } from '../access/rateLimit.ts'
import { refuseStrangers } from '../access/refuseStrangers.ts'
import type { Centre } from '../centre.ts'
import type { Site } from '../site.ts'
import { dispatch, wishesOf } from './dispatch.ts'
import { docsPage } from './docsPage.ts'
import { openApi } from './openapi.ts'
import { problemOf } from './problems.ts'
import type { Route } from './route.ts'
import { routes } from './routes/index.ts'
import { send } from './send.ts'

/** The largest body, also after unpacking. [bytes] */
const LARGEST_BODY = 1_000_000
/** For each caller; two hundred people behind one address read once a second. */
const CALLS = { perSecond: 400, burst: 800 }
/** Guesses of passwords. */
const SIGN_INS = { perSecond: 0.2, burst: 30 }

/** Scripts, pictures and styles come from here alone; the page's model is WebAssembly and works in workers. */
const POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
}

/** The interface as a web server, and the page where it is built. */
export function app(centre: Centre, site: Site | undefined): express.Express {
  const server = express()
  server.disable('etag').disable('x-powered-by').set('query parser', 'simple')
  server.use(helmet({ contentSecurityPolicy: POLICY, strictTransportSecurity: Boolean(centre.publicUrl) }))
  server.use((request, _, next) => {
    refuseStrangers(centre, request)
    next()
  })
  // The gate tells who calls; nobody else reaches this address.
  if (centre.publicUrl) server.set('trust proxy', 'loopback')
  const seconds = () => performance.now() / 1000
  const everyone = rateLimit(CALLS, seconds)
  const signIns = rateLimit(SIGN_INS, seconds)
  server.use('/api', (request, _, next) => {
    everyone(request.ip ?? '')
    if (request.method === 'POST' && /^\/v1\/(session|setup)$/.test(request.path)) signIns(request.ip ?? '')
    next()
  })
  for (const route of routes) addRoute(server, centre, route)
  addDocs(server, centre)
  if (site) addSite(server, site)
  else server.get('/', (_, response) => response.redirect('/api/docs'))
  server.use((_, __, next) => next(new PlannerError('NOT_FOUND', 'There is nothing here')))
  server.use(answerProblem)
  return server
}

/** The page, and what is made for it when it is asked for. */
function addSite(server: express.Express, { folder, beside }: Site): void {
  server.get('/:file', async (request, response, next) => {
    const { file } = request.params
    const content = await beside(file)
    const type = file.endsWith('.json') ? 'application/json' : 'application/octet-stream'
    if (!content) next()
    else await send(response, { status: 200, type, content, headers: {} }, wishesOf(request))
  })
  server.use(express.static(folder))
}

function addRoute(server: express.Express, centre: Centre, route: Route): void {
  const body = express.text({ type: () => true, limit: route.largestBody ?? LARGEST_BODY })
  server[route.method](`/api/v1${route.path}`, body, (request: Request, response: Response) => {
    const text = typeof request.body === 'string' ? request.body : ''
    return dispatch(centre, route, { request, response, params: request.params, query: request.query, text })
  })
}

/** The description of the interface, for programs and for people. */
function addDocs(server: express.Express, centre: Centre): void {
  const document = openApi(routes, centre.version)
  const json = Buffer.from(JSON.stringify(document, null, 2))
  const page = Buffer.from(docsPage(document))
  server.get('/api/openapi.json', (request, response) =>
    send(response, { status: 200, type: 'application/json', content: json, headers: {} }, wishesOf(request)),
  )
  server.get('/api/docs', (request, response) =>
    send(
      response,
      { status: 200, type: 'text/html; charset=utf-8', content: page, headers: {} },
      wishesOf(request),
    ),
  )
}

/** When to ask again who called too often, or while the database is away. [s] */
const RETRY_AFTER: Readonly<Record<number, number>> = { 429: 5, 503: 1 }

/** The single place where errors become answers. */
function answerProblem(error: unknown, request: Request, response: Response, _next: NextFunction): void {
  const problem = problemOf(error)
  if (problem.status === 500) {
    const stack = error instanceof Error ? error.stack : String(error)
    process.stderr.write(`${request.method} ${request.path}\n${stack}\n`)
  }
  if (response.headersSent) {
    response.end()
    return
  }
  const wait = RETRY_AFTER[problem.status]
  if (wait) response.setHeader('Retry-After', wait)
  response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}
