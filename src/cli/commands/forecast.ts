import type { Command } from 'commander'

/** `qazgrid forecast`: train, score and use the forecaster on a series of one's own, and run competitions' tasks. */
export function addForecast(program: Command): void {
  const forecast = program
    .command('forecast')
    .description('Forecast generation and demand with quantiles, beside honest baselines.')
  addTrain(forecast)
  addScore(forecast)
  addPredict(forecast)
  addBacktest(forecast)
  addKazakhstan(forecast)
  addYear(forecast)
  addDays(forecast)
}

/** Options of the commands that read a series. */
export interface SeriesCall {
  data: string
  target: string
  meta?: string
}

const withSeries = (command: Command): Command =>
  command
    .requiredOption(
      '--data <file.csv>',
      'hourly table: timestamp, the target, any weather, and a zone if there are several',
    )
    .requiredOption('--target <column>', 'what to forecast')
    .option('--meta <file.yaml>', 'what the columns mean; everything in it is optional')

function addTrain(forecast: Command): void {
  withSeries(
    forecast
      .command('train')
      .description(
        'Train a model on everything measured and keep it with its card, scored on its last year.',
      ),
  )
    .requiredOption('--name <name>', 'folder in models/, or a path')
    .option('--networks <count>', 'small networks that are averaged with the trees', '0')
    .option('--no-score', 'leave out the test on the last year, which doubles the time')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid forecast train --data my.csv --target load --meta my.yaml --name my-load

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action(async (options: TrainCall) => {
      const { train } = await import('../forecasting/train.ts')
      await train(options)
    })
}

/** Options of `qazgrid forecast train`. */
export interface TrainCall extends SeriesCall {
  name: string
  networks: string
  score: boolean
}

function addScore(forecast: Command): void {
  withSeries(
    forecast
      .command('score')
      .description(
        'Forecast past days as if each had been issued on the day before, and score them beside references.',
      ),
  )
    .option('--from <date>', 'first day that is forecast (default: a year before the last)')
    .option('--to <date>', 'last day that is forecast (default: the last that was measured)')
    .option('--networks <count>', 'small networks that are averaged with the trees', '0')
    .option('--refit <months>', 'months after which the model is fitted anew', '12')
    .option('--out <q.csv>', 'where to write all quantiles')
    .option('--card <name>', 'folder in models/, or a path, for a card with the scores; no model is kept')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid forecast score --data my.csv --target load --meta my.yaml
  qazgrid forecast score --data $DATA/gefcom2014e-load-temperature.csv --target load \\
    --meta models/gefcom2014-load/meta.yaml --from 2013-01-01 --to 2014-12-31

Exit code: 0 scored, 2 input refused.`,
    )
    .action(async (options: ScoreCall) => {
      const { score } = await import('../forecasting/score.ts')
      await score(options)
    })
}

/** Options of `qazgrid forecast score`. */
export interface ScoreCall extends SeriesCall {
  networks: string
  from?: string
  to?: string
  refit: string
  out?: string
  card?: string
}

function addPredict(forecast: Command): void {
  withSeries(
    forecast
      .command('predict')
      .description('Forecast the hours after the last that was measured with a trained model.'),
  )
    .requiredOption('--model <name>', 'folder in models/, or a path')
    .requiredOption('--out <q.csv>', 'where to: timestamp,zone,q01..q99')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid forecast predict --model my-load --data my.csv --target load --meta my.yaml --out tomorrow.csv

Rows without the target but with weather say which hours to forecast; without such rows it is the day after next of the
last full day. Exit code: 0 written, 2 input refused.`,
    )
    .action(async (options: PredictCall) => {
      const { predictAhead } = await import('../forecasting/predict.ts')
      predictAhead(options)
    })
}

/** Options of `qazgrid forecast predict`. */
export interface PredictCall extends SeriesCall {
  model: string
  out: string
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
    .option('--only <tasks>', 'names of tasks, e.g. 4,5,6 or 4-14 (default: all that are evaluated)')
    .option('--card <name>', 'folder in models/, or a path, for a card with the scores; no model is kept')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid forecast backtest --data $DATA/gefcom2014-solar.csv --target power \\
    --tasks $DATA/tasks.json --track solar --meta models/gefcom2014-solar/meta.yaml --out q.csv
  qazgrid forecast backtest --data wind.csv --target TARGETVAR --tasks tasks.json --track wind --out q.csv

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
  card?: string
}

function addKazakhstan(forecast: Command): void {
  forecast
    .command('kazakhstan')
    .description(
      'Train the models of wind, sun and demand of Kazakhstan on ten simulated years, score them on others, and keep them.',
    )
    .option('--name <name>', 'folder in models/, or a path', 'kazakhstan')
    .option('--year <year>', 'whose demand the simulated years have', '2030')
    .option('--no-score', 'leave out the test on years never seen')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid forecast kazakhstan
  qazgrid forecast kazakhstan --name ./mine --no-score

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action(async (options: KazakhstanCall) => {
      const { kazakhstan } = await import('../forecasting/kazakhstan.ts')
      await kazakhstan(options)
    })
}

/** Options of `qazgrid forecast kazakhstan`. */
export interface KazakhstanCall {
  name: string
  year: string
  score: boolean
}

function addYear(forecast: Command): void {
  forecast
    .command('year')
    .description(
      'Simulate a year of Kazakhstan and forecast each of its days as on the day before, for 36 hours.',
    )
    .requiredOption('--out <q.csv>', 'where to: target,day,hour,came and a column for each quantile')
    .option('--seed <number>', 'name of the simulated year', '1')
    .option('--as <way>', 'model, persistence, climatology or perfect', 'model')
    .option('--year <year>', 'whose demand it has', '2030')
    .option('--model <name>', 'folder in models/, or a path', 'kazakhstan')
    .addHelpText(
      'after',
      `
Examples:
  qazgrid forecast year --seed 7 --out year7.csv

Exit code: 0 written, 2 input refused (nothing is written).`,
    )
    .action(async (options: YearCall) => {
      const { year } = await import('../forecasting/year.ts')
      year(options)
    })
}

/** Options of `qazgrid forecast year`. */
export interface YearCall {
  out: string
  seed: string
  as: string
  year: string
  model: string
}

function addDays(forecast: Command): void {
  forecast
    .command('days')
    .description(
      'Keep days of a year that the models of Kazakhstan have not seen, for the page to show beside their card.',
    )
    .option('--name <name>', 'folder in models/, or a path', 'kazakhstan')
    .option('--year <year>', 'whose demand the simulated year has', '2030')
    .addHelpText('after', '\nExamples:\n  qazgrid forecast days\n\nExit code: 0 written, 2 input refused.')
    .action(async (options: DaysCall) => {
      const { days } = await import('../forecasting/days.ts')
      days(options)
    })
}

/** Options of `qazgrid forecast days`. */
export interface DaysCall {
  name: string
  year: string
}
