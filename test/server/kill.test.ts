import { execFile, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { randomFrom } from '../../src/forecast/random.ts'
import { LOCAL_ACCOUNT } from '../../src/server/access/actor.ts'
import { checkBackup, restoreBackup } from '../../src/server/backupFile.ts'
import { openEmbedded } from '../../src/server/database/embedded.ts'
import { createWorkspace } from '../../src/server/store/workspaces.ts'
import { kill, killAgainAndAgain, writeOn } from './serveProcess.ts'
import { folderForTest, newDatabase, until } from './support.ts'

const qazgrid = (...args: string[]) => promisify(execFile)(process.execPath, ['src/cli/main.ts', ...args])

test('a server that is killed while somebody writes loses nothing acknowledged, and its backup made while writes run is whole', async () => {
  const { server, workspace, written, lost } = await killAgainAndAgain(await newDatabase(), 1, 11)
  expect(written.length).toBeGreaterThan(0)
  expect(lost).toEqual([])

  const folder = folderForTest()
  const file = join(folder, 'backup.gz')
  const writing = writeOn(server.call, workspace)
  await until(
    async () => writing.acknowledged.length,
    length => length > 2,
  )
  const before = [...written, ...writing.acknowledged]
  await qazgrid('backup', file, '--server', server.url)
  // Hashes of passwords are in it.
  expect(statSync(file).mode & 0o077).toBe(0)
  await writing.stop()
  await kill(server)

  const elsewhere = await openEmbedded(join(folder, 'elsewhere'))
  try {
    await restoreBackup(elsewhere, file)
    const there = await elsewhere.query<{ id: string }>('select id::text from comments')
    expect(there.map(({ id }) => id)).toEqual(expect.arrayContaining(before))
    // What is numbered goes on where it was.
    await elsewhere.query(`insert into audit (action, status) values ('restored', 200)`)
    await expect(restoreBackup(elsewhere, file)).rejects.toThrow('cannot be restored')
  } finally {
    await elsewhere.close()
  }
}, 300_000)

test('a database whose process is killed at twenty moments opens again each time, with all that was acknowledged', async () => {
  const folder = await newDatabase()
  const random = randomFrom(5)
  const before = await openEmbedded(folder)
  const { id } = await createWorkspace(before, LOCAL_ACCOUNT, { name: 'Killed', description: '' })
  await before.close()
  const acknowledged: string[] = []
  for (let i = 0; i < 20; i++) {
    const told = await killedWriter(folder, id, random.below(5), random.below(40))
    expect(told.length).toBeGreaterThan(0)
    acknowledged.push(...told)
  }
  const after = await openEmbedded(folder)
  try {
    const there = await after.query<{ id: string }>('select id from comments')
    const kept = new Set(there.map(each => each.id))
    expect(acknowledged.filter(each => !kept.has(each))).toEqual([])
  } finally {
    await after.close()
  }
}, 300_000)

/** Lets a process write, and kills it some milliseconds after it told of some writes. Gives what it told. */
function killedWriter(folder: string, workspace: string, writes: number, ms: number): Promise<string[]> {
  const args = ['test/server/writerProcess.ts', folder, workspace]
  const writer = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let told = ''
  return new Promise(resolve => {
    writer.stdout.on('data', text => {
      const had = told.split('\n').length - 1
      told += text
      // Only once, when the last of them is told.
      if (had <= writes && told.split('\n').length - 1 > writes) setTimeout(() => writer.kill('SIGKILL'), ms)
    })
    writer.once('close', () => resolve(told.split('\n').slice(0, -1)))
  })
}

test('a folder has one owner at a time, and a file that is no backup is refused', async () => {
  const folder = await newDatabase()
  const owner = await openEmbedded(folder)
  await expect(openEmbedded(folder)).rejects.toMatchObject({
    problems: [
      { where: folder, what: expect.stringContaining(`Process ${process.pid} keeps its database here`) },
    ],
  })
  expect(statSync(join(folder, 'database')).mode & 0o077).toBe(0)
  await owner.close()
  await (await openEmbedded(folder)).close()
  await expect(checkBackup('package.json')).rejects.toMatchObject({ problems: [{ where: 'package.json' }] })
})
