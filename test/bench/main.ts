/**
 * How long a run takes, stage by stage, and how much memory: `npm run bench`.
 *
 * Prints read, build, hand-over, solve and write for horizons of 168, 2190 and 8760 hours. Each horizon runs in a
 * process of its own, so that memory is its own. Machines are shared and noisy: compare within one run, as ratios.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { components } from '../../src/components/index.ts'
import type { Problem } from '../../src/errors.ts'
import { readDataPackage, readSources } from '../../src/files/packageFolder.ts'
import { writeRun } from '../../src/files/runFolder.ts'
import { readScenarioFiles } from '../../src/files/scenarioFile.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import type { LinearProgram } from '../../src/lp/program.ts'
import type { Solver } from '../../src/lp/solver.ts'
import { groupAlike } from '../../src/network/grouping.ts'
import { documentOf } from '../../src/report/document.ts'
import { build } from '../../src/study/build.ts'
import { prepare } from '../../src/study/prepare.ts'
import { run } from '../../src/study/run.ts'
import { summarise } from '../../src/study/summary.ts'

/** Something to solve while the solver wakes up. */
const tiny: LinearProgram = {
  cost: Float64Array.of(1),
  lower: Float64Array.of(0),
  upper: Float64Array.of(1),
  rowLower: new Float64Array(0),
  rowUpper: new Float64Array(0),
  matrix: { starts: Int32Array.of(0, 0), indices: new Int32Array(0), values: new Float64Array(0) },
  columnHour: Int32Array.of(0),
  rowHour: new Int32Array(0),
}

const HORIZONS = [168, 2190, 8760]
const COLUMNS = ['hours', 'columns', 'rows', 'read', 'build', 'hand-over', 'solve', 'write', 'memory']

if (process.argv[2]) console.log((await measure(Number(process.argv[2]))).map(pad).join(''))
else {
  console.log(
    `2030-reference; seconds, MB; solve includes guide, weeks, joining, check and reading back\n${COLUMNS.map(pad).join('')}`,
  )
  for (const hours of HORIZONS) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [
      fileURLToPath(import.meta.url),
      String(hours),
    ])
    process.stdout.write(status === 0 ? stdout : stderr)
  }
}

async function measure(hours: number): Promise<(number | string)[]> {
  const problems: Problem[] = []
  const { name, layers } = readScenarioFiles('2030-reference', [`horizon.hours=${hours}`])
  const reading = performance.now()
  const prepared = prepare(name, layers, data => readDataPackage(data, problems), problems)
  if (problems.length > 0) throw new Error(JSON.stringify(problems))

  const building = performance.now()
  const { network } = groupAlike(prepared.network, components)
  const options = { lostLoadPerMwh: prepared.scenario.lostLoadPerMwh, policies: prepared.scenario.policies }
  const program = build(network, options).lp.compile()
  const built = performance.now()

  const solver = await openSolver()
  await solver.solve(tiny)
  const handover = await timeOf(() => solver.solve(withoutRows(program)))
  const solving = performance.now()
  const { result } = await run(prepared, { solver: solver as Solver, sources: readSources() })
  const solved = performance.now()
  await solver.close()

  const folder = mkdtempSync(join(tmpdir(), 'qazgrid-bench-'))
  const writing = performance.now()
  await writeRun(folder, result, summarise(result), () => ({}) as never, documentOf(result))
  const written = performance.now()
  rmSync(folder, { recursive: true })
  if (result.status !== 'optimal') throw new Error(result.status)
  return [
    hours,
    program.cost.length,
    program.rowLower.length,
    seconds(building - reading),
    seconds(built - building),
    seconds(handover),
    seconds(solved - solving - (built - building)),
    seconds(written - writing),
    Math.round(process.resourceUsage().maxRSS / 1024),
  ]
}

/** The same arrays with nothing to decide: what remains is handing over. */
function withoutRows(program: LinearProgram): LinearProgram {
  return {
    ...program,
    lower: program.lower.map(bounded),
    upper: program.lower.map(bounded),
    ...freeRows(program),
  }
}

function freeRows({ rowLower, rowUpper }: LinearProgram) {
  return {
    rowLower: rowLower.map(() => Number.NEGATIVE_INFINITY),
    rowUpper: rowUpper.map(() => Number.POSITIVE_INFINITY),
  }
}

function bounded(value: number): number {
  return Number.isFinite(value) ? value : 0
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

function seconds(milliseconds: number): string {
  return (Math.max(0, milliseconds) / 1000).toFixed(2)
}

function pad(cell: number | string): string {
  return String(cell).padStart(11)
}
