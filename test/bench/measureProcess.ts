// The other end of `measureApart`: measures one case with one solver and tells what it finds as it goes.
import { caseNamed } from './cases.ts'
import { measure } from './measure.ts'
import { solvers } from './solvers.ts'

const [name, solverName] = process.argv.slice(2)
// Nobody listens any more: there is nothing left to measure for.
process.on('disconnect', () => process.exit())
const tell = (message: object) => process.send!(message)
const solver = await solvers[solverName!]!()
try {
  tell({ outcome: await measure(caseNamed(name!), solver, size => tell({ size })) })
} catch (error) {
  tell({ failure: (error as Error).message })
}
await solver.close()
process.disconnect()
