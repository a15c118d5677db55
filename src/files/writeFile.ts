import { closeSync, openSync, renameSync, writeSync } from 'node:fs'

/** Writes a file beside its place and moves it there when complete, so that a crash leaves no half file. */
export function writeFile(path: string, chunks: Iterable<string>): void {
  const unfinished = `${path}.part`
  const file = openSync(unfinished, 'w')
  try {
    for (const chunk of chunks) writeSync(file, chunk)
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
}
