import { openSolver } from '../../lp/openSolver.ts'
import type { PageCase } from './cases.ts'
import { solveCase } from './solveCase.ts'

// Whoever asked is gone: nobody has a use for the answer.
process.on('disconnect', () => process.exit(1))
process.once('message', (wanted: PageCase) => {
  void keep(wanted).then(() => process.disconnect())
})

/** Solves a case, keeps it and says where, in a process of its own. */
async function keep(wanted: PageCase): Promise<void> {
  const solver = await openSolver()
  const { kept } = await solveCase(wanted, solver)
  process.send?.(kept)
  await solver.close()
}
