import { mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { branchesOf, hourlyOf, withResults } from '../../exchange/results.ts'
import { type ExchangeSolution, solveExchange } from '../../exchange/solve.ts'
import { csvCell } from '../../files/csv.ts'
import { writeExplanation } from '../../files/explanationFile.ts'
import { writeHourly } from '../../files/parquet.ts'
import { shownPath } from '../../files/places.ts'
import { writeDataset } from '../../files/pypsa/index.ts'
import { writeFile } from '../../files/writeFile.ts'
import { openSolver } from '../../lp/openSolver.ts'
import { SOLVER_CHOICES, type SolverChoice } from '../../lp/solver.ts'
import type { Network } from '../../network/network.ts'
import { inColumns } from '../../report/formats/columns.ts'
import { solverNamed, statusNamed } from '../../report/words/naming.ts'
import { spoken, wordsIn } from '../../report/words/speak.ts'
import { amount, joined } from '../../report/words/text.ts'
import { reasonsIn } from '../../study/explain/reasons.ts'
import { WORDS } from '../../study/explain/words/index.ts'
import { type Screening, screenOutages } from '../../study/screening.ts'
import { hearInterrupt } from '../interrupt.ts'
import { language } from '../language.ts'
import { memoryOption } from '../memoryOption.ts'
import { noteLines } from '../noteLines.ts'
import { showProgress } from '../progress.ts'
import { type NetworkOptions, networkOptions, readNetworkFor } from '../readNetwork.ts'
import { isProgramPath } from '../readProgram.ts'
import { solveProgramFile } from '../solveProgram.ts'

interface SolveOptions extends NetworkOptions {
  solver: SolverChoice
  memory?: number
  relaxCommitment: boolean
  screen: boolean
  out?: string
  network: string
}

/** `qazgrid solve`: any PyPSA network, to the objective that PyPSA gets. */
export function addSolve(program: Command): void {
  const command = program
    .command('solve')
    .description('Solve a PyPSA network with the meaning that PyPSA gives it.')
    .argument(
      '<network>',
      'folder of CSV files, netCDF file (.nc), workbook (.xlsx), or programme (.mps, .lp)',
    )
    .addOption(
      new Option('--solver <name>', 'our own solver, HiGHS, or whichever suits')
        .choices(SOLVER_CHOICES)
        .default('auto'),
    )
    .addOption(memoryOption())
    .option(
      '--relax-commitment',
      'let units be partly on: a linear programme, with PyPSA’s tightening',
      false,
    )
    .option('--screen', 'trip every line and transformer in turn and list what would be overloaded', false)
    .option('-o, --out <folder>', 'folder of the results (default: results/<name>)')
    .option(
      '--network <file>',
      'name of the solved network in that folder: a folder, .nc or .xlsx',
      'network',
    )
    .addHelpText(
      'after',
      `
Writes summary.json (objective as PyPSA reports it, without the constant of what stands already), bill.csv,
hourly.parquet, and the network with its solution; of a programme its columns and rows.

Examples:
  qazgrid solve my-network/
  qazgrid solve elec_s_37.nc --relax-commitment --network solved.nc

Exit code: 0 solved, 1 our fault, 2 input refused (nothing is written), 3 no solution.`,
    )
    .action(async (path: string, options: SolveOptions) => {
      process.exitCode = isProgramPath(path)
        ? await solveProgramFile(path, options.out)
        : await solveNetworkFile(path, options)
    })
  for (const option of networkOptions()) command.addOption(option)
}

async function solveNetworkFile(path: string, options: SolveOptions): Promise<number> {
  const started = performance.now()
  const { dataset, network, notes } = await readNetworkFor(path, options)
  const progress = showProgress()
  const interrupt = hearInterrupt()
  const solver = await openSolver({
    choice: options.solver,
    ...(options.memory ? { memoryMb: options.memory } : {}),
  })
  try {
    const solved = await solveExchange(network, {
      solver,
      relaxesCommitment: options.relaxCommitment,
      signal: interrupt.signal,
      onProgress: progress.onProgress,
    })
    progress.onProgress('writing', 1)
    const name = basename(resolve(path)).replace(/\.(nc|xlsx)$/, '')
    const out = resolve(options.out ?? join('results', name))
    mkdirSync(out, { recursive: true })
    if (solved.status === 'optimal') {
      const result = withResults(dataset, network, solved)
      await writeDataset(join(out, options.network), result)
      writeHourly(join(out, 'hourly.parquet'), hourlyOf(result))
      writeFile(join(out, 'bill.csv'), billLines(solved))
    }
    const screening =
      options.screen && solved.status === 'optimal' ? screenOutages(branchesOf(network, solved)) : undefined
    if (screening) writeFile(join(out, 'screening.csv'), screeningLines(screening, network))
    const seconds = Math.round(performance.now() - started) / 1000
    const summary = {
      name,
      ...summaryOf(solved),
      ...(screening
        ? { screening: { overloads: screening.overloads.length, islanding: screening.islanding } }
        : {}),
      notes,
      solver: solved.solution.by ?? solver.name,
      ...(solved.solution.because ? { handedOver: solved.solution.because } : {}),
      seconds,
    }
    writeExplanation(out, solved)
    writeFile(join(out, 'summary.json'), [`${JSON.stringify(summary, null, 2)}\n`])
    progress.done()
    process.stdout.write(
      `${inWords({ ...summary, reasons: reasonsIn(solved, WORDS[language]) })}\n\n${wordsIn(language)('door.results', { path: shownPath(out) })}\n`,
    )
    return solved.status === 'optimal' ? 0 : 3
  } finally {
    interrupt.done()
    await solver.close()
  }
}

/** What `summary.json` says of a solved network. */
function summaryOf({
  status,
  objective,
  objectiveConstant,
  verification,
  reasons,
  program,
}: ExchangeSolution) {
  return {
    status,
    objective,
    objectiveConstant,
    totalCost: objective === null ? null : objective + objectiveConstant,
    check: verification && {
      relativeGap: verification.relativeGap,
      largestViolation: Math.max(verification.rowViolation, verification.boundViolation),
    },
    reasons,
    size: {
      columns: program.cost.length,
      rows: program.rowLower.length,
      entries: program.matrix.indices.length,
      wholeNumbers: program.whole?.length ?? 0,
    },
  }
}

function* billLines({ bill }: ExchangeSolution): Generator<string> {
  yield 'component,name,carrier,item,money\n'
  for (const { component, name, carrier, item, money } of bill) {
    yield `${[component, name, carrier, item].map(csvCell).join(',')},${money + 0}\n`
  }
}

function* screeningLines({ overloads }: Screening, { snapshots }: Network): Generator<string> {
  yield 'tripped,overloaded,snapshot,loading_pu,flow_mw,rating_mva\n'
  for (const { tripped, overloaded, snapshot, loadingPu, flowMw, ratingMva } of overloads) {
    const cells = [tripped, overloaded, snapshots.axis.labels[snapshot]!].map(csvCell)
    yield `${cells.join(',')},${loadingPu.toFixed(4)},${flowMw.toFixed(3)},${ratingMva}\n`
  }
}

type Told = ReturnType<typeof summaryOf> & {
  name: string
  notes: readonly string[]
  seconds: number
  solver: string
  screening?: { overloads: number; islanding: readonly string[] }
}

function inWords(told: Told): string {
  const { name, status, objective, objectiveConstant, check, reasons, size, notes, screening } = told
  const say = wordsIn(language)
  const rows: string[][] = [
    [say('solveLine.objective'), String(objective)],
    ...(objectiveConstant === 0
      ? []
      : [[say('solveLine.standing'), String(Number(objective) + objectiveConstant)]]),
    [say('solveLine.optimum'), say('solveLine.atMost', { gap: (check?.relativeGap ?? 0).toExponential(1) })],
  ]
  const whole = say('solveLine.whole', { count: String(size.wholeNumbers) })
  return [
    spoken(joined([name, statusNamed(status)], ': '), { language }),
    ...(objective === null
      ? reasons.map(reason => `  ${reason}`)
      : inColumns(rows, 'left').map(line => line.trimEnd())),
    ...(screening
      ? [
          `  ${say('solveLine.screening', {
            overloads: String(screening.overloads),
            islanding: String(screening.islanding.length),
          })}`,
        ]
      : []),
    `  ${say('solveLine.size', {
      columns: String(size.columns),
      rows: String(size.rows),
      whole: size.wholeNumbers > 0 ? whole : '',
      seconds: amount(told.seconds, 3),
      solver: solverNamed(told.solver),
    })}`,
    ...noteLines(notes),
  ].join('\n')
}
