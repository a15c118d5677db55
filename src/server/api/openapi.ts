import { z } from 'zod'
import { problemDetails } from './problems.ts'
import type { Route } from './route.ts'

/** A JSON Schema, as far as it is looked into here. */
export type Schema = Record<string, unknown>

/** One operation of the description. */
export interface Operation {
  operationId: string
  summary: string
  description: string
  parameters: { name: string; in: string; required: boolean; description?: string; schema: Schema }[]
  requestBody?: { required: true; content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
  'x-permission': string
}

/** The description of the interface. */
export interface OpenApi {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
}

/**
 * The interface described by the schemas that check requests.
 *
 * @see OpenAPI Specification 3.1.0, 2021; its schemas are JSON Schema 2020-12.
 */
export function openApi(routes: readonly Route[], version: string): OpenApi {
  const paths: OpenApi['paths'] = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Qazgrid planning centre',
      version,
      description:
        'Scenarios, studies and results that a team shares. Errors are problem details (RFC 9457).',
    },
    servers: [{ url: '/api/v1' }],
    paths,
  }
}

function operation(route: Route): Operation {
  const body = route.body && {
    required: true as const,
    content: { 'application/json': { schema: inputOf(route.body) } },
  }
  return {
    operationId: route.name,
    summary: route.summary,
    description: `Permission: ${route.permission}.${route.needsVersion ? ' Needs If-Match.' : ''}`,
    parameters: [
      ...parametersIn('path', route.params),
      ...parametersIn('query', route.query),
      ...headersOf(route),
    ],
    ...(body ? { requestBody: body } : {}),
    responses: {
      [route.status ?? 200]: success(route.answer),
      default: {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: outputOf(problemDetails) } },
      },
    },
    'x-permission': route.permission,
  }
}

function success(answer: Route['answer']): Operation['responses'][string] {
  if (answer === null) return { description: 'Done' }
  if (typeof answer === 'string')
    return { description: 'Done', content: { [answer]: { schema: { type: 'string' } } } }
  return { description: 'Done', content: { 'application/json': { schema: outputOf(answer) } } }
}

function parametersIn(place: 'path' | 'query', schema: z.ZodType | undefined): Operation['parameters'] {
  if (!schema) return []
  const { properties = {}, required = [] } = inputOf(schema) as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: each,
  }))
}

function headersOf({ method, needsVersion }: Route): Operation['parameters'] {
  const text = { type: 'string' }
  return [
    ...(needsVersion ? [{ name: 'If-Match', in: 'header', required: true, schema: text }] : []),
    ...(method === 'post' ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: text }] : []),
  ]
}

const inputOf = (schema: z.ZodType): Schema =>
  plain(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))
const outputOf = (schema: z.ZodType): Schema =>
  plain(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }))

const plain = ({ $schema: _, '~standard': __, ...schema }: Schema): Schema => schema
