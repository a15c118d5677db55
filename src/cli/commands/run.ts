import { type Command, Option } from 'commander'
import { SOLVER_CHOICES, type SolverChoice } from '../../lp/solver.ts'
import { memoryOption } from '../memoryOption.ts'
import { collect } from '../options.ts'

/** `qazgrid run`: solve a scenario and write its results. */
export function addRun(program: Command): void {
  program
    .command('run')
    .description('Solve a scenario and write tables, a summary and a report.')
    .argument('<scenario>', 'name in scenarios/ or path of a YAML file')
    .option(
      '-o, --out <folder>',
      'folder for the results (default: results/<scenario>); other files in it stay',
    )
    .option('-s, --set <key=value>', 'override anything in the scenario; may be repeated', collect)
    .option(
      '-p, --past <scenario>',
      'solve a back-cast along and show it in the report; may be repeated',
      collect,
    )
    .addOption(
      new Option(
        '--solver <name>',
        'our own solver, HiGHS, or whichever suits (default: what the scenario says, else auto)',
      ).choices(SOLVER_CHOICES),
    )
    .addOption(memoryOption())
    .option(
      '--no-effects',
      'leave out the year without each must-run rule and in the other resolution (back-casts only)',
    )
    .addHelpText(
      'after',
      `
Examples:
  qazgrid run 2030-reference
  qazgrid run 2020-backcast --out /tmp/backcast
  qazgrid run 2030-reference --past 2023-backcast
  qazgrid run 2020-backcast --set year=2018 --no-effects
  qazgrid run 2020-backcast --set resolution=oblasts
  qazgrid run 2030-reference --set generators.ekibastuz-gres-1.p_nom=3000 --set horizon.hours=168

Exit code: 0 done, 1 our fault, 2 input refused (nothing is written), 3 no solution.`,
    )
    .action(
      async (
        scenario: string,
        options: {
          out?: string
          set?: string[]
          past?: string[]
          effects: boolean
          solver?: SolverChoice
          memory?: number
        },
      ) => {
        const name = scenario.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
        // Charts take half a second to load: only where they are drawn.
        const { runScenario } = await import('../runScenario.ts')
        process.exitCode = await runScenario({
          scenario,
          settings: options.set ?? [],
          out: options.out ?? `results/${name}`,
          withEffects: options.effects,
          past: options.past ?? [],
          ...(options.solver ? { solver: options.solver } : {}),
          ...(options.memory ? { memoryMb: options.memory } : {}),
        })
      },
    )
}
