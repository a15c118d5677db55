import {
  type Document,
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { PlannerError, type Problem } from '../errors.ts'

/** A YAML file as plain values, with the line of every path in it. */
export interface YamlFile {
  content: unknown
  lineOf(path: readonly (string | number)[]): number
}

/**
 * Reads YAML and remembers where things stand.
 *
 * @throws PlannerError INPUT_INVALID  with the line of each syntax error
 */
export function readYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter })
  if (document.errors.length > 0) {
    throw new PlannerError(
      'INPUT_INVALID',
      `${file} is not YAML`,
      document.errors.map(({ message, linePos }) => ({
        where: `${file}, line ${linePos?.[0].line ?? 1}`,
        what: message.split('\n')[0] ?? message,
      })),
    )
  }
  return {
    content: plainOf(file, document),
    lineOf: path => counter.linePos(offsetOf(document.contents as Node | null, path)).line,
  }
}

/** The values of a document; an alias of what is not there, or one of too many, is found out only now. */
function plainOf(file: string, document: Document): unknown {
  try {
    return document.toJS() ?? {}
  } catch (error) {
    throw new PlannerError('INPUT_INVALID', `${file} is not YAML`, [
      { where: file, what: (error as Error).message },
    ])
  }
}

/**
 * Reads YAML of somebody who is not to be trusted: no aliases, by which a line becomes a billion.
 *
 * @throws PlannerError INPUT_INVALID  with the line of each alias
 */
export function readPlainYaml(file: string, text: string): YamlFile {
  const counter = new LineCounter()
  const problems: Problem[] = []
  visit(parseDocument(text, { lineCounter: counter }), {
    Alias(_, { source, range }) {
      const where = `${file}, line ${counter.linePos(range?.[0] ?? 0).line}`
      problems.push({ where, what: `“*${source}” repeats another part.`, hint: 'Write it out.' })
    },
  })
  if (problems.length > 0)
    throw new PlannerError('INPUT_INVALID', `${file} has aliases`, problems.slice(0, 20))
  return readYaml(file, text)
}

/** Offset of the deepest part of a path that exists. */
function offsetOf(root: Node | null, path: readonly (string | number)[]): number {
  let node: unknown = root
  let offset = 0
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(item => String((item.key as { value?: unknown }).value ?? item.key) === String(step))
      : undefined
    const next = isPair(pair) ? pair : isSeq(node) ? node.items[Number(step)] : undefined
    if (next === undefined) return offset
    const key = isPair(next) ? next.key : next
    if (isNode(key)) offset = key.range?.[0] ?? offset
    node = isPair(next) ? next.value : next
  }
  return offset
}
