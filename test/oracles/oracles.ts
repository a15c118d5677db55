import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Dataset } from '../../src/exchange/dataset.ts'
import type { Findings } from '../../src/exchange/sheet.ts'
import { solveExchange } from '../../src/exchange/solve.ts'
import { toNetwork } from '../../src/exchange/toNetwork.ts'
import { readDataset } from '../../src/files/pypsa/index.ts'
import type { Solver } from '../../src/lp/solver.ts'

/** Folder of networks with PyPSA's answer: each a PyPSA folder with `objective.txt`. */
export const ORACLES = resolve(process.env.QAZGRID_ORACLES ?? '../shared/oracles')

/** What PyPSA found. */
export interface Oracle {
  name: string
  path: string
  objective: number
  constant: number
  relaxesCommitment: boolean
}

/** What we found. */
export interface Answer {
  oracle: Oracle
  objective: number
  constant: number
  bill: number
  difference: number
  tolerance: number
  seconds: number
}

/** All oracles of the folder; none where there is no such folder. */
export function oracles(): Oracle[] {
  if (!existsSync(ORACLES)) return []
  return readdirSync(ORACLES)
    .map(name => join(ORACLES, name))
    .filter(path => statSync(path).isDirectory() && existsSync(join(path, 'objective.txt')))
    .map(path => {
      const text = readFileSync(join(path, 'objective.txt'), 'utf8')
      const number = (key: string) => Number(new RegExp(`^${key}\\s+(\\S+)`, 'm').exec(text)?.[1])
      return {
        name: path.split('/').at(-1)!,
        path,
        objective: number('objective'),
        constant: number('objective_constant'),
        relaxesCommitment: /"linearized_unit_commitment": true/.test(text),
      }
    })
}

/** Reads a network that must be sound. */
export async function readSound(path: string): Promise<Dataset> {
  const findings: Findings = { problems: [], notes: [] }
  const dataset = await readDataset(path, findings)
  if (findings.problems.length > 0) throw new Error(JSON.stringify(findings.problems[0]))
  return dataset
}

/** Solves one and compares. Whole numbers may cost a hundredth of a per cent. */
export async function ask(oracle: Oracle, solver: Solver): Promise<Answer> {
  const started = performance.now()
  const findings: Findings = { problems: [], notes: [] }
  const network = toNetwork(await readSound(oracle.path), findings)
  if (findings.problems.length > 0) throw new Error(JSON.stringify(findings.problems[0]))
  const { relaxesCommitment } = oracle
  const solved = await solveExchange(network, { solver, relaxesCommitment })
  if (solved.objective === null) throw new Error(`${oracle.name} is ${solved.status}`)
  return {
    oracle,
    objective: solved.objective,
    constant: solved.objectiveConstant,
    bill: solved.bill.reduce((sum, { money }) => sum + money, 0),
    difference: Math.abs(solved.objective - oracle.objective) / Math.max(1, Math.abs(oracle.objective)),
    tolerance: solved.program.whole ? 1e-4 : 1e-5,
    seconds: (performance.now() - started) / 1000,
  }
}
