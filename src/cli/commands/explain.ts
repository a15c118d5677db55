import { resolve } from 'node:path'
import type { Command } from 'commander'
import { PlannerError } from '../../errors.ts'
import { isRunFolder } from '../../files/readRun.ts'
import { type CardQuestion, cardExamples, cardOptions, explainCards, isAboutCards } from './explainCards.ts'

/** `qazgrid explain`: why a run came out as it did. */
export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('Say why a plan looks as it does.')
    .argument('<run>', 'folder of a run, or a scenario that was run into results/')
    .option('-b, --bus <name>', 'only what happens at this bus')
  for (const option of cardOptions()) command.addOption(option)
  command
    .addHelpText('after', `\nExamples:\n${cardExamples}\n\nExit code: 0 done, 2 there is no such run.`)
    .action(async (run: string, question: CardQuestion) => {
      if (!isAboutCards(question)) {
        throw new PlannerError('INPUT_INVALID', 'There is nothing to explain', [
          {
            where: 'qazgrid explain',
            what: 'No question is asked.',
            hint: 'Name a --technology, or ask for --alternatives or --ties.',
          },
        ])
      }
      await explainCards(isRunFolder(run) ? resolve(run) : resolve('results', run), question)
    })
}
