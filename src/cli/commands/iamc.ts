import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Command } from 'commander'
import { PlannerError } from '../../errors.ts'
import { csvCell } from '../../files/csv.ts'
import { readIamcProfile } from '../../files/iamcProfiles.ts'
import { programVersion } from '../../files/manifest.ts'
import { shownPath } from '../../files/places.ts'
import { readRun } from '../../files/readRun.ts'
import { writeFile } from '../../files/writeFile.ts'
import { iamcRows, longTable, wideTable } from '../../report/iamc.ts'
import { wordsIn } from '../../report/words/speak.ts'
import type { Summary } from '../../study/summary.ts'
import { HOURS_PER_YEAR } from '../../units.ts'
import { language } from '../language.ts'
import { runFolder } from '../runFolder.ts'

/** `qazgrid iamc`: figures of runs in the format in which scenarios are exchanged. */
export function addIamc(program: Command): void {
  program
    .command('iamc')
    .description(
      'Write the figures of runs in the IAMC format: model, scenario, region, variable, unit, year.',
    )
    .argument('<runs...>', 'folders of runs, or names in results/')
    .option(
      '--profile <name>',
      'which variables: common-definitions, openENTRANCE, or a YAML file of your own',
      'common-definitions',
    )
    .option('--wide', 'years side by side', false)
    .option('-o, --out <file>', 'CSV file', 'results/iamc.csv')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid iamc 2030-reference 2030-renewables-50
  qazgrid iamc results/mine --profile openENTRANCE --wide --out mine.csv

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action((runs: string[], { profile, wide, out }: { profile: string; wide: boolean; out: string }) => {
      const mapping = readIamcProfile(profile)
      const summaries = runs.map(yearOf)
      const { rows, leftOut } = iamcRows(summaries, mapping, `Qazgrid ${programVersion()}`)
      const table = wide ? wideTable(rows) : longTable(rows)
      mkdirSync(dirname(resolve(out)), { recursive: true })
      writeFile(
        resolve(out),
        table.map(cells => `${cells.map(csvCell).join(',')}\n`),
      )
      const say = wordsIn(language)
      const written = say('door.values', { path: shownPath(resolve(out)), count: String(rows.length) })
      const unknown = say('door.noName', { mapping: mapping.name, list: leftOut.join(', ') })
      const note = leftOut.length > 0 ? [say('door.note', { note: unknown })] : []
      process.stdout.write(`${[written, ...note].join('\n')}\n`)
    })
}

/** The summary of a run of a whole year; others say nothing of what a year makes. */
function yearOf(run: string): Summary {
  const { summary } = readRun(runFolder(run))
  if (summary.hours === HOURS_PER_YEAR) return summary
  throw new PlannerError('INPUT_INVALID', `${run} is not of a year`, [
    { where: run, what: `It has ${summary.hours} of ${HOURS_PER_YEAR} hours.`, hint: 'Run the whole year.' },
  ])
}
