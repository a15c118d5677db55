import type { Command } from 'commander'
import type { Problem } from '../../errors.ts'
import { readDataPackage, readSources } from '../../files/packageFolder.ts'
import { isNetworkPath } from '../../files/pypsa/index.ts'
import { readScenarioFiles } from '../../files/scenarioFile.ts'
import { wordsIn } from '../../report/words/speak.ts'
import { dealProblems } from '../../study/deal/dealProblems.ts'
import { lint } from '../../study/lint.ts'
import { prepare } from '../../study/prepare.ts'
import { refuseProblems } from '../../study/run.ts'
import { language } from '../language.ts'
import { noteLines } from '../noteLines.ts'
import { collect } from '../options.ts'
import { readNetworkFor } from '../readNetwork.ts'

/** `qazgrid check`: look for mistakes without solving. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(
      'Look a scenario or a network through for mistakes without solving it; all problems at once.',
    )
    .argument(
      '<scenario>',
      'name in scenarios/, path of a YAML file, or a PyPSA network (folder, .nc, .xlsx)',
    )
    .option('-s, --set <key=value>', 'override anything in the scenario; may be repeated', collect)
    .addHelpText(
      'after',
      `
Examples:
  qazgrid check 2030-reference
  qazgrid check my-scenario.yaml --set year=2035
  qazgrid check my-network/

Exit code: 0 nothing found, 2 problems found.`,
    )
    .action(async (scenario: string, options: { set?: string[] }) => {
      if (isNetworkPath(scenario)) return checkNetworkFile(scenario)
      const problems: Problem[] = []
      const files = readScenarioFiles(scenario, options.set ?? [])
      const prepared = prepare(files.name, files.layers, name => readDataPackage(name, problems), problems)
      if (problems.length === 0)
        problems.push(
          ...lint(prepared.network, prepared.data.tables),
          ...dealProblems(prepared, files.layers, readSources()),
        )
      refuseProblems(files.name, problems)
      const { axis, hours } = prepared.network.snapshots
      const units = Object.values(prepared.network.units).reduce((sum, list) => sum + list.length, 0)
      const found = { units: String(units), snapshots: String(hours.length), from: axis.labels[0]! }
      process.stdout.write(`${wordsIn(language)('terminal.nothingFound', { name: files.name, ...found })}\n`)
    })
}

async function checkNetworkFile(path: string): Promise<void> {
  const { network, notes } = await readNetworkFor(path, { splitLinks: false })
  const units = Object.values(network.units).reduce((sum, list) => sum + list.length, 0)
  const told = [
    wordsIn(language)('door.nothingFound', {
      path,
      units: String(units),
      snapshots: String(network.snapshots.hours.length),
    }),
    ...noteLines(notes),
  ]
  process.stdout.write(`${told.join('\n')}\n`)
}
