import type { Fact } from '../data/ground.ts'

/** A part of a JSON Schema, as far as completion reads it. */
export interface SchemaPart {
  description?: string
  properties?: Readonly<Record<string, SchemaPart>>
  enum?: readonly unknown[]
}

/** A word that fits where the caret stands, and what it means. */
export interface Suggestion {
  word: string
  hint: string
}

/** What may stand at the caret, and which letters before it a chosen word replaces. */
export interface Completion {
  from: number
  suggestions: readonly Suggestion[]
}

const MOST = 12

/**
 * Keys and values that fit at the caret of a scenario's text: keys by the schema, values where it lists them, and below `set` the
 * tables, rows and columns that may be changed, with their value and unit.
 */
export function completionAt(
  text: string,
  caret: number,
  schema: SchemaPart,
  facts: readonly Fact[],
): Completion {
  const lines = text.slice(0, caret).split('\n')
  const line = lines.pop()!
  const [, indent = '', key, begun = ''] = /^(\s*)(?:([\w.-]+):\s+)?([\w.-]*)$/.exec(line) ?? []
  const isOpen = /^(\s*)(?:([\w.-]+):\s+)?([\w.-]*)$/.test(line)
  if (!isOpen) return { from: caret, suggestions: [] }
  const path = [...pathAbove(lines, indent.length), ...(key ? [key] : [])]
  const all =
    path[0] === 'set' && !key ? cellsAt(path.slice(1), facts) : fromSchema(path, schema, key !== undefined)
  const suggestions = all.filter(({ word }) => word.startsWith(begun) && word !== begun).slice(0, MOST)
  return { from: caret - begun.length, suggestions }
}

/** Keys that a line with this indent stands below, outermost first. */
function pathAbove(lines: readonly string[], indent: number): string[] {
  const path: string[] = []
  let least = indent
  for (const line of lines.toReversed()) {
    const [, blank = '', key] = /^(\s*)([\w.-]+):\s*$/.exec(line) ?? []
    if (key === undefined || blank.length >= least) continue
    path.unshift(key)
    least = blank.length
  }
  return path
}

function fromSchema(path: readonly string[], schema: SchemaPart, isValue: boolean): Suggestion[] {
  const part = path.reduce<SchemaPart | undefined>((at, key) => at?.properties?.[key], schema)
  if (isValue)
    return (part?.enum ?? []).map(value => ({ word: String(value), hint: part?.description ?? '' }))
  return Object.entries(part?.properties ?? {}).map(([word, { description = '' }]) => ({
    word,
    hint: description,
  }))
}

/** Tables, then rows, then columns that the editor knows. */
function cellsAt([table, row]: readonly string[], facts: readonly Fact[]): Suggestion[] {
  if (table === undefined)
    return [...new Set(facts.map(fact => fact.table))].map(word => ({ word, hint: '' }))
  const inTable = facts.filter(fact => fact.table === table)
  const describe = ({ column, value, unit }: Fact) => `${column} ${value} ${unit}`
  if (row === undefined) return inTable.map(fact => ({ word: fact.row, hint: describe(fact) }))
  return [
    ...inTable.filter(fact => fact.row === row).map(fact => ({ word: fact.column, hint: describe(fact) })),
    { word: 'because', hint: '' },
  ]
}

/** The text with a word in place of what was begun, and where the caret stands then. */
export function completed(
  text: string,
  caret: number,
  { from }: Completion,
  word: string,
): { text: string; caret: number } {
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  // A value stands after its key; a key is followed by a colon.
  const put = line.includes(':') ? word : `${word}:`
  return { text: text.slice(0, from) + put + text.slice(caret), caret: from + put.length }
}
