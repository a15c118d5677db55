import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { PlannerError } from '../../errors.ts'
import { readDataPackage } from '../../files/packageFolder.ts'
import { shownPath } from '../../files/places.ts'
import { isRunFolder, readRun, stoppedOr } from '../../files/readRun.ts'
import { tellChange } from '../../report/comparison/cardChanges.ts'
import { comparisonFigures } from '../../report/comparison/index.ts'
import { tellDrivers } from '../../report/comparison/tellDrivers.ts'
import { speak, wordsIn } from '../../report/words/speak.ts'
import type { Text } from '../../report/words/text.ts'
import type { DataPackage } from '../../study/assemble/dataPackage.ts'
import { compareRuns, type Difference } from '../../study/compare.ts'
import { namesIn } from '../../study/dataNames.ts'
import { language } from '../language.ts'

/** How many units that are built otherwise are told on the terminal. */
const MOST_TOLD = 5

/** `qazgrid compare`: plans side by side on one page. */
export function addCompare(program: Command): void {
  program
    .command('compare')
    .description('Compare runs on one page: costs, capacity, generation, and what drives the differences.')
    .argument('<runs...>', 'folders of runs, or scenarios; the first is what the others are compared with')
    .option('-o, --out <folder>', 'folder for the page', 'results/comparison')
    .addHelpText(
      'after',
      `
A scenario is taken from results/<scenario> if it has been run, and run now if not.

Examples:
  qazgrid compare 2030-reference 2030-renewables-50 2030-gas-first
  qazgrid compare results/mine results/yours --out /tmp/comparison`,
    )
    .action(async (runs: string[], { out }: { out: string }) => {
      if (runs.length < 2) {
        throw new PlannerError('INPUT_INVALID', 'There is nothing to compare', [
          { where: 'qazgrid compare', what: 'Only one run is given.', hint: 'Name two or more.' },
        ])
      }
      const folders: string[] = []
      for (const run of runs) folders.push(await folderOf(run))
      const compared = folders.map(readRun)
      const differences = compareRuns(compared)
      const data = readDataPackage('kz', [])
      const tongue = { language, names: namesIn(data) }
      const figures = comparisonFigures(compared, differences, carrierColors(data))
      // Charts take half a second to load: only where they are drawn.
      const { renderComparison } = await import('../../report/formats/html.ts')
      mkdirSync(resolve(out), { recursive: true })
      const page = join(resolve(out), 'comparison.html')
      writeFileSync(
        page,
        renderComparison(
          compared.map(({ summary }) => summary.scenario),
          figures,
          tongue,
        ),
      )
      const told = differences.map(each => speak(linesOf(each), tongue).join('\n  ')).join('\n\n')
      process.stdout.write(`${told}\n\n${wordsIn(language)('terminal.page', { path: shownPath(page) })}\n`)
    })
}

/** What drives a difference, and what is built otherwise. */
const linesOf = (difference: Difference): Text[] => [
  ...tellDrivers(difference),
  ...difference.cards.slice(0, MOST_TOLD).map(change => tellChange(change, difference.to.currency)),
]

/** Folder of a run, made now if there is none. */
async function folderOf(run: string): Promise<string> {
  if (isRunFolder(run)) return resolve(run)
  const folder = resolve('results', run)
  if (isRunFolder(folder)) return folder
  process.stderr.write(`${wordsIn(language)('terminal.notRun', { run })}\n`)
  const { runScenario } = await import('../runScenario.ts')
  const exit = await runScenario({ scenario: run, settings: [], out: folder, withEffects: false, past: [] })
  if (exit !== 0)
    throw stoppedOr(folder, new PlannerError('NO_SOLUTION', `${run} has no solution to compare`))
  return folder
}

function carrierColors({ tables }: DataPackage): Map<string, string> {
  return new Map((tables.get('carriers')?.rows ?? []).map(({ name, cells }) => [name, cells.color ?? '']))
}
