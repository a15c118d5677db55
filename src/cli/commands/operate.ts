import { type Command, Option } from 'commander'
import { FORECAST_NAMES, type ForecastName } from '../../study/forecasting/dayAhead.ts'
import { RESERVE_RULES, type ReserveRule } from '../../study/operate/reserveNeed.ts'
import { USUAL } from '../operating/usual.ts'
import { collect } from '../options.ts'

/** `qazgrid operate`: the same years run day by day, each on what was forecast. */
export function addOperate(program: Command): void {
  program
    .command('operate')
    .description(
      'Run simulated years day by day: settled on what is forecast, redispatched on what comes; what an error costs.',
    )
    .argument('<scenario>', 'name in scenarios/ or path of a YAML file')
    .addOption(
      new Option('--forecast <way>', 'who forecasts; all runs the same years in all ways and compares them')
        .choices([...FORECAST_NAMES, 'all'])
        .default('all'),
    )
    .option('--years <count>', 'how many simulated years', Number, 10)
    .option(
      '--seed <number>',
      'seed of the first year; the others follow (models learn from others)',
      Number,
      USUAL.seed,
    )
    .option('--days <count>', 'only the first days of each year', Number, USUAL.days)
    .addOption(
      new Option('--reserve <rule>', 'sized by the quantiles of the forecast, or by a fixed rule')
        .choices(RESERVE_RULES)
        .default(USUAL.reserve),
    )
    .addOption(
      new Option('--commitment <kind>', 'classes of plants that run in parts, or whole plants on or off')
        .choices(['relaxed', 'whole'])
        .default(USUAL.commitment),
    )
    .option('--threads <count>', 'years run side by side', Number, 2)
    .option('-o, --out <folder>', 'folder for the results (default: results/<scenario>-operated)')
    .option('-s, --set <key=value>', 'override anything in the scenario; may be repeated', collect)
    .addHelpText(
      'after',
      `
Examples:
  qazgrid operate 2030-reference
  qazgrid operate 2030-reference --forecast model --years 3
  qazgrid operate 2030-reference --reserve rule --years 2 --days 60

Exit code: 0 done, 1 our fault, 2 input refused (nothing is written), 3 no solution.`,
    )
    .action(async (scenario: string, options: OperateOptions) => {
      const name = scenario.replace(/^.*\//, '').replace(/\.ya?ml$/, '')
      const { runOperate } = await import('../runOperate.ts')
      process.exitCode = await runOperate({
        scenario,
        settings: options.set ?? [],
        out: options.out ?? `results/${name}-operated`,
        ways: options.forecast === 'all' ? FORECAST_NAMES.toReversed() : [options.forecast],
        years: options.years,
        firstSeed: options.seed,
        days: options.days,
        reserve: options.reserve,
        commitment: options.commitment,
        threads: options.threads,
      })
    })
}

interface OperateOptions {
  forecast: ForecastName | 'all'
  years: number
  seed: number
  days: number
  reserve: ReserveRule
  commitment: 'relaxed' | 'whole'
  threads: number
  out?: string
  set?: string[]
}
