import type { Command } from 'commander'
import { readScenarioFiles, scenarioNames } from '../../files/scenarioFile.ts'
import { ofScenario } from '../../report/words/naming.ts'
import { spoken } from '../../report/words/speak.ts'
import { readScenario } from '../../study/scenario.ts'
import { language } from '../language.ts'

/** `qazgrid list`: the scenarios there are. */
export function addList(program: Command): void {
  program
    .command('list')
    .description('List the scenarios with their titles.')
    .addHelpText('after', '\nExample:\n  qazgrid list')
    .action(() => {
      const names = scenarioNames()
      const width = Math.max(...names.map(name => name.length))
      for (const name of names) {
        const { title } = readScenario(name, readScenarioFiles(name).layers, [])
        process.stdout.write(
          `${name.padEnd(width)}  ${spoken(ofScenario('scenario', name, title), { language })}\n`,
        )
      }
    })
}
