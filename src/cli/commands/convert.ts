import { resolve } from 'node:path'
import type { Command } from 'commander'
import { programOf } from '../../exchange/solve.ts'
import { shownPath } from '../../files/places.ts'
import { writeDataset } from '../../files/pypsa/index.ts'
import { wordsIn } from '../../report/words/speak.ts'
import { language } from '../language.ts'
import { noteLines } from '../noteLines.ts'
import { type NetworkOptions, networkOptions, readNetworkFor } from '../readNetwork.ts'
import { isProgramPath } from '../readProgram.ts'
import { writeProgramFile } from '../solveProgram.ts'

/** `qazgrid import` and `qazgrid export`: a network from one format to another, checked on the way. */
export function addConvert(program: Command): void {
  for (const [name, description] of [
    ['import', 'Read a PyPSA network from anywhere, look it through and keep it as a folder of CSV files.'],
    [
      'export',
      'Write a PyPSA network in another format: a folder of CSV files, netCDF (.nc), a workbook (.xlsx), or the programme that is solved (.mps, .lp).',
    ],
  ] as const) {
    const command = program
      .command(name)
      .description(description)
      .argument('<network>', 'folder of CSV files, netCDF file (.nc) or workbook (.xlsx)')
      .argument('<target>', 'where to: the ending says the format, none is a folder')
      .option('--no-unit-row', 'a workbook without units under its headers, as PyPSA itself reads it')
      .addHelpText(
        'after',
        `
Examples:
  qazgrid import elec_s_37.nc networks/elec
  qazgrid export networks/elec elec.xlsx
  qazgrid import elec_s_37.nc networks/elec --costs costs_2030.csv

Exit code: 0 written, 2 input refused (nothing is written).`,
      )
      .action(async (path: string, target: string, options: NetworkOptions & { unitRow: boolean }) => {
        const { dataset, network, notes } = await readNetworkFor(path, options)
        if (isProgramPath(target)) await writeProgramFile(resolve(target), programOf(network))
        else await writeDataset(resolve(target), dataset, { unitRow: options.unitRow })
        const told = [
          wordsIn(language)('terminal.written', { path: shownPath(resolve(target)) }),
          ...noteLines(notes),
        ]
        process.stdout.write(`${told.join('\n')}\n`)
      })
    for (const option of networkOptions()) command.addOption(option)
  }
}
