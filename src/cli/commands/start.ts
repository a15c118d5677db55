import type { Command } from 'commander'

const MAIN_SCENARIO = '2030-reference'
/** What its report shows of the past. */
const PAST = ['2020-backcast', '2023-backcast']

/** `qazgrid start`: the main job, without any choice to make. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description(`Solve ${MAIN_SCENARIO} and show what comes out, with the past beside it.`)
    .option('--once', 'end when the results are written')
    .addHelpText('after', '\nExamples:\n  qazgrid start\n  qazgrid start --once')
    .action(async () => {
      // Charts take half a second to load: only where they are drawn.
      const { runScenario } = await import('../runScenario.ts')
      process.exitCode = await runScenario({
        scenario: MAIN_SCENARIO,
        settings: [],
        out: `results/${MAIN_SCENARIO}`,
        withEffects: false,
        past: PAST,
      })
    })
}
