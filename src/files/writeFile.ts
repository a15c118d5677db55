import { closeSync, openSync, renameSync, writeSync } from 'node:fs'

/** Writes a file beside its place and moves it there when complete, so that a crash leaves no half file. */
export function writeFile(path: string, chunks: Iterable<string | Uint8Array>): void {
  const unfinished = `${path}.part`
  const file = openSync(unfinished, 'w')
  try {
    for (const chunk of chunks) writeSync(file, chunk as string)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}
