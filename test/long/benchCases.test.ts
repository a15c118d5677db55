import { expect, test } from 'vitest'
import { benchCases, filesOf } from '../bench/cases.ts'
import { fingerprintOf, fingerprints } from '../bench/fingerprints.ts'

test.each(benchCases)('$name is the same to the byte as the definition of record', bench => {
  expect(fingerprintOf(filesOf(bench))).toBe(fingerprints[bench.name])
})
