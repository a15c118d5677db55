import type { Command } from 'commander'
import { collect } from '../options.ts'

/** `qazgrid invest`: who builds, who earns, who pays, and what it leaves in the country. */
export function addInvest(program: Command): void {
  program
    .command('invest')
    .description(
      'Evaluate the deals of a scenario: partners, lenders, the state, users, and what is made at home.',
    )
    .argument('<scenario>', 'name in scenarios/ or path of a YAML file, with a section invest')
    .option(
      '-o, --out <folder>',
      'folder of the run and for what is written (default: results/<scenario>); other files in it stay',
    )
    .option('-s, --set <key=value>', 'override anything in the scenario; may be repeated', collect)
    .option('-r, --run <folder>', 'evaluate this finished run, whatever it was made from')
    .option('-a, --against <run>', 'scenario or folder without it (default: what the scenario says)')
    .addHelpText(
      'after',
      `
A scenario that has been run from the same inputs is not run again. Terms of deals are inputs as well: to try others on the same
dispatch, name the finished run.

What is set holds for the scenario of --against as well, but for terms of deals (invest.…); a folder is taken as it is.

Examples:
  qazgrid invest 2030-joint-venture
  qazgrid invest 2030-joint-venture --run results/2030-joint-venture --out /tmp/try \\
    --set invest.deals.wind-north.sale.price=15000 --set invest.deals.wind-north.loans.export-credit.rate=0.06
  qazgrid invest 2030-hvdc-deal --against 2030-renewables-50
  qazgrid invest path-joint-venture --against path-published

Exit code: 0 done, 1 our fault, 2 input refused, 3 no solution.`,
    )
    .action(
      async (scenario: string, options: { out?: string; set?: string[]; run?: string; against?: string }) => {
        const name = scenario.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
        // Charts take half a second to load: only where they are drawn.
        const { runInvest } = await import('../runInvest.ts')
        process.exitCode = await runInvest({
          scenario,
          settings: options.set ?? [],
          out: options.out ?? `results/${name}`,
          run: options.run,
          against: options.against,
        })
      },
    )
}
