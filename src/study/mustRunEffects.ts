import type { Basis } from '../lp/solver.ts'
import { coarsen } from '../network/coarsen.ts'
import { toTwh } from '../units.ts'
import { type Prepared, prepareWithout } from './prepare.ts'
import type { MustRunEffect } from './result.ts'
import { type Solved, solveNetwork, splitByCarrier } from './solveNetwork.ts'
import type { SolveTools } from './solveYear.ts'
import { generationMwh } from './summary.ts'

/** Length of a step of these solves: differences between runs hardly need the single hour. [h] */
const STEP_HOURS = 6

/**
 * What the year looks like without each must-run rule: the change of generation and of cost when the rule is left
 * out and all others stay. Both sides of each difference are solved in steps of six hours.
 */
export async function effectsOfMustRun(prepared: Prepared, tools: SolveTools): Promise<MustRunEffect[]> {
  const active = prepared.rules.filter(rule => rule.active)
  const quiet: SolveTools = { solver: tools.solver, ...(tools.signal ? { signal: tools.signal } : {}) }
  const reference = await outcome(prepared, quiet, undefined)
  const effects: MustRunEffect[] = []
  for (const [index, rule] of active.entries()) {
    tools.onProgress?.('the year without each must-run rule', index / active.length)
    const without = await outcome(
      prepareWithout(prepared, 'must-run', rule.name, { active: 'false' }),
      quiet,
      reference?.basis,
    )
    if (!reference || !without) continue
    const carriers = [
      ...new Set([...Object.keys(reference.generation), ...Object.keys(without.generation)]),
    ].sort()
    effects.push({
      name: rule.name,
      reason: rule.reason,
      source: rule.source,
      changeTwh: Object.fromEntries(
        carriers.map(carrier => [
          carrier,
          toTwh((without.generation[carrier] ?? 0) - (reference.generation[carrier] ?? 0)),
        ]),
      ),
      changeObjective: without.objective - reference.objective,
    })
  }
  return effects
}

async function outcome({ network, scenario }: Prepared, tools: SolveTools, start: Basis | undefined) {
  const step = Math.max(1, Math.round(STEP_HOURS / scenario.resolution))
  const coarse = coarsen(network, step)
  const options = {
    lostLoadPerMwh: scenario.lostLoadPerMwh,
    policies: scenario.policies,
    voltageLaw: scenario.grid === 'oblasts',
  }
  const solved: Solved = await solveNetwork(coarse, options, { ...tools, whole: { start } })
  if (solved.objective === null) return undefined
  const view = {
    network: coarse,
    snapshots: coarse.snapshots,
    ...splitByCarrier(coarse, solved),
  }
  return { generation: generationMwh(view), objective: solved.objective, basis: solved.basis }
}
