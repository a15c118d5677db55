/**
 * How long each solver takes for the benchmark cases: `npm run bench:solver [-- case …]`.
 *
 * A case is named in full or in part (`case3-expand`); without names, all whose objective is published are measured.
 * Machines are shared and noisy: compare within one run, as ratios.
 *
 *   --solver NAME    only this solver; may be repeated
 *   --limit SECONDS  of one solve, after which it is ended [900]
 *   --write          also write the table to docs/performance-table.md
 *   --files FOLDER   only write the cases there as PyPSA folders
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchCases, writeCase } from './cases.ts'
import { type Measured, measureApart } from './measureApart.ts'
import { cellsOf, headings, performanceTable } from './performanceTable.ts'
import { publishedObjectives } from './published.ts'
import { solvers } from './solvers.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    solver: { type: 'string', multiple: true, default: Object.keys(solvers) },
    limit: { type: 'string', default: '900' },
    write: { type: 'boolean', default: false },
    files: { type: 'string' },
  },
})
const limit = Number(options.limit)
const chosen = benchCases.filter(({ name }) =>
  positionals.length > 0 ? positionals.some(part => name.includes(part)) : name in publishedObjectives,
)
refuseUnknown()
if (options.files) for (const bench of chosen) writeCase(join(options.files, bench.name), bench)
else await measureAll()

function refuseUnknown() {
  const problems = [
    ...positionals
      .filter(part => !benchCases.some(({ name }) => name.includes(part)))
      .map(part => `no case ${part}`),
    ...options.solver.filter(name => !(name in solvers)).map(name => `no solver ${name}`),
    ...(limit > 0 ? [] : [`no limit of ${options.limit} seconds`]),
  ]
  if (problems.length === 0) return
  const known = `Cases: ${benchCases.map(({ name }) => name).join(', ')}\nSolvers: ${Object.keys(solvers).join(', ')}`
  console.error(`There is ${problems.join('; ')}.\n${known}`)
  process.exit(2)
}

async function measureAll() {
  const all: Measured[] = []
  print(headings)
  for (const { name } of chosen) {
    for (const solver of options.solver) {
      const measured = await measureApart(name, solver, limit)
      all.push(measured)
      print(cellsOf(measured))
      // After each, so that hours of measuring survive an interruption.
      if (options.write) write(all)
    }
  }
}

function write(all: readonly Measured[]) {
  const machine = `${cpus()[0]!.model.trim()}, ${availableParallelism()} cores, Node ${process.version}`
  mkdirSync('docs', { recursive: true })
  const today = new Date().toISOString().slice(0, 10)
  writeFileSync('docs/performance-table.md', performanceTable(all, machine, today))
}

function print(cells: readonly string[]) {
  console.log(
    cells.map((cell, k) => (k < 2 ? cell.padEnd(22) : ` ${cell}`.padStart(k > 10 ? 15 : 11))).join(''),
  )
}
