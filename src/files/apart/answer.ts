import { parentPort } from 'node:worker_threads'
import { type FailureCode, PlannerError, type Problem } from '../../errors.ts'

/** What a thread is asked to read, with how much memory. */
export interface Order {
  path: string
  memoryMb: number
}

/** What it says: once, and then it is ended. */
export type Answer<Content> =
  | { content: Content }
  | { refused: { code: FailureCode; message: string; problems: readonly Problem[] } }
  | { failed: { message: string; code?: string; path?: string; stack?: string } }

/** The other end of `readApart`: reads the one file that it is asked for. */
export function answerApart<Asked extends Order, Content>(read: (order: Asked) => Promise<Content>): void {
  parentPort?.once('message', async (order: Asked) => {
    limitWebAssembly(order.memoryMb * 1e6)
    try {
      const content = await read(order)
      parentPort?.postMessage({ content } satisfies Answer<Content>, buffersIn(content))
    } catch (error) {
      parentPort?.postMessage(refusalOf(error))
    }
  })
}

/** Lets memory of WebAssembly grow only so far: it does not count as the thread's. @param most [bytes] */
function limitWebAssembly(most: number): void {
  const grow = WebAssembly.Memory.prototype.grow
  WebAssembly.Memory.prototype.grow = function (pages: number) {
    if (this.buffer.byteLength + pages * 65536 > most) throw new RangeError('no more memory for this file')
    return grow.call(this, pages)
  }
}

function refusalOf(error: unknown): Answer<never> {
  if (error instanceof PlannerError) {
    const { code, message, problems } = error
    return { refused: { code, message, problems } }
  }
  const { message, code, path, stack } = error as NodeJS.ErrnoException
  return {
    failed: {
      message: String(message ?? error),
      ...(code ? { code } : {}),
      ...(path ? { path } : {}),
      ...(stack ? { stack } : {}),
    },
  }
}

/** Buffers of the arrays of numbers in what was read: they are handed over instead of copied. */
function buffersIn(content: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  const look = (part: unknown): void => {
    if (part instanceof Map) for (const each of part.values()) look(each)
    else if (ArrayBuffer.isView(part)) {
      // Views of a part of something larger, the memory of a library, are copied.
      if (part.byteLength === part.buffer.byteLength) found.add(part.buffer as ArrayBuffer)
    } else if (Array.isArray(part) && typeof part[0] === 'object') for (const each of part) look(each)
    else if (part && Object.getPrototypeOf(part) === Object.prototype)
      for (const each of Object.values(part)) look(each)
  }
  look(content)
  return [...found]
}
