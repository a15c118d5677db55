import { type Command, Option } from 'commander'
import { SOLVER_CHOICES, type SolverChoice } from '../../lp/solver.ts'
import { collect } from '../options.ts'

/** `qazgrid pathway`: from today to a year far ahead, decided together. */
export function addPathway(program: Command): void {
  program
    .command('pathway')
    .description(
      'Plan several years together, dispatch each of them hour by hour, and tell what the path costs.',
    )
    .argument('<scenario>', 'name in scenarios/ or path of a YAML file, with a section pathway')
    .option(
      '-o, --out <folder>',
      'folder for the results (default: results/<scenario>); other files in it stay',
    )
    .option('-s, --set <key=value>', 'override anything in the scenario; may be repeated', collect)
    .addOption(
      new Option(
        '--solver <name>',
        'our own solver, HiGHS, or whichever suits (default: what the scenario says, else auto)',
      ).choices(SOLVER_CHOICES),
    )
    .addHelpText(
      'after',
      `
Each year has a folder of its own below the results, as qazgrid run writes it.

Examples:
  qazgrid pathway path-published
  qazgrid pathway path-neutral-2060 --set pathway.foresight=myopic
  qazgrid pathway path-published --set demand.path=high --set planning.segments=600

Exit code: 0 done, 1 our fault, 2 input refused (nothing is written), 3 no solution.`,
    )
    .action(async (scenario: string, options: { out?: string; set?: string[]; solver?: SolverChoice }) => {
      const name = scenario.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
      // Charts take half a second to load: only where they are drawn.
      const { runPathway } = await import('../runPathway.ts')
      await runPathway({
        scenario,
        settings: options.set ?? [],
        out: options.out ?? `results/${name}`,
        ...(options.solver ? { solver: options.solver } : {}),
      })
    })
}
