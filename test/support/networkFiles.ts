import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withResults } from '../../src/exchange/results.ts'
import type { Findings } from '../../src/exchange/sheet.ts'
import { type ExchangeSolution, solveExchange } from '../../src/exchange/solve.ts'
import { toNetwork } from '../../src/exchange/toNetwork.ts'
import { readDataset } from '../../src/files/pypsa/index.ts'
import { solver } from './optimise.ts'

/** A PyPSA network as text, by name of file. */
export type Files = Readonly<Record<string, string>>

const root = mkdtempSync(join(tmpdir(), 'qazgrid-'))
// Files of tests may share a process, and this folder with it.
process.once('exit', () => rmSync(root, { recursive: true, force: true }))
let count = 0

/** Lays a network down as a folder. */
export function folderOf(files: Files): string {
  const folder = join(root, `${count++}`)
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

/** A solved network, with ways to look at it. */
export interface SolvedFiles extends ExchangeSolution {
  notes: readonly string[]
  /** A series of the solution: `series('generators', 'p', 'coal')`. */
  series(list: string, attribute: string, name: string): number[]
  /** A cell of the solution: `cell('generators', 'p_nom_opt', 'coal')`. */
  cell(list: string, column: string, name: string): number
}

/** Reads a network as anyone’s would be read, and solves it. */
export async function solveFiles(files: Files, relaxesCommitment = false): Promise<SolvedFiles> {
  const findings: Findings = { problems: [], notes: [] }
  const dataset = await readDataset(folderOf(files), findings)
  const network = toNetwork(dataset, findings)
  if (findings.problems.length > 0) throw new Error(JSON.stringify(findings.problems))
  const solved = await solveExchange(network, { solver: await solver(), relaxesCommitment })
  const { tables, series } = solved.status === 'optimal' ? withResults(dataset, network, solved) : dataset
  return {
    ...solved,
    notes: findings.notes,
    series(list, attribute, name) {
      const table = series.get(list)?.get(attribute)
      const values = table?.values[table.names.indexOf(name)]
      return [...(values ?? [])]
    },
    cell(list, column, name) {
      const table = tables.get(list)
      return Number(table?.columns.get(column)?.[table.names.indexOf(name)])
    },
  }
}
