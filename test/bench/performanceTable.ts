import type { Measured } from './measureApart.ts'
import { differenceFromPublished } from './published.ts'

/** The columns of the table, each with the text of its cell. */
const columns: Readonly<Record<string, (measured: Measured) => string>> = {
  case: ({ caseName }) => caseName,
  solver: ({ solverName }) => solverName,
  columns: ({ size }) => text(size?.columns),
  rows: ({ size }) => text(size?.rows),
  entries: ({ size }) => text(size?.entries),
  'read s': ({ size }) => text(size?.readSeconds, 2),
  'build s': ({ size }) => text(size?.buildSeconds, 2),
  'solve s': ({ outcome, failure }) => failure ?? text(outcome?.solveSeconds, 2),
  'CPU s': ({ outcome }) => text(outcome?.cpuSeconds, 2),
  'peak MB': ({ outcome }) => text(outcome?.peakMb),
  iterations: ({ outcome }) => text(outcome?.iterations),
  objective: ({ outcome }) => text(outcome?.objective, 1),
  'from PyPSA': ({ caseName, outcome }) => {
    const difference = outcome ? differenceFromPublished(caseName, outcome.objective) : Number.NaN
    return Number.isNaN(difference) ? '–' : difference.toExponential(1)
  },
}

const text = (value: number | undefined, decimals = 0) => value?.toFixed(decimals) ?? '–'

/** Headings of the table. */
export const headings: readonly string[] = Object.keys(columns)

/** A row of the table. */
export const cellsOf = (measured: Measured): string[] => Object.values(columns).map(cell => cell(measured))

/** The table as Markdown, under where and when it was measured. */
export function performanceTable(all: readonly Measured[], machine: string, date: string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const versions = new Map(
    all.flatMap(({ solverName, outcome }) => (outcome ? [[solverName, outcome.solver]] : [])),
  )
  return [
    '# Solvers on the benchmark cases',
    '',
    'Made by `npm run bench:solver -- --write`; each row is a process of its own. Read: texts of the CSV files to network.',
    'CPU: all threads, solve alone. Peak: of the process, until the solve ended. Objective: without what stood already.',
    '',
    `- ${date}, ${machine}`,
    ...[...versions].map(([name, version]) => `- ${name}: ${version}`),
    '',
    line(headings),
    line(headings.map((_, k) => (k < 2 ? '---' : '---:'))),
    ...all.map(measured => line(cellsOf(measured))),
    '',
  ].join('\n')
}
