import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlannerError } from '../../errors.ts'

/**
 * Marks a folder as this process's own. The mark of a process that is no longer there is taken over.
 *
 * @returns the way to give it back
 * @throws PlannerError INPUT_INVALID  where another process owns it
 */
export function ownFolder(folder: string): () => void {
  const mark = join(folder, 'owner')
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(mark, String(process.pid), { flag: 'wx' })
      return () => rmSync(mark, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 2) throw error
      const owner = Number(readFileSync(mark, 'utf8'))
      if (isAlive(owner)) throw taken(folder, owner)
      rmSync(mark, { force: true })
    }
  }
}

function isAlive(owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0) return false
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const taken = (folder: string, owner: number) =>
  new PlannerError('INPUT_INVALID', 'The folder is in use', [
    {
      where: folder,
      what: `Process ${owner} keeps its database here, and only one may.`,
      hint: 'Use that server, end it, or give another --folder.',
    },
  ])
