import { mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { csvCell } from '../files/csv.ts'
import { shownPath } from '../files/places.ts'
import { writeFile } from '../files/writeFile.ts'
import { type NamedProgram, printProgram } from '../lp/highs.ts'
import { findBrokenRows } from '../lp/infeasible.ts'
import { type LinearModel, nameOf } from '../lp/model.ts'
import { openSolver } from '../lp/openSolver.ts'
import type { Solution, Solver } from '../lp/solver.ts'
import { verify } from '../lp/verify.ts'
import { statusNamed } from '../report/words/naming.ts'
import { spoken, wordsIn } from '../report/words/speak.ts'
import { joined } from '../report/words/text.ts'
import { language } from './language.ts'
import { formatOf, readProgram } from './readProgram.ts'
import { problemIn } from './words/problems.ts'

/** Distance from the optimum at which the search for whole numbers ends. */
const MIP_GAP = 1e-6
/** How many rows that contradict one another are told. */
const MOST = 12

/** Solves an MPS or LP file and writes its columns and rows. Gives the exit code. */
export async function solveProgramFile(path: string, out: string | undefined): Promise<number> {
  const started = performance.now()
  const named = await readProgram(path)
  const solver = await openSolver()
  try {
    const solution = await solver.solve(named.program, { mipGap: MIP_GAP })
    const folder = resolve(out ?? join('results', basename(path).replace(/\.(mps|lp)$/i, '')))
    mkdirSync(folder, { recursive: true })
    const sign = named.maximises ? -1 : 1
    const { program, columns, rows } = named
    const isOptimal = solution.status === 'optimal'
    if (isOptimal) {
      writeFile(join(folder, 'columns.csv'), pairs('column,value', columns, solution.x))
      writeFile(join(folder, 'rows.csv'), pairs('row,dual', rows, solution.y, sign))
    }
    const verification = isOptimal && !program.whole ? verify(program, solution.x, solution.y) : null
    const summary = {
      name: basename(path),
      status: solution.status === 'failed' ? 'stopped' : solution.status,
      objective: isOptimal ? sign * solution.objective + named.offset : null,
      objectiveConstant: 0,
      check: verification && {
        relativeGap: verification.relativeGap,
        largestViolation: Math.max(verification.rowViolation, verification.boundViolation),
      },
      reasons: await reasonsOf(named, solution, solver),
      size: {
        columns: columns.length,
        rows: rows.length,
        entries: program.matrix.indices.length,
        wholeNumbers: program.whole?.length ?? 0,
      },
      solver: solution.by ?? solver.name,
      seconds: Math.round(performance.now() - started) / 1000,
    }
    writeFile(join(folder, 'summary.json'), [`${JSON.stringify(summary, null, 2)}\n`])
    process.stdout.write(
      `${inWords(summary)}\n\n${wordsIn(language)('door.results', { path: shownPath(folder) })}\n`,
    )
    return isOptimal ? 0 : 3
  } finally {
    await solver.close()
  }
}

/** What the terminal says of it. */
function inWords({ name, status, objective, reasons }: Told): string {
  const found = `${wordsIn(language)('solveLine.objective')} ${objective}`
  const lines = objective === null ? reasons.map(problemIn(language)) : [found]
  return [
    spoken(joined([name, statusNamed(status)], ': '), { language }),
    ...lines.map(line => `  ${line}`),
  ].join('\n')
}

interface Told {
  name: string
  status: string
  objective: number | null
  reasons: readonly string[]
}

async function reasonsOf(
  { program, rows }: NamedProgram,
  { status }: Solution,
  solver: Solver,
): Promise<string[]> {
  if (status === 'unbounded') return ['The objective has no limit.']
  if (status !== 'infeasible') return []
  const broken = await findBrokenRows(program, solver)
  return [
    'The rows contradict one another. The least that would have to give:',
    ...broken
      .slice(0, MOST)
      .map(({ row, amount }) => `${rows[row]}: ${Math.abs(amount)} too ${amount > 0 ? 'little' : 'much'}`),
  ]
}

function* pairs(header: string, names: readonly string[], values: Float64Array, sign = 1): Generator<string> {
  yield `${header}\n`
  for (const [k, name] of names.entries()) yield `${csvCell(name)},${sign * values[k]! + 0}\n`
}

/** Writes the programme of a network as an MPS or LP file, with names that tell what its columns and rows are. */
export async function writeProgramFile(path: string, lp: LinearModel): Promise<void> {
  const program = lp.compile()
  const names = (blocks: LinearModel['columnBlocks'], count: number) => {
    const seen = new Set<string>()
    return Array.from({ length: count }, (_, k) => {
      const plain = nameOf(blocks, k)
        .replace(/[^A-Za-z0-9_.]+/g, '_')
        .replace(/_$/, '')
      const name = seen.has(plain) || plain.length > 200 ? `${plain.slice(0, 190)}.${k}` : plain
      seen.add(name)
      return name
    })
  }
  const columns = names(lp.columnBlocks, program.cost.length)
  const rows = names(lp.rowBlocks, program.rowLower.length)
  writeFile(path, [await printProgram(program, formatOf(path), columns, rows)])
}
