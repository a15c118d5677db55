import { expect, test } from 'vitest'
import type { Measured } from './measureApart.ts'
import { cellsOf, headings, performanceTable } from './performanceTable.ts'

const size = { columns: 11622, rows: 10582, entries: 34934, readSeconds: 0.021, buildSeconds: 0.058 }
const done: Measured = {
  caseName: 'case3-expand-168',
  solverName: 'highs-ipx',
  size,
  outcome: {
    solver: 'HiGHS 1.15.1 (WebAssembly)',
    solveSeconds: 2.874,
    cpuSeconds: 2.771,
    peakMb: 216.4,
    iterations: 4,
    objective: 4122365943.5 * (1 + 2e-6),
  },
}

test('a row tells size, effort and how far the objective is from the published one', () => {
  expect(cellsOf(done).join(' ')).toBe(
    'case3-expand-168 highs-ipx 11622 10582 34934 0.02 0.06 2.87 2.77 216 4 4122374188.2 2.0e-6',
  )
})

test('where nothing is published, nothing is compared', () => {
  expect(cellsOf({ ...done, caseName: 'case16-expand-8760' }).at(-1)).toBe('–')
})

test('a solve that was ended says so where its seconds would stand', () => {
  const ended: Measured = {
    caseName: 'case3-expand-8760',
    solverName: 'highs-ipx',
    size,
    failure: 'not in 900 s',
  }
  expect(cellsOf(ended)[headings.indexOf('solve s')]).toBe('not in 900 s')
  expect(cellsOf(ended).slice(-5)).toEqual(['–', '–', '–', '–', '–'])
})

test('the page names machine, date and versions above the rows', () => {
  const page = performanceTable([done], 'a machine, 2 cores, Node v24.0.0', '2026-11-24')
  expect(page).toContain(
    '- 2026-11-24, a machine, 2 cores, Node v24.0.0\n- highs-ipx: HiGHS 1.15.1 (WebAssembly)\n',
  )
  expect(page.split('\n').filter(line => line.startsWith('|'))).toHaveLength(3)
})
