import { expect, test } from 'vitest'
import { kill, killAgainAndAgain } from '../server/serveProcess.ts'
import { newDatabase } from '../server/support.ts'

test('a server that is killed at two hundred moments loses nothing acknowledged', async () => {
  const { server, written, lost } = await killAgainAndAgain(await newDatabase(), 200, 1)
  await kill(server)
  expect(written.length).toBeGreaterThan(200)
  expect(lost).toEqual([])
}, 3_000_000)
