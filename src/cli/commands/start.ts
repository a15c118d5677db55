import type { Command } from 'commander'
import { wordsIn } from '../../report/words/speak.ts'
import { language } from '../language.ts'
import type { Page } from '../page/openPage.ts'
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
      const { openPage } = await import('../page/openPage.ts')
      const { keepSolved } = await import('../page/solveCase.ts')
      const opened = once ? undefined : openPage()
      // Its failure is told when the page is wanted, after the run.
      opened?.catch(() => {})
      const kept = new Map<string, string>()
      const code = await runScenario({
        scenario: MAIN_SCENARIO,
        settings: [],
        out: FOLDER,
        withEffects: false,
        past: PAST,
        hourly: !once,
        hear: (solved, prepared, texts) => {
          if (!once) kept.set(prepared.scenario.name, keepSolved(solved, prepared, texts))
        },
      })
      if (once || code !== 0) process.exitCode = code
      else await serveRun(await opened, kept)
    })
}

/** Serves page and run until it is told to end; comparisons are solved meanwhile. */
async function serveRun(page: Page | undefined, kept: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, place] of kept) page?.know(name, place)
  const { serve } = await import('../../server/serve.ts')
  const { keepRun } = await import('../../server/keepRun.ts')
  const running = await serve({ place: { folder: DEFAULT_FOLDER }, port: DEFAULT_PORT, site: page })
  const { workspace, result } = await keepRun(running.centre.database, FOLDER, MAIN_SCENARIO)
  const api = `${running.url}/api`
  const say = wordsIn(language)
  const lines = [
    say(page ? 'door.desk' : 'door.noDesk', { url: running.url }),
    say('door.places', {
      docs: `${api}/docs`,
      result: `${api}/v1/workspaces/${workspace}/results/${result}`,
    }),
    say('door.end'),
  ]
  process.stdout.write(`\n${lines.join('\n')}\n`)
  page?.solveRest()
  closeOnSignals({ close: () => Promise.all([page?.close(), running.close()]) })
}
