import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { randomFrom } from '../../src/forecast/random.ts'
import { allOf, type Caller, callerOf, until } from './support.ts'

/** A real `qazgrid serve` on a folder. */
export interface ServeProcess {
  process: ChildProcess
  url: string
  call: Caller
}

/** Starts it and waits until it says where it is. */
export function startServeProcess(
  folder: string,
  solves = 0,
  { preload = [], env = {} }: { preload?: string[]; env?: Record<string, string> } = {},
): Promise<ServeProcess> {
  const args = [
    ...preload,
    'src/cli/main.ts',
    'serve',
    '--folder',
    folder,
    '--port',
    '0',
    '--solves',
    `${solves}`,
  ]
  const server = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...env },
  })
  onTestFinished(() => {
    server.kill('SIGKILL')
  })
  return new Promise((resolve, reject) => {
    server.stdout!.on('data', text => {
      const url = /at (http:\S+)/.exec(String(text))?.[1]
      if (url) resolve({ process: server, url, call: callerOf(url) })
    })
    server.once('exit', code => reject(new Error(`The server ended with ${code}`)))
  })
}

/** Ends a process at once, as if the power of its machine had gone. */
export const kill = ({ process: server }: ServeProcess) =>
  new Promise<void>(resolve => {
    server.once('exit', () => resolve())
    server.kill('SIGKILL')
  })

/** Somebody who writes comments one after the other until told to stop. */
export interface Writing {
  acknowledged: string[]
  /** What was answered instead, and what went wrong on the way. */
  refused: string[]
  stop: () => Promise<void>
}

/** Writes on until told to stop, or until nobody answers. */
export function writeOn(call: Caller, workspace: string): Writing {
  const writing: Writing = { acknowledged: [], refused: [], stop: async () => {} }
  let wanted = true
  const end = (async () => {
    while (wanted) {
      try {
        const came = await call('POST', `/workspaces/${workspace}/comments`, { text: 'kept' })
        if (came.status === 201) writing.acknowledged.push(String(came.body.id))
        else writing.refused.push(came.text)
      } catch (error) {
        writing.refused.push(String((error as Error).cause ?? error))
        return
      }
    }
  })()
  writing.stop = async () => {
    wanted = false
    await end
  }
  return writing
}

/** Names of all comments that are there. */
export async function commentsIn(call: Caller, workspace: string): Promise<Set<string>> {
  const comments = await allOf(call, `/workspaces/${workspace}/comments`)
  return new Set(comments.map(({ id }) => String(id)))
}

/**
 * Kills a server while somebody writes, again and again, each time at another moment.
 *
 * @returns what was acknowledged and is not there, and how much was acknowledged
 */
export async function killAgainAndAgain(folder: string, times: number, seed: number) {
  const random = randomFrom(seed)
  let server = await startServeProcess(folder)
  const workspace = String((await server.call('POST', '/workspaces', { name: 'Killed' })).body.id)
  const written: string[] = []
  for (let i = 0; i < times; i++) {
    const writing = writeOn(server.call, workspace)
    const wanted = random.below(4)
    await until(
      async () => [writing.acknowledged.length, ...writing.refused],
      ([length, ...refused]) => Number(length) > wanted || refused.length > 0,
      300_000,
      1,
    )
    if (writing.refused.length > 0) throw new Error(`Not killed, and yet: ${writing.refused[0]}`)
    await new Promise(resolve => setTimeout(resolve, random.below(30)))
    await kill(server)
    await writing.stop()
    written.push(...writing.acknowledged)
    server = await startServeProcess(folder)
    if (i % 10 === 9) {
      const lost = await lostOf(server.call, workspace, written)
      process.stderr.write(`${i + 1} kills, ${written.length} writes acknowledged, ${lost.length} lost\n`)
    }
  }
  return { server, workspace, written, lost: await lostOf(server.call, workspace, written) }
}

async function lostOf(call: Caller, workspace: string, written: readonly string[]): Promise<string[]> {
  const there = await commentsIn(call, workspace)
  return written.filter(id => !there.has(id))
}
