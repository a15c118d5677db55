import type { Command } from 'commander'

/** `qazgrid forecast`: train, score and use the forecaster on a series of one's own, and run competitions' tasks. */
export function addForecast(program: Command): void {
  const forecast = program
    .command('forecast')
    .description('Forecast generation and demand with quantiles, beside honest baselines.')
  addBacktest(forecast)
}

function addBacktest(forecast: Command): void {
  forecast
    .command('backtest')
    .description('Forecast each task of a competition from everything before it, and write all quantiles.')
    .requiredOption('--data <file.csv>', 'hourly table: timestamp, zone, the target and any weather')
    .requiredOption('--target <column>', 'what to forecast')
    .requiredOption('--tasks <tasks.json>', 'periods to learn from and to forecast')
    .requiredOption('--track <name>', 'which list of tasks')
    .requiredOption('--out <q.csv>', 'where to: timestamp,zone,q01..q99')
    .option('--meta <file.yaml>', 'what the columns mean; everything in it is optional')
    .option('--only <tasks>', 'names of tasks, e.g. 4,5,6 (default: all that are evaluated)')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid forecast backtest --data $DATA/gefcom2014-solar.csv --target power \\
    --tasks $DATA/tasks.json --track solar --meta models/gefcom2014-solar/meta.yaml --out q.csv

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action(async (options: BacktestCall) => {
      const { backtest } = await import('../forecasting/backtest.ts')
      backtest(options)
    })
}

/** Options of `qazgrid forecast backtest`. */
export interface BacktestCall {
  data: string
  target: string
  tasks: string
  track: string
  out: string
  meta?: string
  only?: string
}
