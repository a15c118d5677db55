import { expect, test } from 'vitest'
import { openLine } from '../../../src/cli/page/waitingLine.ts'

/** A line whose pieces end when the test says so. */
function heldLine() {
  const begun: string[] = []
  const ends = new Map<string, PromiseWithResolvers<void>>()
  const line = openLine(name => {
    begun.push(name)
    const end = Promise.withResolvers<void>()
    ends.set(name, end)
    return end.promise
  })
  return { begun, ends, line }
}

test('what somebody waits for goes before what nobody asked for, and nothing is done twice', async () => {
  const { begun, ends, line } = heldLine()
  for (const name of ['first', 'second', 'third']) void line.done(name, false)
  const asked = line.done('third', true)
  expect(line.done('first', true)).toBe(line.done('first', false))
  ends.get('first')!.resolve()
  await expect.poll(() => begun).toEqual(['first', 'third'])
  ends.get('third')!.resolve()
  await asked
  await expect.poll(() => begun).toEqual(['first', 'third', 'second'])
})

test('a failure is heard by whoever asked, does not stop the others, and may be tried again', async () => {
  const { begun, ends, line } = heldLine()
  const asked = line.done('plan', true)
  void line.done('other', false)
  ends.get('plan')!.reject(new Error('out of memory'))
  await expect(asked).rejects.toThrow('out of memory')
  await expect.poll(() => begun).toEqual(['plan', 'other'])
  void line.done('plan', true)
  ends.get('other')!.resolve()
  await expect.poll(() => begun).toEqual(['plan', 'other', 'plan'])
})

test('a line that is closed begins nothing more', async () => {
  const { begun, ends, line } = heldLine()
  void line.done('first', false)
  void line.done('second', false)
  line.close()
  ends.get('first')!.resolve()
  await new Promise(resolve => setTimeout(resolve))
  expect(begun).toEqual(['first'])
})
