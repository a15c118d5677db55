import type { Command } from 'commander'
import { closeOnSignals, DEFAULT_FOLDER, DEFAULT_PORT } from './serve.ts'

const MAIN_SCENARIO = '2030-reference'
/** What its report shows of the past. */
const PAST = ['2020-backcast', '2023-backcast']

const FOLDER = `results/${MAIN_SCENARIO}`

/** `qazgrid start`: the main job, without any choice to make. */
export function addStart(program: Command): void {
  program
    .command('start')
    .description(`Solve ${MAIN_SCENARIO}, show what comes out with the past beside it, and serve it.`)
    .option('--once', 'end when the results are written')
    .addHelpText('after', '\nExamples:\n  qazgrid start\n  qazgrid start --once')
    .action(async ({ once = false }: { once?: boolean }) => {
      // Charts take half a second to load: only where they are drawn.
      const { runScenario } = await import('../runScenario.ts')
      const code = await runScenario({
        scenario: MAIN_SCENARIO,
        settings: [],
        out: FOLDER,
        withEffects: false,
        past: PAST,
        hourly: !once,
      })
      if (once || code !== 0) process.exitCode = code
      else await serveRun()
    })
}

/** Serves the run until it is told to end. */
async function serveRun(): Promise<void> {
  const { serve } = await import('../../server/serve.ts')
  const { keepRun } = await import('../../server/keepRun.ts')
  const running = await serve({ place: { folder: DEFAULT_FOLDER }, port: DEFAULT_PORT })
  const { workspace, result } = await keepRun(running.centre.database, FOLDER, MAIN_SCENARIO)
  const api = `${running.url}/api`
  process.stdout.write(
    `Planning centre: ${running.url} (interface: ${api}/docs, this result: ${api}/v1/workspaces/${workspace}/results/${result})\nEnd it with Ctrl-C.\n`,
  )
  closeOnSignals(running)
}
