import { expect, test } from 'vitest'
import { fuzz } from '../server/fuzz.ts'
import { callerOf, centreForTest, patient } from '../server/support.ts'

/** How long; a minute unless the environment says otherwise. [s] */
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60)

test('nonsense sent to every route for a minute is refused, and never our fault', async () => {
  const call = patient(callerOf((await centreForTest()).url))
  const faults: string[] = []
  const end = performance.now() + SECONDS * 1000
  for (let seed = 100; performance.now() < end; seed++) faults.push(...(await fuzz(call, seed, 200)))
  expect(faults).toEqual([])
})
