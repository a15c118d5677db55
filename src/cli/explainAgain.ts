import { PlannerError } from '../errors.ts'
import { hashInputs } from '../files/manifest.ts'
import { readManifest } from '../files/readWhy.ts'
import { openSolver } from '../lp/openSolver.ts'
import { speak, wordsIn } from '../report/words/speak.ts'
import { tellRanges, tellScope, tellTies } from '../report/words/tellAgain.ts'
import { tellBreakEven } from '../report/words/tellCard.ts'
import { tellUnknown } from '../report/words/tellPlan.ts'
import type { Text } from '../report/words/text.ts'
import { namesIn } from '../study/dataNames.ts'
import { alternativesOf } from '../study/explain/alternatives.ts'
import { tiesOf } from '../study/explain/ties.ts'
import { breakEvenOf } from '../study/plan/breakEven.ts'
import { planOver } from '../study/plan/planOver.ts'
import { type Segmented, sizesIn } from '../study/plan/segmented.ts'
import type { Prepared } from '../study/prepare.ts'
import { buildOptionsOf } from '../study/run.ts'
import type { SolveTools } from '../study/solveYear.ts'
import type { CardQuestion } from './commands/explainCards.ts'
import { hearInterrupt } from './interrupt.ts'
import { language } from './language.ts'
import { showProgress } from './progress.ts'
import { readPrepared } from './readPrepared.ts'

/** Stretches for what takes many solves, or hard ones: an optimal face has no inside. */
const FEW_SEGMENTS = 240

/** Solves the plan of a run again, in as many ways as was asked for, and prints what comes out. */
export async function explainAgain(folder: string, question: CardQuestion, currency: string): Promise<void> {
  const { request, inputs } = readManifest(folder)
  const { files, prepared } = readPrepared(request.scenario, request.settings)
  if (hashInputs([...files.texts, ...request.past], prepared.data) !== inputs)
    process.stderr.write(`${wordsIn(language)('again.changed')}\n`)
  const progress = showProgress()
  const interrupt = hearInterrupt()
  const solver = await openSolver({ choice: prepared.scenario.solver })
  try {
    const tools = { solver, signal: interrupt.signal, onProgress: progress.onProgress }
    await answer(question, prepared, currency, tools)
  } finally {
    interrupt.done()
    await solver.close()
    progress.done()
  }
}

async function answer(question: CardQuestion, prepared: Prepared, currency: string, tools: SolveTools) {
  const { technology, bus, prove, ties, alternatives, segments } = question
  const { network, candidates } = prepared
  const snapshots = network.snapshots.hours.length
  const over = planner(prepared, tools)
  const tongue = { language, names: namesIn(prepared.data) }
  const tell = (...lines: readonly Text[]) => process.stdout.write(`\n${speak(lines, tongue).join('\n')}\n`)
  if (prove && technology !== undefined) {
    const { plan, scope } = await over(segments ?? snapshots)
    const found = await breakEvenOf({ technology, bus, candidates, network, plan }, tools)
    const isEnergy = candidates.some(each => each.technology === technology && each.list === 'stores')
    tell(scope, found ? tellBreakEven(found, currency, isEnergy) : tellUnknown(sizesIn(plan), bus))
  }
  if (ties) {
    const { plan, scope } = await over(segments ?? FEW_SEGMENTS)
    tell(scope, ...tellTies(await tiesOf(plan, tools)))
  }
  if (alternatives) {
    const { plan, scope } = await over(segments ?? FEW_SEGMENTS)
    tell(scope, ...tellRanges(await alternativesOf(plan, tools)))
  }
}

/** Plans over numbers of stretches, each made once, with a sentence about what was seen. */
function planner(prepared: Prepared, tools: SolveTools) {
  const { network } = prepared
  const snapshots = network.snapshots.hours.length
  const plans = new Map<number, Segmented>()
  return async (wanted: number) => {
    const segments = Math.min(wanted, snapshots)
    const plan = plans.get(segments) ?? (await planOver(network, buildOptionsOf(prepared), segments, tools))
    if (!('built' in plan))
      throw new PlannerError('NO_SOLUTION', ['The plan has no solution.', ...plan.reasons].join('\n'))
    plans.set(segments, plan)
    return { plan, scope: tellScope(segments, snapshots) }
  }
}
