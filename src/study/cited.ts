import type { Source } from './result.ts'

/** Sources by their keys, each once and in the order of the keys; one that is not listed goes by its key. */
export const citedSources = (keys: Iterable<string>, known: ReadonlyMap<string, Source>): Source[] =>
  [...new Set(keys)].map(key => known.get(key) ?? { key, title: key })
