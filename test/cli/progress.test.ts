import { expect, test } from 'vitest'
import { showProgress } from '../../src/cli/progress.ts'

/** A stream that keeps what is written. */
function keeping(isTTY: boolean) {
  const written: string[] = []
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream
  return { stream, written }
}

test('a terminal is told what is left of a stage, once a tenth of it is done', () => {
  const { stream, written } = keeping(true)
  const { onProgress } = showProgress(stream)
  onProgress('solving', 0.05, 'iteration 1')
  onProgress('solving', 0.5, 'iteration 7')
  onProgress('solving', 1)
  expect(written.map(line => / (\d+) s left/.exec(line)?.[1])).toEqual([undefined, '1', undefined])
})

test('what is left counts all parts of a stage, whichever of them is at work', () => {
  const { stream, written } = keeping(true)
  const { onProgress } = showProgress(stream)
  onProgress('Fitting', 0.45, 'Task 1')
  onProgress('Fitting', 0.5, 'Task 2')
  expect(written.at(-1)).toMatch(/Fitting, Task 2, 1 s left/)
})

test('a log gets a line for each stage and one for the first thing to be said of it', () => {
  const { stream, written } = keeping(false)
  const { onProgress } = showProgress(stream)
  onProgress('building', 0)
  onProgress('solving', 0)
  onProgress('solving', 0, 'expected: 38 MB')
  onProgress('solving', 0.5, 'iteration 7')
  expect(written.map(line => line.slice(7))).toEqual([
    'building\n',
    'solving\n',
    'solving, expected: 38 MB\n',
  ])
})
