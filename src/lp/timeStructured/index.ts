import type { LinearProgram } from '../program.ts'
import { canonicalise } from './canonical.ts'
import { bytesOf } from './half.ts'
import { iterate } from './iterate.ts'
import { layOut } from './layout.ts'
import { presolve } from './presolve.ts'
import { openRoot } from './root.ts'
import { stage } from './stages.ts'
import { openTeam, type StartThread } from './team.ts'

export function solveTimeStructured(
  program: LinearProgram,
  options: { trace?: boolean; startThread?: StartThread } = {},
) {
  const t0 = performance.now()
  const presolved = presolve(program)
  const t1 = performance.now()
  const canonical = canonicalise(presolved.program)
  const staging = stage(canonical, presolved.program.columnHour)
  const datas = staging.halves.map(half => layOut(canonical, half, staging.globals, staging.rootRows))
  const team = openTeam(datas, options.startThread)
  const root = openRoot(canonical, staging)
  const t2 = performance.now()
  if (options.trace) {
    console.log(
      `presolve ${(t1 - t0) | 0} layout ${(t2 - t1) | 0} ms; cols ${presolved.columns.length}/${program.cost.length} rows ${presolved.rows.length}/${program.rowLower.length} root ${root.size} globals ${staging.globals.length}`,
    )
    for (const d of datas) {
      const mid = (d.stages >> 1) * 32
      console.log(
        `half: stages ${d.stages} vars ${d.bounded}+${d.free} boxes ${d.boxes} rows ${d.rows} shapes ${d.shapes.length} factor ${(d.factorSize * 8e-6) | 0} MB, total ${(bytesOf(d) * 1e-6) | 0} MB; mid stage nc ${d.records[mid]} no ${d.records[mid + 2]} ncar ${d.records[mid + 3]} nb ${d.records[mid + 4]} na ${d.records[mid + 5]}`,
      )
    }
  }
  const most = (values: Float64Array) => values.reduce((m, v) => Math.max(m, Math.abs(v)), 0)
  const result = iterate(team, root, {
    scale: { right: most(canonical.right), cost: most(canonical.cost) },
    tolerance: 1e-8,
    maxIterations: 300,
    onIteration: info => {
      if (options.trace && process.env.LOG) console.log(info)
      return false
    },
  })
  const t3 = performance.now()
  const x = new Float64Array(presolved.columns.length)
  const y = new Float64Array(presolved.rows.length)
  const places = [...datas, root]
  ;[...team.points('point'), root.point()].forEach((point, h) => {
    places[h]!.variableOf.forEach((c, k) => {
      if (c >= 0) x[c] = point.x[k]!
    })
    places[h]!.rowOf.forEach((row, k) => {
      y[row] = point.y[k]!
    })
  })
  team.close()
  const small = canonical.restore(x, y)
  const whole = presolved.restore(small.x, small.y)
  if (options.trace)
    console.log(
      `iterations ${result.iteration} in ${(t3 - t2) | 0} ms, ${((t3 - t2) / result.iteration).toFixed(1)} each; refinements ${result.refinements} restore ${(performance.now() - t3) | 0}`,
    )
  return { ...result, ...whole }
}
