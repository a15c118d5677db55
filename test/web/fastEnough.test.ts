import { expect, test } from 'vitest'
import { siteData } from '../../src/files/siteData.ts'
import { openDesk } from '../../src/web/worker/desk.ts'
import { openFastEnough } from '../../src/web/worker/fastEnough.ts'

test('a wish that is refused is not bettered afterwards; the one before it is', async () => {
  const scenario = '2030-reference'
  const desk = openDesk(JSON.stringify(siteData([scenario])), scenario)
  const quick = openFastEnough(desk, { scenario, segments: 24 }, () => performance.now())
  const good = { levers: {}, changes: {}, hours: 24 }
  const { run } = await quick.answer(good)
  expect(run.result.status).toBe('optimal')
  const bad = { ...good, changes: { set: { lines: { 'north-south': { s_nom: -5 } } } } }
  await expect(quick.answer(bad)).rejects.toThrow('cannot be run')
  expect(await quick.improve()).toBeUndefined()
}, 60_000)
