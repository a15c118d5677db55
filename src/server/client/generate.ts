import type { OpenApi, Operation, Schema } from '../api/openapi.ts'
import { typeOf } from './typeOf.ts'

/** The text of `operations.ts`: every operation of the interface with the types of what it takes and gives. */
export function operationsText({ paths }: OpenApi): string {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => ({ path, method, each })),
  )
  const types = all.map(
    ({ each }) => `  /** ${each.summary} */\n  ${each.operationId}: {\n${parts(each)}\n  }`,
  )
  const places = all.map(
    ({ path, method, each }) => `  ${each.operationId}: { method: '${method}', path: '${path}' },`,
  )
  return `// Written by \`npm run client\` from the schemas that check requests; not to be changed by hand.

/** What each operation takes and gives. */
export interface Operations {
${types.join('\n')}
}

/** Where each operation is. */
export const OPERATIONS = {
${places.join('\n')}
} as const satisfies Record<keyof Operations, { method: string; path: string }>
`
}

function parts({ parameters, requestBody, responses }: Operation): string {
  const of = (place: string): Schema => ({
    type: 'object',
    properties: Object.fromEntries(
      parameters.filter(each => each.in === place).map(each => [each.name, each.schema]),
    ),
    required: parameters.filter(each => each.in === place && each.required).map(each => each.name),
    additionalProperties: false,
  })
  const body = requestBody?.content['application/json']?.schema
  const [success] = Object.entries(responses).filter(([status]) => status !== 'default')
  const content = success?.[1].content
  const answer = content ? content['application/json']?.schema : undefined
  return [
    `    params: ${typeOf(of('path'))}`,
    `    query: ${typeOf(of('query'))}`,
    `    body: ${body ? typeOf(body) : 'undefined'}`,
    `    answer: ${answer ? typeOf(answer) : content ? 'Uint8Array' : 'undefined'}`,
  ].join('\n')
}
