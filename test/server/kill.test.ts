import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { checkBackup, restoreBackup } from '../../src/server/backupFile.ts'
import { openEmbedded } from '../../src/server/database/embedded.ts'
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

test('a folder has one owner at a time, and a file that is no backup is refused', async () => {
  const folder = await newDatabase()
  const owner = await openEmbedded(folder)
  await expect(openEmbedded(folder)).rejects.toMatchObject({
    problems: [
      { where: folder, what: expect.stringContaining(`Process ${process.pid} keeps its database here`) },
    ],
  })
  await owner.close()
  await (await openEmbedded(folder)).close()
  await expect(checkBackup('package.json')).rejects.toMatchObject({ problems: [{ where: 'package.json' }] })
})
