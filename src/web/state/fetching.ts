import type { Case } from '../data/case.ts'
import type { Ground } from '../data/ground.ts'
import { unpack } from '../data/pack.ts'
import { caseFile, GROUND_FILE } from '../messages.ts'
import { desk } from './desk.ts'

/** A compressed file beside the page. It is compressed as it lies, so that any file server will do. */
async function fetchPacked<T>(file: string): Promise<T> {
  const answer = await fetch(new URL(file, document.baseURI))
  if (!answer.ok || !answer.body) throw new Error(`${file}: ${answer.status}`)
  const plain = answer.body.pipeThrough(new DecompressionStream('gzip'))
  return unpack<T>(new Uint8Array(await new Response(plain).arrayBuffer()))
}

/** Places, names, plants, once. */
export async function fetchGround(): Promise<void> {
  desk.set({ ground: await fetchPacked<Ground>(GROUND_FILE) })
}

const asked = new Map<string, Promise<void>>()

/** A solved case into the state; one that is there or on its way is not fetched again. */
export function fetchCase(name: string): Promise<void> {
  const before = asked.get(name)
  if (before) return before
  const fetched = fetchPacked<Case>(caseFile(name)).then(
    solved => desk.set({ cases: { ...desk.get().cases, [name]: solved } }),
    (error: unknown) => {
      asked.delete(name)
      desk.set({ failure: { message: String(error instanceof Error ? error.message : error), problems: [] } })
    },
  )
  asked.set(name, fetched)
  return fetched
}
