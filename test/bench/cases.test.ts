import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { programOf } from '../../src/exchange/solve.ts'
import { networkOf } from './caseNetwork.ts'
import { benchCases, caseNamed, filesOf, writeCase } from './cases.ts'
import { fingerprintOf, fingerprints } from './fingerprints.ts'

test.each(benchCases.filter(({ zones, hours }) => hours <= (zones === 3 ? 730 : 168)))(
  '$name is the same to the byte as the definition of record',
  bench => {
    expect(fingerprintOf(filesOf(bench))).toBe(fingerprints[bench.name])
  },
)

test('the folder that is written holds these bytes and nothing else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-'))
  writeCase(folder, caseNamed('case3-expand-168'))
  const files = readdirSync(folder).map(file => [file, readFileSync(join(folder, file), 'utf8')] as const)
  rmSync(folder, { recursive: true })
  expect(fingerprintOf(new Map(files))).toBe(fingerprints['case3-expand-168'])
})

test('a case is a programme whose columns know their hour, all but its capacities', () => {
  const { columnHour } = programOf(networkOf(caseNamed('case3-expand-168'))).compile()
  // Per zone gas, wind, solar, pumped storage, battery, store, electrolyser, turbine; six links of direct current.
  expect(columnHour.filter(hour => hour < 0)).toHaveLength(3 * 8 + 6)
  expect(new Set(columnHour).size).toBe(168 + 1)
})

test('a case that does not exist is refused by name', () => {
  expect(() => caseNamed('case4-expand-168')).toThrow('there is no case case4-expand-168')
})
