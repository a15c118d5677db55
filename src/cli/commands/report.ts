import type { Command } from 'commander'
import { language } from '../language.ts'

/** `qazgrid report`: what a run found, in the form in which it is handed in. */
export function addReport(program: Command): void {
  program
    .command('report')
    .description('Write what a run found as PDF, Excel workbook, data package, web page or single figure.')
    .argument('<run>', 'folder of a run, or a name in results/')
    .option(
      '-o, --out <files...>',
      'files to write; the ending says what: .pdf, .xlsx, .html, .svg, .png, datapackage.json (default: report.pdf, report.xlsx and datapackage.json beside the run)',
    )
    .option('--figure <id>', 'the figure for .svg and .png; a wrong one has all listed')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid report 2030-reference
  qazgrid report 2030-reference --out study.pdf tables.xlsx
  qazgrid report 2030-reference --figure prices --out prices.svg prices.png
  qazgrid report 2030-reference --language kk --out report.kk.pdf

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action(async (run: string, { out, figure }: { out?: string[]; figure?: string }) => {
      const { writeReports } = await import('../writeReports.ts')
      await writeReports(run, { out, figure, language })
    })
}
