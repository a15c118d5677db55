import { expect, test } from 'vitest'
import { benchCases, filesOf } from '../bench/cases.ts'
import { fingerprintOf, fingerprints } from '../bench/fingerprints.ts'
import { measureApart } from '../bench/measureApart.ts'
import { differenceFromPublished } from '../bench/published.ts'

test.each(benchCases)('$name is the same to the byte as the definition of record', bench => {
  expect(fingerprintOf(filesOf(bench))).toBe(fingerprints[bench.name])
})

test('a process of its own finds what PyPSA published, without the cost of what stood already', async () => {
  const { outcome } = await measureApart('case3-expand-168', 'highs-ipx', 600)
  expect(Math.abs(differenceFromPublished('case3-expand-168', outcome!.objective))).toBeLessThan(1e-8)
})
