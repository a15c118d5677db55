import { expect, test } from 'vitest'
import { runProcess } from '../../src/server/jobs/runProcess.ts'
import { folderForTest, WEEK } from './support.ts'

const task = () => ({
  request: {
    title: WEEK.title,
    base: WEEK.base,
    layers: [{ title: WEEK.title, content: {} }],
    solver: 'auto' as const,
    seed: 1,
  },
  folder: folderForTest(),
  tables: [],
})
const nobody = new AbortController().signal
const ending = (limits: { memoryMb: number; seconds: number }) => runProcess(task(), limits, nobody, () => {})

test('a solve that takes more memory or time than it may is ended, and told so', async () => {
  expect(
    await Promise.all([ending({ memoryMb: 90, seconds: 600 }), ending({ memoryMb: 9000, seconds: 0.8 })]),
  ).toEqual([
    { kind: 'stopped', because: 'It took more than 90 MB of memory.' },
    { kind: 'stopped', because: 'It took longer than 0.8 s.' },
  ])
})
