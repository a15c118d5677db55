import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What a request says of the answers it takes. */
export interface Wishes {
  acceptEncoding: string
  ifNoneMatch: string | undefined
}

/** An answer that is ready to go. */
export interface Finished {
  status: number
  type: string
  content: Uint8Array
  headers: Record<string, string>
}

/** Shorter answers gain nothing by being packed. [bytes] */
const WORTH_PACKING = 1024
const PACKABLE = /json|text|javascript|svg|xml/

/** Sends an answer: not at all if the caller has it, packed if that helps. */
export async function send(response: ServerResponse, finished: Finished, wishes: Wishes): Promise<void> {
  const { status, type, content, headers } = finished
  const tag = headers.ETag ?? (status === 200 ? weakTag(content) : undefined)
  response.setHeaders(new Map(Object.entries(headers)))
  response.setHeader('Vary', 'Accept-Encoding, Cookie, Authorization')
  if (!headers['Cache-Control']) response.setHeader('Cache-Control', 'no-cache, private')
  if (tag) response.setHeader('ETag', tag)
  if (tag && status === 200 && wishes.ifNoneMatch?.split(/,\s*/).includes(tag)) {
    response.writeHead(304).end()
    return
  }
  const packed = PACKABLE.test(type) ? await pack(content, wishes.acceptEncoding) : { content }
  if (packed.encoding) response.setHeader('Content-Encoding', packed.encoding)
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': packed.content.length })
  response.end(packed.content)
}

const weakTag = (content: Uint8Array) =>
  `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`

async function pack(
  content: Uint8Array,
  accepted: string,
): Promise<{ content: Uint8Array; encoding?: string }> {
  if (content.length < WORTH_PACKING) return { content }
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
    return { content: await promisify(brotliCompress)(content, { params }), encoding: 'br' }
  }
  if (/\bgzip\b/.test(accepted)) return { content: await promisify(gzip)(content), encoding: 'gzip' }
  return { content }
}
