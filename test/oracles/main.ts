// Solves every network of the oracles' folder and compares with what PyPSA got: npm run oracles
import { openSolver } from '../../src/lp/openSolver.ts'
import type { SolverChoice } from '../../src/lp/solver.ts'
import { ask, ORACLES, oracles } from './oracles.ts'

const all = oracles()
if (all.length === 0) {
  console.error(`There are no oracles in ${ORACLES}; QAZGRID_ORACLES names another folder.`)
  process.exit(2)
}
const choice = process.argv.includes('--solver') ? process.argv[process.argv.indexOf('--solver') + 1] : 'auto'
const solver = await openSolver({ choice: choice as SolverChoice })
let missed = 0
console.log(
  `${'network'.padEnd(42)}${'ours'.padStart(20)}${'PyPSA'.padStart(20)}${'difference'.padStart(13)}${'s'.padStart(7)}`,
)
for (const oracle of all) {
  try {
    const { objective, difference, tolerance, seconds } = await ask(oracle, solver)
    const verdict = difference <= tolerance ? '' : '  MISSED'
    if (verdict) missed++
    const cells = [objective.toFixed(4).padStart(20), String(oracle.objective).padStart(20)]
    console.log(
      `${oracle.name.padEnd(42)}${cells.join('')}${difference.toExponential(1).padStart(13)}${seconds.toFixed(1).padStart(7)}${verdict}`,
    )
  } catch (error) {
    missed++
    console.log(`${oracle.name.padEnd(42)}${(error as Error).message}`)
  }
}
await solver.close()
console.log(missed === 0 ? `All ${all.length} agree.` : `${missed} of ${all.length} do not agree.`)
process.exit(missed === 0 ? 0 : 1)
