import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Explanation, readExplanation } from '../../files/explanationFile.ts'
import { isRunFolder } from '../../files/readRun.ts'
import { whyIn } from '../../files/readWhy.ts'
import { statusNamed } from '../../report/words/naming.ts'
import { speak, wordsIn } from '../../report/words/speak.ts'
import { tellPlan } from '../../report/words/tellPlan.ts'
import { reasonsIn } from '../../study/explain/reasons.ts'
import { type Question, selectTroubles } from '../../study/explain/select.ts'
import { sentenceOf, sentencesOf } from '../../study/explain/sentences.ts'
import type { Why } from '../../study/explain/why.ts'
import { WORDS } from '../../study/explain/words/index.ts'
import { language } from '../language.ts'
import { type CardQuestion, cardExamples, cardOptions, explainCards, isAboutCards } from './explainCards.ts'

/** `qazgrid explain`: why a run came out as it did. */
export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .description(
      'Say why a run has no solution, why demand is not met in it, or why its plan looks as it does.',
    )
    .argument('<run>', 'folder of a run, or a scenario that was run into results/')
    .option('-b, --bus <name>', 'only what happens at this bus')
    .option('-t, --hour <time>', 'only what happens in this hour or on this day, UTC')
  for (const option of cardOptions()) command.addOption(option)
  command
    .addHelpText(
      'after',
      `
Examples:
  qazgrid explain 2030-cold-calm
  qazgrid explain results/mine --bus west --hour "2030-01-14 18:00"
${cardExamples}

Exit code: 0 done, 2 there is no such run.`,
    )
    .action(async (run: string, question: Question & CardQuestion) => {
      const folder = isRunFolder(run) ? resolve(run) : resolve('results', run)
      if (isAboutCards(question)) await explainCards(folder, question)
      else {
        const why = whyIn(folder)
        const lines = troubleLines(readExplanation(folder), question, why?.names)
        if (why && why.cards.length > 0)
          lines.push(...speak([tellPlan(why.cards)], { language, names: why.names }))
        process.stdout.write(`${lines.join('\n')}\n`)
      }
    })
}

/** What fails or is missing, as asked for. */
function troubleLines(
  { status, reasons, troubles }: Explanation,
  question: Question,
  names: Why['names'],
): string[] {
  const word = wordsIn(language)
  const words = { ...WORDS[language], names }
  if (troubles.length === 0)
    return reasons.length > 0 ? reasonsIn({ reasons, troubles }, words) : [word('terminal.nothingMissing')]
  const title = status === 'optimal' ? [] : [word('terminal.noSolution', { status: statusNamed(status) })]
  const chosen = selectTroubles(troubles, question)
  if (chosen.length === 0) return [...title, word('terminal.nothingThere')]
  if (question.hour === undefined) return [...title, ...sentencesOf(chosen, words)]
  return [...title, ...chosen.flatMap(trouble => trouble.spans.map(span => sentenceOf(trouble, span, words)))]
}
