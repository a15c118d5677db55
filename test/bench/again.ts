/**
 * What is saved by starting from a like programme: `npm run bench:again [-- case …]`.
 *
 * A case is solved, then with another cost or cap, where the first one stands and from points on its way, and from nothing.
 * Both are solved in one process, one after the other: compare them, not the seconds of different runs. On a machine that is
 * busy with other things processor time is what to compare.
 */

import { programOf } from '../../src/exchange/solve.ts'
import { nameOf } from '../../src/lp/model.ts'
import { openSolver } from '../../src/lp/openSolver.ts'
import type { LinearProgram } from '../../src/lp/program.ts'
import { verify } from '../../src/lp/verify.ts'
import { readTexts } from './caseNetwork.ts'
import { caseNamed, filesOf } from './cases.ts'

const names = process.argv.slice(2)
for (const name of names.length > 0 ? names : ['case3-expand-2190']) await measureAgain(name)

async function measureAgain(name: string) {
  const model = programOf(readTexts(name, filesOf(caseNamed(name))))
  const program = model.compile()
  const isOfYear = (hour: number) => hour < 0
  const priced = (pattern: RegExp, factor: number): LinearProgram => ({
    ...program,
    cost: program.cost.map((each, column) =>
      isOfYear(program.columnHour[column]!) && pattern.test(nameOf(model.columnBlocks, column))
        ? factor * each
        : each,
    ),
  })
  const capped = (share: number): LinearProgram => ({
    ...program,
    rowUpper: program.rowUpper.map((each, row) => (isOfYear(program.rowHour[row]!) ? share * each : each)),
  })
  const changes: Record<string, LinearProgram> = {
    'batteries 5 % cheaper': priced(/battery/, 0.95),
    'wind 3 % cheaper': priced(/wind/, 0.97),
    'cap on CO2 5 % lower': capped(0.95),
  }
  const solver = await openSolver({ choice: 'timeStructured' })
  const timed = async (one: LinearProgram, isOneOfMany: boolean) => {
    const [from, before] = [performance.now(), process.cpuUsage()]
    const solution = await solver.solve(one, { isOneOfMany })
    const seconds = (performance.now() - from) / 1000
    const { user, system } = process.cpuUsage(before)
    return { ...solution, seconds, cpu: (user + system) / 1e6 }
  }
  console.log(
    `${name}\nchange                  afresh its        s    CPU s again its        s    CPU s    share   of CPU      gap      cost`,
  )
  for (const [change, one] of Object.entries(changes)) {
    const afresh = await timed(one, false)
    await timed(program, true)
    const again = await timed(one, true)
    const { relativeGap } = verify(one, again.x, again.y)
    const times = [afresh, again].flatMap(({ iterations, seconds, cpu }) => [
      iterations,
      seconds.toFixed(2),
      cpu.toFixed(2),
    ])
    const cells = [
      ...times,
      (again.seconds / afresh.seconds).toFixed(2),
      (again.cpu / afresh.cpu).toFixed(2),
      relativeGap.toExponential(1),
      (again.objective / afresh.objective - 1).toExponential(1),
    ]
    console.log(change.padEnd(24) + cells.map(cell => String(cell).padStart(9)).join(' '))
  }
  await solver.close()
}
