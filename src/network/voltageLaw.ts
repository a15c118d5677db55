import type { LinearModel, Term } from '../lp/model.ts'
import { valueAt } from './attribute.ts'
import type { Branch, Ledger } from './ledger.ts'
import type { Stretch } from './snapshots.ts'

/** A branch with the direction in which a cycle runs through it. */
export interface CycleBranch {
  branch: Branch
  direction: 1 | -1
}

/** What a row of the voltage law is made of. */
const RADIANS_PER_DEGREE = Math.PI / 180

/**
 * Kirchhoff's voltage law in its linear form: around every cycle the voltage angles add up to nothing,
 *
 *   Σ ± (x · flow[t] + shift[t]) = 0          where current alternates                         [rad]
 *   Σ ± r · flow[t] = 0                       where it does not
 *
 * with x and r on a base of 1 MVA. One row for each independent cycle and snapshot: as many as there are branches more
 * than a tree needs. In each investment period the cycles are those of the branches that are there.
 *
 * Links are controllable and have no part in it. Left out: losses and reactive power, as in every linear power flow.
 *
 * @param isDirect  does the bus carry direct current?
 * @see J. Hörsch, H. Ronellenfitsch, D. Witthaut, T. Brown, “Linear optimal power flow using cycle flows”, Electric Power
 *   Systems Research 158, 126–135, 2018, doi:10.1016/j.epsr.2017.12.034.
 */
export function limitByVoltageLaw(lp: LinearModel, ledger: Ledger, isDirect: (bus: string) => boolean): void {
  const { axis, stretches } = ledger.snapshots
  const cyclesOf = new Map<string, CycleBranch[][]>()
  for (const stretch of stretches) {
    const active = ledger.branches.filter(({ activeIn }) => activeIn.includes(stretch))
    const key = active.map(({ flow, index }) => `${flow.name} ${index}`).join()
    const cycles = cyclesOf.get(key) ?? independentCycles(active)
    cyclesOf.set(key, cycles)
    cycles.forEach((cycle, c) => {
      const direct = isDirect(cycle[0]!.branch.bus0)
      const impedance = ({ reactancePu, resistancePu }: Branch) => (direct ? resistancePu : reactancePu)
      const largest = Math.max(...cycle.map(({ branch }) => Math.abs(impedance(branch))))
      if (largest === 0) return
      const name = `voltageLaw ${c + 1}${periodOf(stretch)}`
      const within = {
        ...axis,
        labels: axis.labels.slice(stretch.start, stretch.end),
        firstHour: stretch.start,
      }
      lp.constraints(name, [within], k => {
        const t = stretch.start + k!
        const terms: Term[] = []
        let known = 0
        for (const { branch, direction } of cycle) {
          terms.push([(direction * impedance(branch)) / largest, branch.flow.at(branch.index, t)])
          const shift = (direction * RADIANS_PER_DEGREE) / largest
          if (branch.shift) terms.push([shift, branch.shift.at(0, t)])
          else known += shift * valueAt(branch.shiftDeg, t)
        }
        return { terms, equals: direct ? 0 : -known }
      })
    })
  }
}

const periodOf = ({ period, scenario }: Stretch) =>
  `${period === null ? '' : ` ${period}`}${scenario && ` ${scenario}`}`

/**
 * Independent cycles of a grid: for each branch that a spanning tree leaves out, the way back through the tree. The tree
 * grows in breadth, so that cycles are short.
 */
export function independentCycles(branches: readonly Branch[]): CycleBranch[][] {
  const at = new Map<string, Branch[]>()
  for (const branch of branches) {
    for (const bus of [branch.bus0, branch.bus1]) at.set(bus, [...(at.get(bus) ?? []), branch])
  }
  const parent = new Map<string, { bus: string; branch: Branch; depth: number } | undefined>()
  const inTree = new Set<Branch>()
  for (const root of at.keys()) {
    if (parent.has(root)) continue
    parent.set(root, undefined)
    const waiting = [root]
    for (const bus of waiting) {
      for (const branch of at.get(bus)!) {
        const other = branch.bus0 === bus ? branch.bus1 : branch.bus0
        if (parent.has(other)) continue
        parent.set(other, { bus, branch, depth: (parent.get(bus)?.depth ?? 0) + 1 })
        inTree.add(branch)
        waiting.push(other)
      }
    }
  }
  /** Branches from a bus up to where the two ways meet, with the direction of travel. */
  const climb = (one: string, other: string): { up: CycleBranch[]; down: CycleBranch[] } => {
    const [up, down]: CycleBranch[][] = [[], []]
    let [a, b] = [one, other]
    const depth = (bus: string) => parent.get(bus)?.depth ?? 0
    while (a !== b) {
      if (depth(a) >= depth(b)) {
        const { bus, branch } = parent.get(a)!
        up!.push({ branch, direction: branch.bus0 === a ? 1 : -1 })
        a = bus
      } else {
        const { bus, branch } = parent.get(b)!
        down!.push({ branch, direction: branch.bus0 === bus ? 1 : -1 })
        b = bus
      }
    }
    return { up: up!, down: down! }
  }
  return branches
    .filter(branch => !inTree.has(branch) && branch.bus0 !== branch.bus1)
    .map(branch => {
      const { up, down } = climb(branch.bus1, branch.bus0)
      return [{ branch, direction: 1 as const }, ...up, ...down]
    })
}
