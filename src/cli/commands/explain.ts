import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Explanation, readExplanation } from '../../files/explanationFile.ts'
import { isRunFolder } from '../../files/readRun.ts'
import { type Question, selectTroubles } from '../../study/explain/select.ts'
import { sentenceOf, sentencesOf } from '../../study/explain/sentences.ts'

/** `qazgrid explain`: why a run came out as it did. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Say why a run has no solution, or why demand is not met in it.')
    .argument('<run>', 'folder of a run, or a scenario that was run into results/')
    .option('-b, --bus <name>', 'only what happens at this bus')
    .option('-t, --hour <time>', 'only what happens in this hour or on this day, UTC')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid explain 2030-cold-calm
  qazgrid explain results/mine --bus west
  qazgrid explain results/mine --bus west --hour "2030-01-14 18:00"

Exit code: 0 done, 2 there is no such run.`,
    )
    .action((run: string, question: Question) => {
      const explanation = readExplanation(isRunFolder(run) ? resolve(run) : resolve('results', run))
      const told = ANSWERS.map(answer => answer(explanation, question)).filter(lines => lines.length > 0)
      process.stdout.write(`${told.map(lines => lines.join('\n')).join('\n\n')}\n`)
    })
}

/** Gives lines for what it can answer, none for what it cannot. */
type Answer = (explanation: Explanation, question: Question) => string[]

/** What fails or is missing, as asked for. */
const troubleLines: Answer = ({ status, reasons, troubles }, question) => {
  if (troubles.length === 0)
    return reasons.length > 0 ? [...reasons] : ['Nothing is missing: all demand is met.']
  const title = status === 'optimal' ? [] : [`No solution: ${status}.`]
  const chosen = selectTroubles(troubles, question)
  if (chosen.length === 0) return [...title, 'Nothing is missing there and then.']
  if (question.hour === undefined) return [...title, ...sentencesOf(chosen)]
  return [...title, ...chosen.flatMap(trouble => trouble.spans.map(span => sentenceOf(trouble, span)))]
}

/** What can be asked of a run, in the order in which it is told. */
const ANSWERS: readonly Answer[] = [troubleLines]
