import { readdirSync, readFileSync } from 'node:fs'

/** What the processes started from this one take, theirs included. */
export interface Descendants {
  /** Memory that the largest of them holds now. [MB] */
  largestMb: number
  /** Processor time of those that live. [s] */
  cpuSeconds: number
}

/** Ticks of a second in which Linux counts processor time. */
const TICKS = 100

/** Reads `/proc`; zeros where there is none. */
export function measureDescendants(): Descendants {
  const all = new Map(processes().map(each => [each.id, each]))
  const isOurs = (id: number): boolean => {
    const parent = all.get(id)?.parent ?? 0
    return parent === process.pid || (parent > 1 && isOurs(parent))
  }
  const ours = [...all.values()].filter(({ id }) => isOurs(id))
  return {
    largestMb: Math.round(Math.max(0, ...ours.map(({ mb }) => mb))),
    cpuSeconds: ours.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  }
}

function processes() {
  return folders().flatMap(folder => {
    try {
      const status = readFileSync(`/proc/${folder}/status`, 'utf8')
      // The name in brackets may hold anything; what follows it is separated by spaces, state and parent first.
      const [, , ...rest] = readFileSync(`/proc/${folder}/stat`, 'utf8')
        .split(/ ?\(.*\) /s)
        .join(' ')
        .split(' ')
      return {
        id: Number(folder),
        parent: Number(rest[0]),
        mb: Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0) / 1024,
        cpuSeconds: (Number(rest[10]) + Number(rest[11])) / TICKS,
      }
    } catch {
      // It has ended meanwhile.
      return []
    }
  })
}

function folders(): string[] {
  try {
    return readdirSync('/proc').filter(name => /^\d+$/.test(name))
  } catch {
    return []
  }
}
