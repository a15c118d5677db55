import type { Command } from 'commander'
import { collect } from '../options.ts'

/** `qazgrid tornado`: which uncertain input swings the decision, and what it is worth to know it. */
export function addTornado(program: Command): void {
  program
    .command('tornado')
    .description(
      'Move each uncertain input of a plan through its range: what swings, and what to measure first.',
    )
    .argument('<scenario>', 'name in scenarios/ or path of a YAML file, with a section planning')
    .option(
      '-o, --out <folder>',
      'folder for the results (default: results/<scenario>); other files in it stay',
    )
    .option('-s, --set <key=value>', 'override anything in the scenario; may be repeated', collect)
    .option('--segments <count>', 'stretches of hours that each plan sees', Number, 150)
    .addHelpText(
      'after',
      `
Examples:
  qazgrid tornado 2035-nuclear
  qazgrid tornado 2030-renewables-50 --segments 300

Exit code: 0 done, 1 our fault, 2 input refused (nothing is written), 3 no solution.`,
    )
    .action(async (scenario: string, options: { out?: string; set?: string[]; segments: number }) => {
      const name = scenario.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
      // Charts take half a second to load: only where they are drawn.
      const { runTornado } = await import('../runTornado.ts')
      process.exitCode = await runTornado({
        scenario,
        settings: options.set ?? [],
        out: options.out ?? `results/${name}`,
        segments: options.segments,
      })
    })
}
