import type { IncomingMessage } from 'node:http'
import { PlannerError } from '../../errors.ts'
import type { Centre } from '../centre.ts'

const HERE = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/**
 * Refuses requests that came here under another name, and changes that a page of another origin asks for. A page on
 * the web can point a name of its own at this computer (DNS rebinding); it cannot choose what `Host` says.
 *
 * @throws PlannerError FORBIDDEN
 */
export function refuseStrangers({ publicUrl }: Pick<Centre, 'publicUrl'>, request: IncomingMessage): void {
  const { host = '', origin } = request.headers
  const publicHost = publicUrl ? new URL(publicUrl).host : undefined
  if (!HERE.test(host) && host !== publicHost)
    throw new PlannerError('FORBIDDEN', 'This server does not go by that name')
  if (!origin || request.method === 'GET' || request.method === 'HEAD') return
  const from = URL.canParse(origin) ? new URL(origin).host : ''
  if (from !== host && from !== publicHost)
    throw new PlannerError('FORBIDDEN', 'Changes are asked for by pages of this server only')
}
