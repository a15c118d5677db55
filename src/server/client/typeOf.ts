import type { Schema } from '../api/openapi.ts'

/** A JSON Schema as the TypeScript type that it describes; what it does not say is `unknown`. */
export function typeOf(schema: Schema): string {
  const {
    anyOf,
    oneOf,
    enum: values,
    const: only,
    type,
  } = schema as {
    anyOf?: Schema[]
    oneOf?: Schema[]
    enum?: unknown[]
    const?: unknown
    type?: string | string[]
  }
  if (anyOf ?? oneOf) return union((anyOf ?? oneOf)!.map(typeOf))
  if (values) return union(values.map(value => JSON.stringify(value)))
  if (only !== undefined) return JSON.stringify(only)
  if (Array.isArray(type)) return union(type.map(each => typeOf({ ...schema, type: each })))
  if (type === 'integer') return 'number'
  if (type === 'array') return `${atomic(typeOf((schema.items as Schema | undefined) ?? {}))}[]`
  if (type === 'object') return objectType(schema)
  return type ?? 'unknown'
}

function objectType({ properties, required, additionalProperties }: Schema): string {
  const names = new Set((required as string[] | undefined) ?? [])
  const fields = Object.entries((properties as Record<string, Schema> | undefined) ?? {}).map(
    ([name, each]) => `${name}${names.has(name) ? '' : '?'}: ${typeOf(each)}`,
  )
  if (fields.length > 0) return `{ ${fields.join('; ')} }`
  return additionalProperties === false
    ? 'Record<string, never>'
    : `Record<string, ${typeOf((additionalProperties ?? {}) as Schema)}>`
}

const union = (types: readonly string[]) => [...new Set(types)].join(' | ')
const atomic = (type: string) => (type.includes(' | ') ? `(${type})` : type)
