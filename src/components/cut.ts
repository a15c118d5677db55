import { z } from 'zod'
import { attribute, mapSeries, valueAt, varying } from '../network/attribute.ts'
import { defineComponent } from '../network/component.ts'
import type { Branch } from '../network/ledger.ts'

/**
 * A limit on what several lines carry together, as system operators set it for stability: a cut, flowgate, or сечение.
 *
 *   −limit[t] ≤ Σ ± flow[t] ≤ limit[t]                                            [MW]
 *
 * Each line counts from its bus0 to its bus1, with a minus before its name the other way. Must stand after all lines. Lines
 * that are not there, as they are not built yet, carry nothing.
 */
export const cut = defineComponent({
  name: 'Cut',
  list: 'cuts',
  attributes: {
    lines: attribute('lines', '1', z.string(), 'Names of the lines; a minus before one reverses it.'),
    limitMw: varying('limit', 'MW', z.number().min(0), 'Largest flow of all together, either way.'),
  },
  build(units, { lp, ledger, snapshots }) {
    const branches = new Map(ledger.branches.map(branch => [branch.name, branch]))
    const members = units.at.map(({ lines }) => membersOf(lines, branches))
    const backward = units.at.map(({ limitMw }) => mapSeries(limitMw, mw => -mw))
    lp.constraints('cut.flow', [units.axis, snapshots.axis], (i, t) => ({
      terms: members[i!]!.map(({ branch, sign }) => [sign, branch.flow.at(branch.index, t)]),
      atLeast: valueAt(backward[i!]!, t!),
      atMost: valueAt(units.at[i!]!.limitMw, t!),
    }))
  },
})

/** The lines of a cut with their directions. */
function membersOf(lines: string, branches: ReadonlyMap<string, Branch>): { branch: Branch; sign: 1 | -1 }[] {
  return lines.split(/\s+/).flatMap(word => {
    const branch = branches.get(word.replace(/^-/, ''))
    return branch ? [{ branch, sign: word.startsWith('-') ? -1 : 1 }] : []
  })
}
