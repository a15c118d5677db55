const API = 'api/v1'

/** Where something of the centre lies. */
export const addressAt = (path: string): string => new URL(`${API}${path}`, document.baseURI).href

/** What the centre answers in place of what was asked for. */
export class Refusal extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

let proof: string | null = null

/** With what changes are proved to come from this page and not from another that the browser has open. */
export const proveChanges = (csrf: string | null): void => {
  proof = csrf
}

/** Asks the centre that hands the page out. @throws Refusal */
export async function call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const headers = {
    ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(method === 'GET' || proof === null ? {} : { 'X-CSRF-Token': proof }),
  }
  const content = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer = await fetch(addressAt(path), { method, headers, ...content })
  if (answer.status === 204) return undefined as T
  const read: unknown = await answer.json()
  if (answer.ok) return read as T
  const { title = '', problems = [] } = read as { title?: string; problems?: { what: string }[] }
  const said = [title, ...problems.map(({ what }) => what)].filter(Boolean)
  throw new Refusal(answer.status, said.join(': ') || String(answer.status))
}
